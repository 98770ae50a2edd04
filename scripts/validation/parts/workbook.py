"""The sheet of a workbook (.xlsx), if it is a plain one: its cells as a CSV file has them."""

import io
import re
from collections.abc import Iterable, Sequence
from datetime import date, time, timedelta
from itertools import pairwise
from typing import TYPE_CHECKING, Any, NamedTuple

from scripts.validation.parts.dialect import Dialect
from scripts.validation.parts.records import Record, is_empty

if TYPE_CHECKING:
    from openpyxl.workbook.workbook import Workbook
    from openpyxl.worksheet.worksheet import Worksheet

FORMATS = ("xlsx",)
FORMULA = "f"
EMPTY = 1_000
"""So many empty rows or columns may lie between two cells of a table."""
ESCAPE = re.compile(r"_x[0-9A-Fa-f]{4}_")
"""How a workbook writes a control character; the library takes such a text for one as well."""


class Refused(NamedTuple):
    """Why a sheet is no table, and the cell that tells: its row, column and content."""

    why: str
    row: int | None = None
    column: str = ""
    cell: str = ""


def sheet_records(content: bytes, dialect: Dialect) -> tuple[list[Record], Refused | None]:
    """Give the rows of a sheet, or why not.

    What a formula gives may not be in the file, and other programs would compute it otherwise.
    """
    from openpyxl import load_workbook

    try:
        sheet = _sheet(load_workbook(io.BytesIO(content)), dialect)
    except Exception:  # noqa: BLE001 - a damaged file may trip the library anywhere
        return [], Refused("broken")
    if sheet is None:
        return [], Refused("sheet")
    if sheet.merged_cells.ranges:
        return [], Refused("merged")
    cells = [one for one in sheet._cells.values() if not is_empty(one.value)]  # noqa: SLF001 - asked for rows, it makes all cells between
    refused = next((one for one in map(_refused, cells) if one), None) or _far(cells)
    return ([], refused) if refused else (_records(cells, dialect), None)


def _sheet(book: "Workbook", dialect: Dialect) -> "Worksheet | None":
    """Find the sheet that is named or numbered, else the first that can be seen."""
    if dialect.sheet is None:
        seen = (one for one in book.worksheets if one.sheet_state == "visible")
        return next(seen, None)
    named: dict[str | int, Worksheet] = {one.title: one for one in book.worksheets}
    return (dict(enumerate(book.worksheets, 1)) | named).get(dialect.sheet)


def _refused(cell: Any) -> Refused | None:  # noqa: ANN401 - a cell of any kind
    value, why = cell.value, ""
    if cell.data_type == FORMULA:
        why = "formula"
    elif isinstance(value, timedelta):
        why = "duration"
    elif isinstance(value, str) and ESCAPE.search(value):
        why = "escape"
    return Refused(why, cell.row, cell.column_letter, str(value)) if why else None


def _far(cells: Iterable[Any]) -> Refused | None:
    """Find a cell that so much lies before that a table would be made of emptiness."""
    for axis in ("row", "column"):
        places = {getattr(one, axis): one for one in cells}
        for before, after in pairwise([0, *sorted(places)]):
            if after - before > EMPTY:
                one = places[after]
                return Refused("far", one.row, one.column_letter, str(one.value))
    return None


def _records(cells: Iterable[Any], dialect: Dialect) -> list[Record]:
    """Put cells into rows up to the last that has any; comments are left out, but counted."""
    known = {(one.row, one.column): _written(one.value) for one in cells}
    rows, width = (max((place[axis] for place in known), default=0) for axis in (0, 1))
    listed = (
        [known.get((row, at), "") for at in range(1, width + 1)] for row in range(1, rows + 1)
    )
    return [one for one in enumerate(listed, 1) if not _is_comment(*one, dialect)]


def _written(value: object) -> object:
    """Write a cell as a text; dates and times stay what they are, for their field to judge."""
    if isinstance(value, date | time):
        return value
    if isinstance(value, bool):
        return str(value).lower()
    if isinstance(value, float) and value.is_integer():
        return str(int(value))
    return str(value)


def _is_comment(number: int, cells: Sequence[object], dialect: Dialect) -> bool:
    """Tell whether a row is a comment, by its number or by how it begins."""
    if number in dialect.comment_rows:
        return True
    return bool(dialect.comment and cells and str(cells[0]).startswith(dialect.comment))
