"""Rows as frictionless casts them: plain values, and a typed frame."""

import csv
import io
import json
from collections.abc import Iterable, Sequence
from datetime import date, time
from decimal import Decimal
from typing import Any

import pandas as pd
from frictionless import Field as StandardField

from scripts.model.quantity import simple
from scripts.validation.tables.faults import SHAPE

Rows = list[tuple[int, list[Any]]]
"""Row numbers as a spreadsheet counts, with the cells in the order of the columns."""
DTYPES = {"integer": "Int64", "year": "Int64", "number": "Float64", "boolean": "boolean"}
"""Pandas types of fields; every other type stays text as it is written."""
LARGEST = 2**63 - 1
"""A column with a larger whole number does not fit into Int64."""


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
    if isinstance(cast, int | float | Decimal):
        return cast
    if isinstance(cast, date | time):
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
        dtype = "object"
    if dtype == "Float64" and not all(_is_float(cell) for cell in cells if cell is not None):
        dtype = "object"
    elif dtype == "Float64":
        cells = [cell if cell is None else float(cell) for cell in cells]
    if dtype == "string":
        cells = [cell if cell is None else str(cell) for cell in cells]
    values = [pd.NA if cell is None else cell for cell in cells]
    return pd.Series(values, index=numbers, dtype=dtype)


def _is_float(cell: Any) -> bool:  # noqa: ANN401
    """Tell whether a number is exactly what its float says in the shortest way."""
    return isinstance(simple(Decimal(cell)), float)


def as_csv(columns: Sequence[str], rows: Rows) -> bytes:
    """Write data that stood in the descriptor as the CSV file that is published."""
    sink = io.StringIO()
    writer = csv.writer(sink, lineterminator="\n")
    writer.writerow(columns)
    writer.writerows(cells for _, cells in rows)
    return sink.getvalue().encode()
