"""A package of CSV files: its descriptor and its data, as files to write."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from scripts.model.addresses import SAFE
from scripts.model.catalog import Catalog
from scripts.model.problem import Problem
from scripts.starting.descriptor import Properties, descriptor
from scripts.starting.keys import CodeList, code_lists
from scripts.starting.sources import Source, read_sources, slug
from scripts.text.written import as_json
from scripts.validation.reading.descriptor import NAMES, find

PACKAGES = "datapackages"


@dataclass(frozen=True)
class Described:
    """A package that was made: its files by path in the project, and what was found in them."""

    files: Mapping[str, bytes]
    sources: Sequence[Source]
    lists: Sequence[CodeList]
    descriptor: Properties


def describe(
    root: Path, paths: Sequence[Path], name: str, catalog: Catalog
) -> tuple[Described | None, list[Problem]]:
    """Describe CSV files as one package of a project; nothing that exists is replaced."""
    name = name or _name(root, paths[0])
    if not SAFE.fullmatch(name):
        return None, [Problem("name", paths[0].as_posix(), None, "name", name)]
    folder = root / PACKAGES / name
    sources, problems = read_sources(folder, paths)
    problems += _taken(root, folder, sources)
    if problems:
        return None, problems
    lists = code_lists(catalog, sources)
    made = descriptor(name, catalog.languages, sources, lists)
    place = f"{PACKAGES}/{name}"
    files = {f"{place}/{NAMES[0]}": written(made)}
    files |= {f"{place}/{one.path}": one.content for one in sources}
    return Described(files, sources, lists, made), []


def _name(root: Path, path: Path) -> str:
    """Name the package by the folder in ``datapackages/`` where the file lies, else by the file."""
    packages, place = (root / PACKAGES).resolve(), path.resolve()
    if place.is_relative_to(packages) and place.parent != packages:
        return place.relative_to(packages).parts[0]
    return slug(path.stem)


def _taken(root: Path, folder: Path, sources: Sequence[Source]) -> list[Problem]:
    """Say which files to write are there already; two sources may also want the same place."""
    place = folder.relative_to(root).as_posix()
    found = find(folder)
    problems = [Problem("file-exists", f"{place}/{found.name}")] if found else []
    names = [one.path for one in sources]
    for number, one in enumerate(sources):
        target = folder / one.path
        same = target.is_file() and target.read_bytes() == one.content
        if one.path in names[:number] or (target.exists() and not same):
            problems.append(Problem("file-exists", f"{place}/{one.path}"))
    return problems


def written(made: Properties) -> bytes:
    """Write a descriptor as people read and edit it."""
    return f"{as_json(made, step=2)}\n".encode()
