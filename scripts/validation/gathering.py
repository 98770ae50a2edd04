"""What hundreds of rows can have for one reason, told once a column."""

from collections.abc import Iterable

from scripts.model.problem import Problem
from scripts.validation.tables.faults import gathered

ALIKE = frozenset(
    {"figure-not-printed", "figures-copied", "printed-missing", "printed-without-figure",
     "rows-copied", "same-codes", "value-missing"}
)  # fmt: skip
"""Codes of such problems; any other needs a message for each row."""


def told_once(problems: Iterable[Problem]) -> list[Problem]:
    """Tell many problems of such a kind in a column as one, with their count and first rows."""
    listed = list(problems)
    alike = gathered(one for one in listed if one.code in ALIKE)
    return [*alike, *(one for one in listed if one.code not in ALIKE)]
