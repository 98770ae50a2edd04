"""What the numbers of a column have in common: their bounds, their steps."""

from typing import TYPE_CHECKING, Any

from scripts.model.quantity import is_whole

if TYPE_CHECKING:
    import pandas as pd

FIRST = 5
"""So many rows that are numbered from one are numbered by chance only rarely."""
HIGH = 1000
"""Numbers of rows that do not begin with one begin here or higher."""


def within(values: "pd.Series[Any]", low: int, high: int) -> bool:
    """Tell whether all numbers lie between two, these included."""
    return bool(values.between(low, high).all())


def whole(values: "pd.Series[Any]") -> bool:
    """Tell whether all numbers are whole."""
    if values.dtype == object:
        return all(map(is_whole, values))
    return bool((values % 1 == 0).all())


def evenly(values: "pd.Series[Any]") -> bool:
    """Tell whether the different numbers of a column, three or more, have one step."""
    steps = values.drop_duplicates().sort_values().diff().dropna()
    return len(steps) > 1 and bool((steps == steps.iloc[0]).all())


def as_often(values: "pd.Series[Any]") -> bool:
    """Tell whether each number of a column stands in as many rows as any other."""
    counts = values.value_counts()
    return bool((counts == counts.iloc[0]).all())


def counted_through(values: "pd.Series[Any]") -> bool:
    """Tell whether rows are numbered from one, also such as belong to one thing by its number."""
    count = values.nunique()
    in_order = values.is_unique or values.is_monotonic_increasing
    return count >= FIRST and bool(in_order) and within(values, 1, count)


def serial(values: "pd.Series[Any]") -> bool:
    """Tell whether rows are numbered from a high number on, such as 700231, with gaps."""
    if len(values) < FIRST or not values.is_unique or not values.is_monotonic_increasing:
        return False
    low, high = values.iloc[0], values.iloc[-1]
    return bool(low >= HIGH and high - low < low / 2)
