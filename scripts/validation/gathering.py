"""Many problems of one kind in one column, told as one with all of its rows."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from scripts.model.problem import Problem

FEW = 5
"""So many are told one by one, each on its line of the file."""
SHOWN = 8
"""So many runs of rows are named."""
ALIKE = frozenset(
    {"figure-not-printed", "printed-missing", "printed-without-figure", "same-codes",
     "value-missing"}
)  # fmt: skip
"""Problems that hundreds of rows can have for one reason."""


def gathered(problems: Iterable[Problem]) -> list[Problem]:
    """Tell such problems of a column in one, at the first of its rows."""
    found: dict[object, list[Problem]] = {}
    for one in problems:
        kind = (one.code, one.path, one.field) if one.code in ALIKE else id(one)
        found.setdefault(kind, []).append(one)
    return [one for group in found.values() for one in _told(group)]


def _told(group: Sequence[Problem]) -> Sequence[Problem]:
    if len(group) <= FEW:
        return group
    first = min(group, key=lambda one: one.row or 0)
    rows = [one.row or 0 for one in group]
    return [replace(first, details={**first.details, **in_rows(rows)})]


def in_rows(rows: Sequence[int]) -> dict[str, str]:
    """Give what a message says of many rows: how many they are, and which."""
    runs = [str(start) if start == end else f"{start}–{end}" for start, end in _runs(rows)]
    shown = ", ".join(runs[:SHOWN]) + (" …" if runs[SHOWN:] else "")
    return {"count": str(len(rows)), "rows": shown}


def _runs(rows: Sequence[int]) -> Iterator[tuple[int, int]]:
    """Go through the rows that follow each other, each time from the first to the last."""
    known = set(rows)
    starts = [one for one in sorted(known) if one - 1 not in known]
    ends = [one for one in sorted(known) if one + 1 not in known]
    return zip(starts, ends, strict=True)
