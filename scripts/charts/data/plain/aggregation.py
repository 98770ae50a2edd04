"""The rows of a plain table that one mark stands for, made one: added up, counted, averaged."""

from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING

import pandas as pd

from scripts.model.quantity import Quantity, added, average, places
from scripts.model.resource import plain
from scripts.model.view import COUNT, MAX, MEAN, MEDIAN, MIN, SUM

if TYPE_CHECKING:
    from typing import Any

FINEST = 6
"""Averages are rounded to so many places after the point at most."""
Values = Sequence[Quantity]


def aggregated(
    frame: pd.DataFrame, kinds: Sequence[str], value: str, aggregate: str, *, whole: bool = False
) -> pd.DataFrame:
    """Make one row of all that have the same codes; it has the number of the first of them.

    What has no value is left out; of a ``whole`` with such a row there is no sum. Sums are exact;
    averages have a place more than their numbers.
    """
    groups = frame.groupby(list(kinds), sort=False, dropna=False).ngroup()
    held: dict[int, list[Quantity]] = {}
    for group, cell in zip(groups.tolist(), plain(frame[value]), strict=True):
        some = held.setdefault(group, [])
        if cell is not None:
            some.append(cell)
    compute = _computing(aggregate, [one for some in held.values() for one in some])
    first = ~groups.duplicated()
    unknown = set(groups[frame[value].isna()].tolist()) if whole and aggregate != COUNT else set()
    numbers = [None if group in unknown else compute(held[group])
               for group in groups[first].tolist()]  # fmt: skip
    return frame[first].assign(**{value: column(numbers, frame.index[first])})


def column(values: Sequence[Quantity | None], index: "pd.Index[Any]") -> "pd.Series[Any]":
    """Give numbers of any kind as a column."""
    cells = [pd.NA if one is None else one for one in values]
    return pd.Series(cells, index=index, dtype=object)


def _computing(aggregate: str, values: Values) -> Callable[[Values], Quantity | None]:
    """Give what computes one number of several; of none there is nothing to say but a count."""
    fine = min(FINEST, 1 + max(map(places, values), default=0))
    known: Mapping[str, Callable[[Values], Quantity]] = {
        COUNT: len,
        MAX: max,
        MIN: min,
        SUM: added,
        MEAN: lambda some: average(some, fine),
        MEDIAN: lambda some: average(_middle(some), fine),
    }
    compute = known[aggregate]
    return lambda some: compute(some) if some or aggregate == COUNT else None


def _middle(values: Values) -> Values:
    """Give the number in the middle of all, or the two of an even count."""
    held = sorted(values)
    return held[(len(held) - 1) // 2 : len(held) // 2 + 1]
