"""Faults of cells, with what our messages say of them."""

import re
from collections.abc import Iterable, Mapping
from dataclasses import replace
from typing import Any

from scripts.model.field import ENTRIES, OF_ENTRIES
from scripts.model.problem import WORD, Problem
from scripts.text.edges import edges, told
from scripts.text.lao.faults import COMMAND
from scripts.text.lao.spelling import SPACES, codes, marked
from scripts.text.spreadsheets import spreadsheet_error
from scripts.text.written import shown, written
from scripts.validation.parts.numeral import Numeral
from scripts.validation.tables.casting import CATEGORY, TYPE, ZONE, category, limits
from scripts.validation.tables.forms import NUMBERS, plain
from scripts.validation.tables.patterns import SLOW

Descriptor = Mapping[str, Any]
DECIMAL_COMMA = re.compile(r"[+-]?\d+(?:[., \u00a0\u202f']\d+)+")
"""A number with marks that its field does not declare."""
FRACTION = re.compile(r"[+-]?\d+\.\d{1,2}")
"""What is no whole number, and hardly one with a mark between thousands."""
SPACE = re.compile(f"[{SPACES}]")
NOT_FINITE = re.compile(r"[+-]?(?:nan|inf(?:inity)?)", re.IGNORECASE)


def cell_problem(fault: str, field: Descriptor, cell: object, place: str, row: int) -> Problem:
    """Say what is wrong with a cell: its type, or the constraint that it breaks."""
    name, said = field["name"], marked(shown(cell))
    if isinstance(cell, str) and spreadsheet_error(cell):
        return Problem("spreadsheet-error", place, row, name, cell)
    if isinstance(cell, str) and edges(cell):
        return told(cell, (place, row, name), by_hand=True)
    if fault == TYPE:
        return _type_problem(field, cell, said, (place, row, name))
    return _rule_problem(fault, field, said, (place, row, name))


def _rule_problem(fault: str, field: Descriptor, said: str, where: tuple[str, int, str]) -> Problem:
    """Say which rule of its field a cell breaks."""
    if fault == "required":
        return Problem("required", *where, said)
    if fault == ZONE:
        return Problem("zone", *where, said, {"limit": ", ".join(limits(field))})
    if fault == SLOW:
        return Problem("pattern-slow", *where, said, {"limit": field["constraints"]["pattern"]})
    limit = _categories(field) if fault == CATEGORY else field["constraints"][fault]
    listed = ", ".join(map(written, limit)) if isinstance(limit, list) else written(limit)
    word = ENTRIES.get(fault, fault) if field.get("type") in OF_ENTRIES else fault
    details = {"constraint": f"{WORD}constraint.{word}", "limit": listed}
    return Problem("constraint-error", *where, said, details)


def _type_problem(
    field: Descriptor, cell: object, said: str, where: tuple[str, int, str]
) -> Problem:
    if isinstance(cell, Numeral) and cell.shape and field.get("type") == "string":
        return Problem("number-shown", *where, said, {"shape": cell.shape})
    if other := _other_space(field, str(cell)):
        spaces = {"wrong": codes(other), "right": codes(field.get("groupChar") or "")}
        return Problem("group-space", *where, said, spaces)
    return Problem("type-error", *where, said, _type(field, said, written=type(cell) is str))


def _other_space(field: Descriptor, cell: str) -> str:
    """Give the space in a number that would be right with the one that its field declares."""
    group = field.get("groupChar") or ""
    other = SPACE.search(cell.replace(group, "")) if SPACE.fullmatch(group) else None
    right = bool(other) and field.get("type") in NUMBERS
    return other[0] if other and right and plain(field, SPACE.sub(group, cell)) else ""


def _categories(field: Descriptor) -> list[str]:
    return [str(category(one)) for one in field["categories"]]


def _type(field: Descriptor, cell: str, *, written: bool) -> dict[str, str]:
    """Say of which type the values of a field are, and how to mend one that is not.

    What is not ``written`` as a text is a number already, whose marks are no matter.
    """
    kind = field.get("type", "any")
    usual = field.get("format") in {None, "", "default", "any"}
    form = {} if usual else {"format": str(field["format"])}
    return {
        # On pages a truth is said in words; a file has others.
        "type": f"{WORD}kind.flag" if kind == "boolean" else f"{WORD}type.{kind}",
        "mend": f"{WORD}mend.{_mend(field, cell, kind, written=written)}",
    } | form


def _mend(field: Descriptor, cell: str, kind: str, *, written: bool) -> str:
    if not cell:
        return "empty"
    if kind in NUMBERS:
        return _mend_of_number(field, cell, kind, written=written)
    if field.get("format") not in {None, "", "default", "any"}:
        return f"{kind}-{field['format']}" if kind == "geopoint" else "format"
    return kind


def _mend_of_number(field: Descriptor, cell: str, kind: str, *, written: bool) -> str:
    if NOT_FINITE.fullmatch(cell):
        return "finite"
    marked = written and DECIMAL_COMMA.fullmatch(cell) and not FRACTION.fullmatch(cell)
    if marked and field.get("groupChar"):
        return "groups"
    if kind == "number" and (field.get("decimalChar") or ".") != ".":
        return "number-own"
    return f"{kind}-marks" if marked else kind


def mendable(problems: Iterable[Problem]) -> list[Problem]:
    """Name the command with the faults that it mends, of a table that it reaches."""
    return [
        replace(one, details={**one.details, "command": COMMAND})
        if one.code == "edge-space" else one
        for one in problems
    ]  # fmt: skip
