"""Which files DuckDB and frictionless part into the same cells."""

import csv
import mmap
import re
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from frictionless import Resource as StandardResource
from frictionless.resources import TableResource

from scripts.validation.large.csv_file import CsvFile
from scripts.validation.reading.resource import is_plain, paths

DELIMITERS = (",", "\t", ";", "|")
GLOB = re.compile(r"[*?\[{]")
"""Letters of a path that DuckDB takes for several paths."""
ODD = (b"\0", b"\n\n", b"\n\r\n")
"""What ends a text for some programs, and empty rows."""
RETURN = re.compile(rb"\r(?!\n)")
"""What ends a row for some programs only."""
LOOSE = {
    mark: re.compile(rb'(?<![\n"%s])(?<!\A)(?:"")*"(?![\r\n"%s])(?!\Z)' % (2 * (re.escape(mark),)))
    for mark in map(str.encode, DELIMITERS)
}
"""A quotation mark that neither begins nor ends a cell, by what separates cells."""


def _place(folder: Path, path: str, source: Mapping[str, Any]) -> tuple[Path, str]:
    """Give the project's folder, and the path of the table's file below it."""
    own = path.rpartition("/")[0]
    root = Path(str(folder).removesuffix(own))
    return root, f"{own}/{next(iter(paths(source)), '')}"


def plain_file(
    folder: Path, path: str, member: StandardResource, source: Mapping[str, Any]
) -> CsvFile | None:
    """Give the file of a table if its cells are the same to any program that reads CSV."""
    root, place = _place(folder, path, source)
    file = root / place
    separator = _separator(member, source)
    plain = (
        isinstance(member, TableResource)
        and bool(source.get("schema"))
        and len(paths(source)) == 1
        and is_plain(source)
        and str(source.get("encoding") or "utf-8").lower() in {"utf-8", "utf8"}
        and separator in DELIMITERS
        and not GLOB.search(str(file))
    )
    names = member.schema.field_names
    if not plain or _labels(file, separator) != names or _odd(file, separator):
        return None
    return CsvFile(str(root), place, len(names), separator)


def _separator(member: StandardResource, source: Mapping[str, Any]) -> str:
    dialect = source.get("dialect") or {}
    usual = "\t" if member.format == "tsv" else ","
    return str(dialect.get("delimiter", usual)) if isinstance(dialect, dict) else ""


def _labels(path: Path, separator: str) -> list[str]:
    try:
        with path.open(encoding="utf-8-sig", newline="") as lines:
            return next(csv.reader(lines, delimiter=separator, strict=True), [])
    except (UnicodeDecodeError, csv.Error):
        return []


def _odd(path: Path, separator: str) -> bool:
    """Tell whether a file has anything that programs read in several ways."""
    with path.open("rb") as file, mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ) as content:
        return (
            content[:1] in {b"\r", b"\n"}
            or any(content.find(mark) >= 0 for mark in ODD)
            or (content.find(b"\r") >= 0 and bool(RETURN.search(content)))
            or (content.find(b'"') >= 0 and bool(LOOSE[separator.encode()].search(content)))
        )
