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
from scripts.text.spreadsheets import lost
from scripts.text.written import quoted, shown, written
from scripts.validation.parts.numeral import Numeral
from scripts.validation.tables.casting import LONG, TYPE, ZONE
from scripts.validation.tables.mends import type_details
from scripts.validation.tables.values.forms import plain
from scripts.validation.tables.values.limits import CATEGORY, category, limits
from scripts.validation.tables.values.numbers import MOST, NUMBERS
from scripts.validation.tables.values.patterns import SLOW

Descriptor = Mapping[str, Any]
SPACE = re.compile(f"[{SPACES}]")


def cell_problem(fault: str, field: Descriptor, cell: object, place: str, row: int) -> Problem:
    """Say what is wrong with a cell: its type, or the constraint that it breaks."""
    name, said = field["name"], marked(shown(cell))
    if isinstance(cell, str) and fault != "required":
        if code := lost(cell):
            return Problem(code, place, row, name, cell)
        if edges(cell):
            return told(cell, (place, row, name), by_hand=True)
    if fault == TYPE:
        return _type_problem(field, cell, said, (place, row, name))
    return _rule_problem(fault, field, said, (place, row, name))


def _rule_problem(fault: str, field: Descriptor, said: str, where: tuple[str, int, str]) -> Problem:
    """Say which rule of its field a cell breaks."""
    if fault == "required":
        why, mend = ("gap", "gap") if said else ("empty", "fill")
        details = {"note": f"{WORD}problem.required.{why}", "mend": f"{WORD}mend.{mend}"}
        return Problem("required", *where, said, details)
    if fault == LONG:
        return Problem("number-long", *where, quoted(said), {"limit": str(MOST)})
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
    details = type_details(field, said, written=type(cell) is str)
    return Problem("type-error", *where, said, details)


def _other_space(field: Descriptor, cell: str) -> str:
    """Give the space in a number that would be right with the one that its field declares."""
    group = field.get("groupChar") or ""
    other = SPACE.search(cell.replace(group, "")) if SPACE.fullmatch(group) else None
    right = bool(other) and field.get("type") in NUMBERS
    return other[0] if other and right and plain(field, SPACE.sub(group, cell)) else ""


def _categories(field: Descriptor) -> list[str]:
    return [str(category(one)) for one in field["categories"]]


def mendable(problems: Iterable[Problem]) -> list[Problem]:
    """Name the command with the faults that it mends, of a table that it reaches."""
    return [
        replace(one, details={**one.details, "command": COMMAND})
        if one.code == "edge-space" else one
        for one in problems
    ]  # fmt: skip
