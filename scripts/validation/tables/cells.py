"""Cast values as they are kept: plain ones, and a typed frame of them."""

from collections.abc import Iterable, Mapping, Sequence
from datetime import date, time
from decimal import Decimal
from typing import Any

import pandas as pd

from scripts.model.quantity import digits, exact, simple
from scripts.text.written import as_json
from scripts.validation.tables.casting import Caster

DTYPES = {"integer": "Int64", "year": "Int64", "number": "Float64", "boolean": "boolean"}
"""Pandas types of fields; every other type stays text as it is written."""
LARGEST = 2**63 - 1
"""A column with a larger whole number is held as Python's numbers, which have no limit."""
Column = list[Any]


def kept(value: Any, cell: Any) -> Any:  # noqa: ANN401 - a cell is of its field's type
    """Keep numbers and truth as they were cast, times in ISO 8601, all else as it is written.

    A number stays decimal where no binary one is the same (0.1 is one that is written the same).
    """
    if isinstance(value, Decimal):
        return simple(value)
    if isinstance(value, bool | int | float) or value is None:
        return value
    if isinstance(value, date | time):
        return value.isoformat()
    return str(cell) if isinstance(cell, str) else as_json(cell)


def frame(
    fields: Iterable[Mapping[str, Any]], columns: Mapping[str, Column], numbers: Sequence[int]
) -> pd.DataFrame:
    """Make the typed frame of the columns that are there; its index is the row in the file."""
    types = {field["name"]: DTYPES.get(field.get("type", ""), "string") for field in fields}
    series = {name: _series(cells, numbers, types[name]) for name, cells in columns.items()}
    return pd.DataFrame(series, index=list(numbers))


def _series(cells: Column, numbers: Sequence[int], dtype: str) -> "pd.Series[Any]":
    large = dtype == "Int64" and any(abs(cell or 0) > LARGEST for cell in cells)
    decimal = dtype == "Float64" and not all(_is_float(cell) for cell in cells)
    if decimal:
        cells = [cell if cell is None else exact(cell) for cell in cells]
    if dtype == "string":
        cells = [cell if cell is None else digits(cell) for cell in cells]
    values = [pd.NA if cell is None else cell for cell in cells]
    return pd.Series(values, index=list(numbers), dtype=object if large or decimal else dtype)


def _is_float(cell: Any) -> bool:  # noqa: ANN401 - a number or None
    """Tell whether a number of a column is exactly what a float says; JSON has whole ones."""
    return not isinstance(cell, int | Decimal) or isinstance(simple(exact(cell)), float)


def cast_all(caster: Caster, cells: Sequence[Any]) -> tuple[Column, dict[int, str]]:
    """Cast a column: its values, and the faults by place. Equal texts are cast once."""
    known: dict[str, tuple[Any, str]] = {}
    values: Column = []
    faults: dict[int, str] = {}
    for place, cell in enumerate(cells):
        text = type(cell) is str  # a number of a workbook is no text, and may equal one
        found = known.get(cell) if text else None
        if found is None:
            value, fault = caster.cast(cell)
            found = (kept(value, cell), fault)
            if text:
                known[cell] = found
        values.append(found[0])
        if found[1]:
            faults[place] = found[1]
    return values, faults
