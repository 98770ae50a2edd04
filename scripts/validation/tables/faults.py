"""Faults of rows as frictionless finds them, with what our messages say of them."""

import re
from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from frictionless import Field as StandardField

from scripts.model.problem import WORD, Problem

SHAPE = ("blank-row", "extra-cell", "missing-cell")
"""Faults that leave it open which cell belongs to which field."""
KEYS = ("primary-key", "unique-error")
NUMERIC = {"integer", "number", "year"}
CONSTRAINT = re.compile(r'constraint "(\w+)"')
"""How frictionless names the constraint that a value breaks."""
OTHER_ROW = re.compile(r"position (\d+)")
"""How it names the row that has the same key."""


def row_problems(row: Any, place: str) -> list[Problem]:  # noqa: ANN401 - frictionless has no types
    """Say the faults that frictionless found in a row (codes of the standard).

    Cells out of their place bring faults of their own, and so does a faulty cell to the row's key:
    the first cause is told alone.
    """
    errors = list(row.errors)
    shape = [error for error in errors if error.type in SHAPE][:1]
    cells = [error for error in errors if error.type not in KEYS]
    fields = {field.name: field for field in row.fields}
    return [_problem(error, place, row.row_number, fields) for error in shape or cells or errors]


def digit_problems(row: Any, place: str) -> list[Problem]:  # noqa: ANN401
    """Say the numbers that only Python would read: digits of another script, 1_000.

    The file is published as it is, and other programs would take them for text.
    """
    written = zip(row.fields, row.cells, strict=False)
    return [
        Problem("type-error", place, row.row_number, field.name, cell, _type(field))
        for field, cell in written
        if field.type in NUMERIC and isinstance(cell, str) and _foreign(field, cell)
    ]


def gathered(problems: list[Problem]) -> list[Problem]:
    """Tell all empty rows of a table in one problem: a spreadsheet can leave hundreds."""
    blank = [one for one in problems if one.code == "blank-row"]
    if not blank[1:]:
        return problems
    more = ", ".join(str(one.row) for one in blank[1:])
    first = replace(blank[0], details={**blank[0].details, "more": more})
    return [*(one for one in problems if one.code != "blank-row"), first]


def _problem(
    error: Any,  # noqa: ANN401
    place: str,
    number: int,
    fields: Mapping[str, StandardField],
) -> Problem:
    name, cell = getattr(error, "field_name", ""), str(getattr(error, "cell", ""))
    found = CONSTRAINT.match(error.note)
    constraint = found[1] if found else ""
    if error.type == "type-error":
        return Problem(error.type, place, number, name, cell, _type(fields[name]))
    if constraint == "required":
        return Problem("required", place, number, name, cell)
    if error.type == "constraint-error":
        details = _constraint(constraint, fields[name])
        return Problem(error.type, place, number, name, cell, details)
    if error.type in KEYS:
        return _key_problem(error, place, number)
    return Problem(error.type, place, number, "" if error.type == "missing-cell" else name, cell)


def _type(field: StandardField) -> dict[str, str]:
    """Say of which type the values of a field are, and how they are written if not as usual."""
    usual = field.format in {None, "", "default"}
    return {"type": f"{WORD}type.{field.type}"} | ({} if usual else {"format": str(field.format)})


def _constraint(name: str, field: StandardField) -> dict[str, str]:
    limit = field.constraints[name]
    listed = ", ".join(map(str, limit)) if isinstance(limit, list) else str(limit)
    return {"constraint": f"{WORD}constraint.{name}", "limit": listed}


def _key_problem(error: Any, place: str, number: int) -> Problem:  # noqa: ANN401
    """Say which row has the same key or value, or that the key is empty."""
    name, cell = getattr(error, "field_name", ""), str(getattr(error, "cell", ""))
    found = OTHER_ROW.search(error.note)
    if found is None:
        return Problem("key-empty", place, number)
    return Problem(error.type, place, number, name, cell, {"other": found[1]})


def _foreign(field: StandardField, cell: str) -> bool:
    """Tell whether a cell is a number to Python alone."""
    digits = not cell.isascii() and any(one.isdecimal() and not one.isascii() for one in cell)
    return digits or ("_" in cell and getattr(field, "group_char", "") != "_")
