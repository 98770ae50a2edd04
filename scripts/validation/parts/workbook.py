"""The sheet of a workbook (.xlsx), if it is a plain one: its cells as a CSV file has them."""

import io
import re
import warnings
from collections.abc import Iterable
from datetime import date, datetime, time, timedelta
from itertools import pairwise
from typing import TYPE_CHECKING, Any, NamedTuple

from scripts.validation.parts.dialect import Dialect
from scripts.validation.parts.numeral import numeral
from scripts.validation.parts.records import Record, is_empty

if TYPE_CHECKING:
    from openpyxl.workbook.workbook import Workbook
    from openpyxl.worksheet.worksheet import Worksheet

FORMATS = ("xlsx",)
FORMULA, ERROR = "f", "e"
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
    try:
        sheet = _sheet(_book(content), dialect)
    except Exception:  # noqa: BLE001 - a damaged file may trip the library anywhere
        return [], Refused("broken")
    if sheet is None:
        return [], Refused("sheet")
    if sheet.merged_cells.ranges:
        return [], Refused("merged")
    cells = [one for one in sheet._cells.values() if not is_empty(one.value)]  # noqa: SLF001 - asked for rows, it makes all cells between
    refused = next((one for one in map(_refused, cells) if one), None) or _far(cells)
    return ([], refused) if refused else (_records(cells, dialect), None)


def _book(content: bytes) -> "Workbook":
    """Load a workbook; what the library warns of, such as lists to choose from, is no data."""
    from openpyxl import load_workbook

    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        return load_workbook(io.BytesIO(content))


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
    elif cell.data_type == ERROR and _moment(cell):
        # The library puts an error into the place of a number that is no day.
        return Refused("date", cell.row, cell.column_letter)
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
    known = {(one.row, one.column): _written(one) for one in cells}
    rows, width = (max((place[axis] for place in known), default=0) for axis in (0, 1))
    listed = (
        [known.get((row, at), "") for at in range(1, width + 1)] for row in range(1, rows + 1)
    )
    return [one for one in enumerate(listed, 1) if not dialect.is_comment(*one)]


def _written(cell: Any) -> object:  # noqa: ANN401 - a cell of any kind
    """Write a number as a text; truth, dates and times stay so, for their field to judge."""
    value = cell.value
    if isinstance(value, datetime):
        return value.date() if value.time() == time() and _moment(cell) == "date" else value
    if isinstance(value, bool | date | time):
        return value
    return numeral(value, cell.number_format) if isinstance(value, int | float) else str(value)


def _moment(cell: Any) -> str | None:  # noqa: ANN401 - a cell of any kind
    """Say whether the number format of a cell shows a ``date``, a ``time`` or a ``datetime``."""
    from openpyxl.styles.numbers import is_datetime

    shown: str | None = is_datetime(cell.number_format)
    return shown
