"""A CSV file, split into records; no row is swallowed by a quotation mark."""

import csv
import io
import re
from collections.abc import Sequence

from scripts.model.problem import Problem
from scripts.validation.parts.dialect import Dialect
from scripts.validation.reading.json_written import shown

Record = tuple[int, list[object]]
"""The number of a row as a spreadsheet counts, and its cells."""
LONGEST = 1_000_000
"""No cell may have more characters."""


csv.field_size_limit(2**31 - 1)  # a cell that is too long gets a problem of its own


def records(text: str, dialect: Dialect, place: str) -> tuple[list[Record], list[Problem]]:
    """Split the text of a CSV file (RFC 4180) into records; comments are left out, but counted."""
    lines = io.StringIO(text, newline="").readlines()
    reader = csv.reader(lines, **dialect.csv)
    found: list[Record] = []
    number = start = 0
    while True:
        start = reader.line_num
        try:
            cells = next(reader, None)
        except csv.Error:
            cell = faulty_cell("".join(lines[start:]), dialect)
            names = dict(enumerate(found[0][1] if found and dialect.header else ()))
            return found, [Problem("quotes", place, number + 1, str(names.get(cell, "")))]
        if cells is None:
            return found, []
        number += 1
        if not is_comment(number, cells, dialect):
            found.append((number, list(cells)))


def is_empty(cell: object) -> bool:
    """Tell whether nothing stands in a cell."""
    return cell is None or cell == ""


def shape_problem(record: Record, width: int, place: str) -> Problem | None:
    """Say why the cells of a row cannot be told apart, if they cannot."""
    number, cells = record
    if all(map(is_empty, cells)):
        return Problem("blank-row", place, number)
    if len(cells) > width:
        more = next((cell for cell in cells[width:] if not is_empty(cell)), "")
        return Problem("extra-cell", place, number, cell=shown(more))
    return Problem("missing-cell", place, number) if len(cells) < width else None


def long_cells(found: Sequence[Record], place: str) -> list[Problem]:
    """Say which cells are longer than a page can hold."""
    names = dict(enumerate(found[0][1] if found else ()))
    return [
        Problem("cell-long", place, number, str(names.get(at, "")), details={"limit": str(LONGEST)})
        for number, cells in found
        for at, cell in enumerate(cells)
        if isinstance(cell, str) and len(cell) > LONGEST
    ]


def is_comment(number: int, cells: Sequence[object], dialect: Dialect) -> bool:
    """Tell whether a row is a comment, by its number or by how it begins."""
    if number in dialect.comment_rows:
        return True
    return bool(dialect.comment and cells and str(cells[0]).startswith(dialect.comment))


def faulty_cell(text: str, dialect: Dialect) -> int:
    """Give the number, from 0 on, of the first cell whose quotation marks do not pair."""
    quote, mark = re.escape(dialect.quote or ""), re.escape(dialect.delimiter)
    end, before = rf"(?=[{mark}\r\n]|\Z)", " *" if dialect.skip_space else ""
    sound = re.compile(
        rf"{before}(?:{quote}(?:[^{quote}]|{quote}{quote})*{quote}{end}|(?!{quote})[^{mark}\r\n]*)"
    )
    place = number = 0
    while found := sound.match(text, place):
        place = found.end() + 1
        if text[found.end() : place] != dialect.delimiter:
            break
        number += 1
    return number
