"""A part of a table: one of its files, with its own header and its own rows."""

from collections.abc import Sequence
from dataclasses import dataclass

from scripts.model.problem import WORD, Problem
from scripts.validation.parts import packed, workbook
from scripts.validation.parts.dialect import Dialect
from scripts.validation.parts.format import Format
from scripts.validation.parts.header import header
from scripts.validation.parts.records import Record, is_blank, long_cells, records
from scripts.validation.parts.structured import json_records
from scripts.validation.reading.encodings import is_other, table_text
from scripts.validation.reading.json_text import parsed
from scripts.validation.reading.unread import of_table


@dataclass(frozen=True)
class Part:
    """A file of a table; ``place`` is its address in messages."""

    place: str
    labels: tuple[str, ...] | None
    """The names in its header, or nothing where it has none."""
    header: int
    """The row of the header, or the last of its rows."""
    rows: Sequence[Record]
    last: int
    """The number of its last row."""
    structured: bool = False
    """It stands in JSON: the keys of objects have no order."""


def part(
    content: bytes, place: str, form: Format, dialect: Dialect, encoding: str
) -> tuple[Part | None, list[Problem]]:
    """Split a file of a table into its header and its rows, or say why it cannot be."""
    if form.compression:
        content, why = packed.unpacked(content, form.compression)
        if why:
            return None, [Problem("compressed", place, details=_reason("compressed", why))]
    if form.name in workbook.FORMATS:
        found, refused = workbook.sheet_records(content, dialect)
        return (None, [_no_table(refused, place)]) if refused else headed(found, place, dialect)
    text, problems = _text(content, place, encoding)
    if problems:
        return None, problems
    if form.name == "json":
        tree, fault = parsed(text)
        return (None, [of_table(fault, place)]) if fault else of_json(tree, place, dialect)
    found, problems = records(text, dialect, place)
    return (None, problems) if problems else headed(found, place, dialect)


def _text(content: bytes, place: str, encoding: str) -> tuple[str, list[Problem]]:
    """Give the text of a file, or say why there is none."""
    stated = {"encoding": encoding.upper()}
    if packed.is_packed(content):
        return "", [Problem("compressed-unsaid", place)]
    if is_other(content, encoding):
        return "", [Problem("encoding-stated", place, details=stated)]
    text = table_text(content, encoding)
    return ("", [Problem("encoding", place, details=stated)]) if text is None else (text, [])


def of_json(data: object, place: str, dialect: Dialect) -> tuple[Part | None, list[Problem]]:
    """Make a part of rows that stand in JSON."""
    read = json_records(data, dialect)
    if read is None:
        return None, [Problem("json-rows", place)]
    found, dialect = read
    for number, cells in found[dialect.header :]:
        # Some programs would leave it out, though the standard knows no comments in JSON.
        if dialect.is_comment(number, cells):
            return None, [Problem("json-comment", place, number)]
    return headed(found, place, dialect, structured=True)


def headed(
    found: Sequence[Record], place: str, dialect: Dialect, *, structured: bool = False
) -> tuple[Part | None, list[Problem]]:
    """Make a part of its rows, or say which cells or which header it cannot be made of."""
    if all(is_blank(cells) for _, cells in found):
        return None, [Problem("unreadable", place, details=_reason("unreadable", "empty"))]
    if problems := long_cells(found, place):
        return None, problems
    (labels, row), problems = header(found, place, dialect)
    if problems:
        return None, problems
    rows = [record for record in found if record[0] > row]
    return Part(place, labels, row, rows, found[-1][0], structured), []


def _no_table(refused: workbook.Refused, place: str) -> Problem:
    """Say why a sheet is no table."""
    why, row, column, cell = refused
    if why == "far":
        details = {"limit": str(workbook.EMPTY)}
        return Problem("workbook-far", place, row, column, cell, details)
    if why == "date":
        return Problem("workbook-date", place, row, column)
    return Problem("workbook", place, row, column, cell, _reason("workbook", why))


def _reason(code: str, why: str) -> dict[str, str]:
    return {"note": f"{WORD}problem.{code}.{why}"}
