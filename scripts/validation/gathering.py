"""Faults that come by the hundred, told once: a spreadsheet does the same to a whole column."""

from collections.abc import Iterable
from dataclasses import replace

from scripts.model.problem import Problem

GATHERED = frozenset(
    {
        "edge-space",
        "spreadsheet-error",
        "quote-mark",
        "code-as-date",
        "code-as-number",
    }
)
"""Faults that are told at the first cell of a column, with the rows of the others."""
LISTED = 5
"""So many of the other rows are named; where there are more, all are counted."""


def gathered(problems: Iterable[Problem]) -> list[Problem]:
    """Tell each of these faults of a column, or of a table, in one problem."""
    found: dict[object, list[Problem]] = {}
    for number, one in enumerate(problems):
        alike = (one.code, one.path, one.field) if one.code in GATHERED and one.row else number
        found.setdefault(alike, []).append(one)
    return [_first(alike) for alike in found.values()]


def _first(alike: list[Problem]) -> Problem:
    """Give the first of several, which says where the others are."""
    first, *others = alike
    if not others:
        return first
    more = ", ".join(str(one.row) for one in others[:LISTED])
    count = {"count": str(len(alike))} if others[LISTED:] else {}
    return replace(first, details={**first.details, "more": more, **count})
