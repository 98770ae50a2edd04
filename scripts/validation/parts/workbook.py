"""The sheet of a workbook (.xlsx), if it is a plain one: its cells as a CSV file has them."""

import io
from datetime import date, time
from typing import TYPE_CHECKING
from zipfile import BadZipFile

from scripts.validation.parts.dialect import Dialect
from scripts.validation.parts.records import Record

if TYPE_CHECKING:
    from openpyxl.cell.cell import Cell, MergedCell
    from openpyxl.worksheet.worksheet import Worksheet

FORMATS = ("xlsx",)
FORMULA = "f"


def sheet_records(content: bytes, dialect: Dialect) -> tuple[list[Record], str]:
    """Give the rows of a sheet, or why not: ``broken``, ``sheet``, ``merged``, ``formula``.

    What a formula gives may not be in the file, and other programs would compute it otherwise.
    """
    from openpyxl import load_workbook
    from openpyxl.utils.exceptions import InvalidFileException

    try:
        book = load_workbook(io.BytesIO(content))
    except (InvalidFileException, BadZipFile, KeyError, ValueError, OSError):
        return [], "broken"
    sheets: dict[str | int, Worksheet] = {one.title: one for one in book.worksheets}
    sheets.update(enumerate(book.worksheets, 1))
    sheet = sheets.get(dialect.sheet)
    if sheet is None:
        return [], "sheet"
    if sheet.merged_cells.ranges:
        return [], "merged"
    rows = list(sheet.iter_rows())
    if any(cell.data_type == FORMULA for cells in rows for cell in cells):
        return [], "formula"
    return [(number, [_written(one) for one in cells]) for number, cells in enumerate(rows, 1)], ""


def _written(cell: "Cell | MergedCell") -> object:
    """Write a cell as a text; dates and times stay what they are, for their field to judge."""
    value = cell.value
    if isinstance(value, date | time):
        return value
    if isinstance(value, bool):
        return str(value).lower()
    if isinstance(value, float) and value.is_integer():
        return str(int(value))
    return "" if value is None else str(value)
