"""What hundreds of rows can have for one reason, told once a column."""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import replace

from scripts.model.problem import Problem

SEVERAL = 5
"""More faults of one kind in a column than these are told in one problem."""
FIRST = 5
"""So many of their rows are named."""
ALIKE = frozenset(
    {"figure-not-printed", "figures-copied", "printed-missing", "printed-without-figure",
     "rows-copied", "same-codes", "value-missing"}
)  # fmt: skip
"""Codes of problems of a whole catalog that are gathered; any other needs a message a row."""


def told_once(problems: Iterable[Problem]) -> list[Problem]:
    """Tell many problems of such a kind in a column as one, with their count and first rows."""
    listed = list(problems)
    alike = gathered(one for one in listed if one.code in ALIKE)
    return [*alike, *(one for one in listed if one.code not in ALIKE)]


def gathered(problems: Iterable[Problem]) -> list[Problem]:
    """Tell many faults of one kind in a column in one problem, with its count and its first rows.

    So are all empty rows of a table: a spreadsheet can leave hundreds.
    """
    alike: dict[tuple[object, ...], list[Problem]] = defaultdict(list)
    for one in problems:
        same = one.code not in {"primary-key", "same-codes", "unique-key", "unique-error"}
        kind = tuple(sorted(one.details.items())) if same else ()
        alike[one.code, one.path, one.field, one.row is None, kind].append(one)
    return [told for group in alike.values() for told in _told(group)]


def _told(group: list[Problem]) -> list[Problem]:
    first, *rest = group
    if first.row is None or not rest or (len(group) <= SEVERAL and first.code != "blank-row"):
        return group
    rows = ", ".join(str(one.row) for one in rest[:FIRST])
    details = {**first.details, "more": rows}
    if rest[FIRST:]:
        details["all"] = str(len(group))
    return [replace(first, details=details)]
