"""Mend what has one right form, in the files themselves."""

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any, NamedTuple

from scripts.fixing import raw
from scripts.model.edition import Edition
from scripts.model.problem import Mended, Problem
from scripts.text.markup import words
from scripts.validation.reading.descriptor import find, languages, parse
from scripts.validation.reading.files import content, refused
from scripts.validation.reading.package import members
from scripts.validation.tables.format import is_plain, paths

Replace = Callable[[Path, bytes], None]
"""Puts content in the place of a file, whole or not at all."""
DELIMITERS = {"csv": ",", "tsv": "\t"}


class _File(NamedTuple):
    path: Path
    delimiter: str = ""
    """What separates its cells; empty, if it is no table."""


def mend(root: Path, edition: Edition, replace: Replace) -> tuple[list[Mended], list[Problem]]:
    """Mend the packages that are in Lao and all pages written by hand.

    ``replace`` puts new content in the place of a file; what cannot be read or written is a
    problem.
    """
    done: list[Mended] = []
    problems: list[Problem] = []
    for file in dict.fromkeys([*_data(root), *_pages(root, edition)]):
        place = file.path.relative_to(root).as_posix()
        text, found = content(file.path, place, "utf-8")
        problems += found
        try:
            done += _mend(place, text or "", file, replace)
        except OSError as error:
            problems.append(refused(place, error))
    return done, problems


def _mend(place: str, text: str, file: _File, replace: Replace) -> list[Mended]:
    better, done = _mended(place, text, file)
    if done:
        replace(file.path.resolve(), better.encode())  # a link stays one
    return done


def _pages(root: Path, edition: Edition) -> Iterator[_File]:
    for language in edition.languages:
        yield from map(_File, sorted((root / "docs" / language).rglob("*.md")))


def _data(root: Path) -> Iterator[_File]:
    """Find the descriptors, schemas and tables of packages that declare Lao."""
    for folder in sorted((root / "datapackages").glob("[!._]*")):
        source = find(folder)
        descriptor = parse(source, "")[0] if source else None
        if source and descriptor and "lo" in languages(descriptor):
            files = [_File(source), *_files(folder, descriptor)]
            yield from (one for one in files if _is_ours(one, folder))


def _files(folder: Path, descriptor: dict[str, Any]) -> Iterator[_File]:
    for one in members(descriptor):
        if not isinstance(one, dict):
            continue
        if isinstance(one.get("schema"), str):
            yield _File(folder / one["schema"])
        told = (one.get("dialect") or {}).get("delimiter") if is_plain(one) else None
        for name in paths(one) if is_plain(one) else ():
            formats = Path(name).suffix[1:].lower(), str(one.get("format", "")).lower()
            usual = next((DELIMITERS[kind] for kind in formats if kind in DELIMITERS), "")
            if usual:
                yield _File(folder / name, str(told or usual))


def _is_ours(file: _File, folder: Path) -> bool:
    """Tell whether a file is there, within its package, and of a format that can be mended."""
    path = file.path.resolve()
    known = bool(file.delimiter) or path.suffix == ".json"
    return known and path.is_file() and path.is_relative_to(folder.resolve())


def _mended(place: str, text: str, file: _File) -> tuple[str, list[Mended]]:
    if file.delimiter:
        return raw.mended(place, text, raw.in_table(text, file.delimiter))
    if file.path.suffix == ".json":
        return raw.mended(place, text, raw.in_descriptor(text))
    return raw.mended(place, text, raw.in_page(text), words(text))
