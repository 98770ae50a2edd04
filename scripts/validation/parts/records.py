"""A CSV file, split into records; no row is swallowed by a quotation mark."""

import csv
import io
from collections import deque
from collections.abc import Iterator, Sequence

from scripts.model.problem import WORD, Problem
from scripts.text.written import shown
from scripts.validation.parts.dialect import Dialect
from scripts.validation.parts.quoting import faulty_cell, put_back, set_apart, spaced_cell

Record = tuple[int, list[object]]
"""The number of a row as a spreadsheet counts, and its cells."""
LONGEST = 1_000_000
"""No cell may have more characters."""


csv.field_size_limit(2**31 - 1)  # a cell that is too long gets a problem of its own


def records(text: str, dialect: Dialect, place: str) -> tuple[list[Record], list[Problem]]:
    """Split the text of a CSV file (RFC 4180) into records; comments are left out, but counted."""
    lines = io.StringIO(set_apart(text, dialect), newline="").readlines()
    left = deque(lines)
    reader = csv.reader(_taken(left), **dialect.csv)
    found: list[Record] = []
    number = 0
    while left:
        number += 1
        # What begins with a quotation mark is data, whatever stands behind the mark.
        if _comment(left[0], dialect):
            left.popleft()
            continue
        start = len(lines) - len(left)
        try:
            cells = next(reader)
        except csv.Error:
            cell = faulty_cell("".join(lines[start:]), dialect)
            return found, [Problem("quotes", place, number, _name(found, cell, dialect))]
        if number in dialect.comment_rows:
            continue
        at = spaced_cell(lines[start : len(lines) - len(left)], cells, dialect)
        if at is not None:
            name = _name(found, at, dialect)
            return found, [Problem("quote-space", place, number, name, cells[at])]
        found.append((number, put_back(cells, dialect)))
    return found, []


def is_empty(cell: object) -> bool:
    """Tell whether nothing stands in a cell."""
    return cell is None or cell == ""


def is_blank(cells: Sequence[object]) -> bool:
    """Tell whether nothing stands in a row."""
    return all(map(is_empty, cells))


def shape_problem(
    record: Record, width: int, place: str, *, structured: bool = False
) -> Problem | None:
    """Say why the cells of a row cannot be told apart, if they cannot.

    ``structured`` ones stand in JSON, where no comma is missing and no row is left over.
    """
    number, cells = record
    kind = "json" if structured else "csv"
    if is_blank(cells):
        # A column alone is often a series, which is another without one of its places.
        alone = Problem("blank-cell", place, number)
        return (
            Problem("blank-row", place, number, "", "", _mend("blank-row", kind))
            if width > 1
            else alone
        )
    if len(cells) > width:
        more = next((cell for cell in cells[width:] if not is_empty(cell)), "")
        return Problem("extra-cell", place, number, "", shown(more), _mend("extra-cell", kind))
    return Problem("missing-cell", place, number) if len(cells) < width else None


def _mend(code: str, kind: str) -> dict[str, str]:
    return {"mend": f"{WORD}problem.{code}.{kind}"}


def long_cells(found: Sequence[Record], place: str) -> list[Problem]:
    """Say which cells are longer than a page can hold."""
    names = dict(enumerate(found[0][1] if found else ()))
    return [
        Problem("cell-long", place, number, str(names.get(at, "")), details={"limit": str(LONGEST)})
        for number, cells in found
        for at, cell in enumerate(cells)
        if isinstance(cell, str) and len(cell) > LONGEST
    ]


def _taken(left: deque[str]) -> Iterator[str]:
    while left:
        yield left.popleft()


def _name(found: Sequence[Record], at: int, dialect: Dialect) -> str:
    """Name a column by the header; not the header's own cells."""
    names = dict(enumerate(found[0][1] if found and dialect.header else ()))
    return str(names.get(at, ""))


def _comment(line: str, dialect: Dialect) -> bool:
    begun = line.lstrip(" ") if dialect.skip_space else line
    return bool(dialect.comment) and begun.startswith(dialect.comment)
