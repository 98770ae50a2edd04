"""The tables of a project, each compared with what was committed of it."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, NamedTuple

from scripts.comparing.changes import Changes, changes
from scripts.comparing.committed import Commit
from scripts.comparing.sheet import sheet
from scripts.validation.parts.dialect import delimiter
from scripts.validation.parts.format import TEXT, format_of, is_table, paths
from scripts.validation.reading.descriptor import find, parse, whole
from scripts.validation.reading.package import members
from scripts.validation.reading.schema import names

PACKAGES = "datapackages"
SUFFIXES = (".csv", ".tsv")
NEW, GONE, QUOTES = "new", "gone", "quotes"


@dataclass(frozen=True)
class Compared:
    """A table that is not what it was: its file is new or gone, or has changes."""

    path: str
    status: str = ""
    """A key of ``against`` in the words, where there is nothing to compare."""
    rows: int = 0
    changes: Changes = field(default_factory=Changes)


class Table(NamedTuple):
    """The file of a table, and what its descriptor says of it."""

    path: str
    key: tuple[str, ...]
    separator: str
    encoding: str


def compared(root: Path, commit: Commit) -> Iterator[Compared]:
    """Compare all tables, in the order of their paths; those that are as they were are left out."""
    root = root.resolve()
    there = {one.path: one for one in _tables(root)}
    tables = (one for one in commit.paths(PACKAGES) if one.endswith(SUFFIXES))
    found = [Compared(one, GONE) for one in tables if not (root / one).is_file()]
    for path, before in zip(there, commit.contents(list(there)), strict=True):
        after = (root / path).read_bytes()
        if before != after:
            found.append(_compared(there[path], before, after))
    yield from sorted(found, key=lambda one: one.path)


def _compared(table: Table, before: bytes | None, after: bytes) -> Compared:
    new = sheet(after, table.separator, table.encoding)
    if before is None:
        return Compared(table.path, NEW, len(new.rows))
    found = changes(sheet(before, table.separator, table.encoding), new, table.key)
    # Bytes differ and no cell does: what is left is where quotation marks and empty rows stand.
    return Compared(table.path, "" if found else QUOTES, changes=found)


def _tables(root: Path) -> Iterator[Table]:
    for folder in sorted((root / PACKAGES).glob("[!._]*")):
        source = find(folder)
        descriptor = parse(source, "")[0] if source else None
        if descriptor is not None:
            package, _ = whole(folder, "", descriptor)
            for one in members(package):
                if isinstance(one, dict) and is_table(one, package):
                    yield from _files(root, folder, one)


def _files(root: Path, folder: Path, resource: Mapping[str, Any]) -> Iterator[Table]:
    encoding = str(resource.get("encoding") or "utf-8")
    for name in paths(resource):
        kind, compression = format_of(resource, name)
        if kind not in TEXT or compression:
            continue
        file = (folder / name).resolve()
        if file.is_file() and file.is_relative_to(root):
            path = file.relative_to(root).as_posix()
            yield Table(path, _key(resource), delimiter(resource, kind), encoding)


def _key(resource: Mapping[str, Any]) -> tuple[str, ...]:
    """Give the fields by which a row is known; a faulty descriptor is left to the check."""
    schema = resource.get("schema")
    key = schema.get("primaryKey") if isinstance(schema, dict) else None
    return names(key) if isinstance(key, list | str) else ()
