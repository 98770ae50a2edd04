"""Mend what has one right form, in the files themselves."""

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any, NamedTuple

from scripts.fixing import raw
from scripts.model.edition import Edition
from scripts.model.problem import Mended, Problem
from scripts.text.markup import words
from scripts.validation.parts.dialect import delimiter
from scripts.validation.parts.format import format_of, is_plain, paths
from scripts.validation.reading.descriptor import decoded, find, languages, parse
from scripts.validation.reading.files import content, refused
from scripts.validation.reading.package import members

Replace = Callable[[Path, bytes], None]
"""Puts content in the place of a file, whole or not at all."""


class _File(NamedTuple):
    path: Path
    delimiter: str = ""
    """What separates its cells; empty, if it is no table."""
    fields: tuple[str, ...] = ()
    """The names that its header has to have."""
    gaps: tuple[str, ...] = ()
    """What stands for a missing value in it: it may be a space."""
    lao: bool = True
    """Whether its words are said to be Lao."""


def mend(root: Path, edition: Edition, replace: Replace) -> tuple[list[Mended], list[Problem]]:
    """Mend all packages, those in Lao with their spelling, and all pages written by hand.

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
    """Find the descriptors, schemas and tables of all packages."""
    for folder in sorted((root / "datapackages").glob("[!._]*")):
        source = find(folder)
        descriptor = parse(source, "")[0] if source else None
        if source and descriptor:
            lao = "lo" in languages(descriptor)
            files = [_File(source), *_files(folder, descriptor)]
            yield from (one._replace(lao=lao) for one in files if _is_ours(one, folder))


def _files(folder: Path, descriptor: dict[str, Any]) -> Iterator[_File]:
    for one in members(descriptor):
        if not isinstance(one, dict):
            continue
        if isinstance(one.get("schema"), str):
            yield _File(folder / one["schema"])
        for name in paths(one) if is_plain(one) else ():
            if _is_text(folder / name, one):
                mark = delimiter(one, format_of(one, name).name)
                yield _File(folder / name, mark, *_schema(folder, one))


def _is_text(path: Path, resource: dict[str, Any]) -> bool:
    """Tell whether a table should be UTF-8, or is although it says otherwise."""
    stated = str(resource.get("encoding") or "utf-8").lower()
    text = stated.startswith("utf-8") or not path.is_file()
    return text or decoded(path.read_bytes(), "utf-8") is not None


def _schema(folder: Path, resource: dict[str, Any]) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Give the names of a table's fields and its missing values, as far as they can be read."""
    schema = resource.get("schema")
    if isinstance(schema, str):
        schema = parse(folder / schema, "")[0] if (folder / schema).is_file() else None
    schema = schema if isinstance(schema, dict) else {}
    fields = [one for one in schema.get("fields") or () if isinstance(one, dict)]
    missing = [value for one in (schema, *fields) for value in one.get("missingValues") or ()]
    gaps = [one.get("value") if isinstance(one, dict) else one for one in missing]
    return tuple(str(one.get("name")) for one in fields), tuple(map(str, gaps))


def _is_ours(file: _File, folder: Path) -> bool:
    """Tell whether a file is there, within its package, and of a format that can be mended."""
    path = file.path.resolve()
    known = bool(file.delimiter) or path.suffix == ".json"
    return known and path.is_file() and path.is_relative_to(folder.resolve())


def _mended(place: str, text: str, file: _File) -> tuple[str, list[Mended]]:
    if file.delimiter:
        cells = raw.in_table(text, file.delimiter, file.fields, file.gaps)
        return raw.mended(place, text, cells, lao=file.lao)
    if file.path.suffix == ".json":
        return raw.mended(place, text, raw.in_descriptor(text), lao=file.lao)
    return raw.mended(place, text, raw.in_page(text), words(text))
