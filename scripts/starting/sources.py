"""CSV files that are to become resources of a package."""

import re
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from scripts.model.problem import Problem
from scripts.validation.inference.columns import Table, infer
from scripts.validation.reading.files import refused


@dataclass(frozen=True)
class Source:
    """A file with its resource's name, its path in the package, its bytes and its table."""

    name: str
    path: str
    content: bytes
    table: Table


def read_sources(folder: Path, paths: Sequence[Path]) -> tuple[list[Source], list[Problem]]:
    """Read the files of a package; what lies in its folder already keeps its place."""
    sources: list[Source] = []
    problems: list[Problem] = []
    for number, path in enumerate(paths, 1):
        try:
            content = path.read_bytes()
        except OSError as error:
            problems.append(refused(path.as_posix(), error))
            continue
        table, found = infer(content, path.as_posix())
        problems += found
        if table is not None:
            name = slug(path.stem) or f"table-{number}"
            sources.append(Source(name, _place(folder, path, name), content, table))
    return sources, problems


def _place(folder: Path, path: Path, name: str) -> str:
    if path.resolve().is_relative_to(folder.resolve()):
        return path.resolve().relative_to(folder.resolve()).as_posix()
    return f"data/{name}.csv"


def slug(text: str) -> str:
    """Give what can be part of an address of a text: small Latin letters, digits, - . and _."""
    latin = unicodedata.normalize("NFKD", text.lower()).encode("ascii", "ignore").decode()
    return re.sub(r"[^a-z0-9._]+", "-", latin).strip("-._")
