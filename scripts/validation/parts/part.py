"""A part of a table: one of its files, with its own header and its own rows."""

from collections.abc import Sequence
from dataclasses import dataclass

from scripts.model.problem import WORD, Problem
from scripts.validation.parts import packed, workbook
from scripts.validation.parts.dialect import Dialect
from scripts.validation.parts.format import Format
from scripts.validation.parts.records import Record, is_empty, long_cells, records
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
    ordered: bool = True
    """Its columns have an order; the keys of objects have none."""


def part(
    content: bytes, place: str, form: Format, dialect: Dialect, encoding: str
) -> tuple[Part | None, list[Problem]]:
    """Split a file of a table into its header and its rows, or say why it cannot be."""
    found, problems = _records(content, place, form, dialect, encoding)
    if problems:
        return None, problems
    return headed(found, place, dialect, ordered=form.name != "json")


def _records(
    content: bytes, place: str, form: Format, dialect: Dialect, encoding: str
) -> tuple[list[Record], list[Problem]]:
    if form.compression:
        content, why = packed.unpacked(content, form.compression)
        if why:
            return [], [Problem("compressed", place, details=_reason("compressed", why))]
    if form.name in workbook.FORMATS:
        found, refused = workbook.sheet_records(content, dialect)
        return found, [_no_table(refused, place)] if refused else long_cells(found, place)
    text, problems = _text(content, place, encoding)
    if problems:
        return [], problems
    if form.name == "json":
        tree, fault = parsed(text)
        return ([], [of_table(fault, place)]) if fault else of_json(tree, place, dialect)
    found, problems = records(text, dialect, place)
    return found, problems or long_cells(found, place)


def _text(content: bytes, place: str, encoding: str) -> tuple[str, list[Problem]]:
    """Give the text of a file, or say why there is none."""
    stated = {"encoding": encoding.upper()}
    if packed.is_packed(content):
        return "", [Problem("compressed-unsaid", place)]
    if is_other(content, encoding):
        return "", [Problem("encoding-stated", place, details=stated)]
    text = table_text(content, encoding)
    return ("", [Problem("encoding", place, details=stated)]) if text is None else (text, [])


def of_json(data: object, place: str, dialect: Dialect) -> tuple[list[Record], list[Problem]]:
    """Give rows that stand in JSON."""
    found = json_records(data, dialect)
    if found is None:
        return [], [Problem("json-rows", place)]
    return found, []


def _no_table(refused: workbook.Refused, place: str) -> Problem:
    """Say why a sheet is no table."""
    why, row, column, cell = refused
    if why == "far":
        details = {"limit": str(workbook.EMPTY)}
        return Problem("workbook-far", place, row, column, cell, details)
    return Problem("workbook", place, row, column, cell, _reason("workbook", why))


def _reason(code: str, why: str) -> dict[str, str]:
    return {"note": f"{WORD}problem.{code}.{why}"}


def headed(
    found: Sequence[Record], place: str, dialect: Dialect, *, ordered: bool = True
) -> tuple[Part | None, list[Problem]]:
    """Tell the header of a part from its rows."""
    if not any(any(cells) for _, cells in found):
        return None, [Problem("unreadable", place, details=_reason("unreadable", "empty"))]
    last = found[-1][0]
    if not dialect.header:
        return Part(place, None, 0, found, last), []
    wanted = _header(found, dialect)
    if not wanted or not any(wanted[0][1]):
        row = wanted[0][0] if wanted else None
        return None, [Problem("header-blank", place, row)]
    row = wanted[-1][0]
    rows = [record for record in found if record[0] > row]
    return Part(place, _labels(wanted, dialect), row, rows, last, ordered), []


def _header(found: Sequence[Record], dialect: Dialect) -> Sequence[Record]:
    if not dialect.header_rows:
        return found[:1]
    return [record for record in found if record[0] in dialect.header_rows]


def _labels(header: Sequence[Record], dialect: Dialect) -> tuple[str, ...]:
    """Join the rows of a header, without the cells that are empty."""
    width = max(len(cells) for _, cells in header)
    columns = (
        [str(cells[at]) for _, cells in header if at < len(cells) and not is_empty(cells[at])]
        for at in range(width)
    )
    return tuple(dialect.header_join.join(names) for names in columns)
