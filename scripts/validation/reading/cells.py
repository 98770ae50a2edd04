"""Rows as frictionless casts them: plain values, a typed frame, and their faults in our words."""

import csv
import io
import json
from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import date
from decimal import Decimal
from typing import Any

import pandas as pd
from frictionless import Field as StandardField

from scripts.model.problem import Problem

Rows = list[tuple[int, list[Any]]]
"""Row numbers as a spreadsheet counts, with the cells in the order of the columns."""
DTYPES = {"integer": "Int64", "year": "Int64", "number": "Float64", "boolean": "boolean"}
"""Pandas types of fields; every other type stays text as it is written."""
LARGEST = 2**63 - 1
"""A larger whole number does not fit into Int64 and is kept as a float."""
SHAPE = ("blank-row", "extra-cell", "missing-cell")
"""Faults that leave it open which cell belongs to which field."""
KEYS = ("primary-key", "unique-error")
NUMERIC = {"integer", "number", "year"}


def cells_of(row: Any, columns: Sequence[str]) -> list[Any]:  # noqa: ANN401 - frictionless has no types
    """Give the cast cells of a row; a cell with a fault, or of a row out of shape, is empty."""
    values = row.to_dict()
    faults = {getattr(error, "field_name", "") for error in row.errors}
    if any(error.type in SHAPE for error in row.errors):
        return [None] * len(columns)
    written = dict(zip(row.field_names, row.cells, strict=False))
    return [
        None if name in faults or values[name] is None else _value(values[name], written[name])
        for name in columns
    ]


def _value(cast: Any, written: Any) -> Any:  # noqa: ANN401 - a cell is of its field's type
    """Keep numbers and truth as they were cast, dates in ISO 8601, all else as it is written."""
    if isinstance(cast, Decimal):
        return float(cast)
    if isinstance(cast, int | float):
        return cast
    if isinstance(cast, date):
        return cast.isoformat()
    return written if isinstance(written, str) else json.dumps(written, ensure_ascii=False)


def frame(fields: Iterable[StandardField], columns: Sequence[str], rows: Rows) -> pd.DataFrame:
    """Make the typed frame of the columns that are there; its index is the row in the file."""
    numbers = [number for number, _ in rows]
    types = {field.name: DTYPES.get(field.type, "string") for field in fields}
    series = {
        name: _series([cells[place] for _, cells in rows], numbers, types[name])
        for place, name in enumerate(columns)
    }
    return pd.DataFrame(series, index=numbers)


def _series(cells: list[Any], numbers: list[int], dtype: str) -> "pd.Series[Any]":
    if dtype == "Int64" and any(abs(cell or 0) > LARGEST for cell in cells):
        dtype = "Float64"
    if dtype == "string":
        cells = [cell if cell is None else str(cell) for cell in cells]
    values = [pd.NA if cell is None else cell for cell in cells]
    return pd.Series(values, index=numbers, dtype=dtype)


def row_problems(errors: Iterable[Any], place: str, number: int) -> list[Problem]:
    """Say the faults that frictionless found in a row in our words (codes of the standard).

    Cells out of their place bring faults of their own, and so does a faulty cell to the row's key:
    the first cause is told alone.
    """
    errors = list(errors)
    shape = [error for error in errors if error.type in SHAPE][:1]
    cells = [error for error in errors if error.type not in KEYS]
    return [_problem(error, place, number) for error in shape or cells or errors]


def digit_problems(row: Any, place: str) -> list[Problem]:  # noqa: ANN401
    """Say the numbers that only Python would read: digits of another script, 1_000.

    The file is published as it is, and other programs would take them for text.
    """
    written = zip(row.fields, row.cells, strict=False)
    return [
        Problem("type-error", place, row.row_number, field.name, cell, {"note": _type(field)})
        for field, cell in written
        if field.type in NUMERIC and isinstance(cell, str) and _foreign(field, cell)
    ]


def _type(field: StandardField) -> str:
    return f'type is "{field.type}/{field.format or "default"}"'


def _foreign(field: StandardField, cell: str) -> bool:
    """Tell whether a cell is a number to Python alone."""
    digits = not cell.isascii() and any(one.isdecimal() and not one.isascii() for one in cell)
    return digits or ("_" in cell and getattr(field, "group_char", "") != "_")


def gathered(problems: list[Problem]) -> list[Problem]:
    """Tell all empty rows of a table in one problem: a spreadsheet can leave hundreds."""
    blank = [one for one in problems if one.code == "blank-row"]
    if not blank[1:]:
        return problems
    more = ", ".join(str(one.row) for one in blank[1:])
    first = replace(blank[0], details={**blank[0].details, "more": more})
    return [*(one for one in problems if one.code != "blank-row"), first]


def _problem(error: Any, place: str, number: int) -> Problem:  # noqa: ANN401
    field, cell = getattr(error, "field_name", ""), getattr(error, "cell", "")
    required = error.type == "constraint-error" and error.note.startswith('constraint "required"')
    code = "required" if required else error.type
    if code == "missing-cell":
        field = ""
    return Problem(code, place, number, field, str(cell), {"note": error.note})


def as_csv(columns: Sequence[str], rows: Rows) -> bytes:
    """Write data that stood in the descriptor as the CSV file that is published."""
    sink = io.StringIO()
    writer = csv.writer(sink, lineterminator="\n")
    writer.writerow(columns)
    writer.writerows(cells for _, cells in rows)
    return sink.getvalue().encode()
