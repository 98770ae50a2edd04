"""The rows of a plain table as points of lines."""

from collections.abc import Iterator

import pandas as pd

from scripts.charts.data.datum import Datum
from scripts.charts.data.texts import written
from scripts.model.quantity import Quantity
from scripts.model.resource import plain
from scripts.model.view import View

MAX_POINTS = 300
"""At most this many points of a line are drawn; longer lines are thinned evenly, keeping both ends.

More points than a chart is pixels wide would show nothing more.
"""


def lines(frame: pd.DataFrame, view: View, field: str, value: str) -> tuple[list[Datum], int, bool]:
    """Give the points of all lines, how many lines there are, and whether any was thinned.

    Of more lines than ``top`` those with the highest last values are drawn.
    """
    total = frame[view.color].nunique() if view.color else 1
    frame = frame[frame[field].notna()].sort_values(field, kind="stable")
    drawn = list(_split(frame, view, value))
    data = [
        Datum(str(time), number, series, row=int(row))
        for series, points in drawn
        for time, number, row in _points(points, field, value)
    ]
    return data, total, any(len(points) > MAX_POINTS for _, points in drawn)


def _split(frame: pd.DataFrame, view: View, value: str) -> Iterator[tuple[str, pd.DataFrame]]:
    """Give the rows of each line, the line with the highest last value first."""
    if not view.color:
        yield "", frame
        return
    last = frame.groupby(view.color, sort=False)[value].last()
    ranked = last.sort_values(ascending=False, kind="stable").index[: view.top or None]
    for name in ranked:
        yield str(name), frame[frame[view.color] == name]


def _points(frame: pd.DataFrame, field: str, value: str) -> "zip[tuple[object, Quantity, int]]":
    """Give time, value and row of each point."""
    if len(frame) > MAX_POINTS:
        step = (len(frame) - 1) / (MAX_POINTS - 1)
        frame = frame.iloc[[round(place * step) for place in range(MAX_POINTS)]]
    return zip(written(frame[field]), plain(frame[value]), frame.index, strict=True)
