"""The rows of a plain table as points of lines."""

from collections.abc import Iterator, Sequence
from typing import NamedTuple

import pandas as pd

from scripts.charts.data.datum import Datum
from scripts.charts.data.moments import in_time
from scripts.charts.data.plain.holes import absent, broken
from scripts.charts.data.plain.texts import written
from scripts.charts.data.plain.thinning import MAX_POINTS, Course, course
from scripts.model.field import Field
from scripts.model.quantity import digits
from scripts.model.resource import plain
from scripts.model.view import View

Gap = tuple[str, str, str]
"""A time at which a line has no value, or no row, the line, and its panel."""


class Lines(NamedTuple):
    """What is drawn of all lines, of how many in all."""

    data: list[Datum]
    total: int
    thinned: bool
    gaps: list[Gap]
    times: list[str]
    """The times on the axis, those of points and gaps, in their order."""
    order: list[str]
    """All times that are drawn or told, in their order."""


class Line(NamedTuple):
    """A line: its rows in their order, and which of them are drawn."""

    name: str
    panel: str
    rows: pd.DataFrame
    course: Course


def lines(frame: pd.DataFrame, view: View, time: Field, value: str) -> Lines:
    """Give the points of all lines over the times of a field.

    Of more lines than ``top`` those with the highest last values are drawn.
    """
    field = time.name
    frame = _in_order(frame[frame[field].notna()], time)
    filled = frame[frame[value].notna()]
    total = filled[view.color].nunique() if view.color else 1
    drawn = [Line(name, panel, rows, course(plain(rows[value])))
             for name, panel, rows in _split(frame, filled, view, value)]  # fmt: skip
    data = [one for line in drawn for one in _points(line, field, value)]
    codes = written(frame[field].drop_duplicates())
    every = in_time((*codes, *absent(codes, time)), time.categories)
    gaps = [gap for line in drawn for gap in _gaps(line, field, every)]
    thinned = any(line.course.thinned for line in drawn)
    used = {*(one.category for one in data if one.value is not None), *(gap[0] for gap in gaps)}
    known = used.union(one.category for one in data)
    order = [one for one in every if one in known]
    return Lines(data, total, thinned, gaps, [one for one in order if one in used], order)


def _in_order(frame: pd.DataFrame, time: Field) -> pd.DataFrame:
    """Put rows in the order of their times; texts and categories have one of their own."""
    field = time.name
    if not time.categories and (time.temporal or frame[field].dtype != "string"):
        return frame.sort_values(field, kind="stable")
    once = frame[field].drop_duplicates()
    places = {code: place for place, code in enumerate(in_time(written(once), time.categories))}
    ranks = {cell: places[digits(cell)] for cell in plain(once)}
    return frame.sort_values(field, kind="stable", key=lambda held: held.map(ranks))


def _split(
    frame: pd.DataFrame, filled: pd.DataFrame, view: View, value: str
) -> Iterator[tuple[str, str, pd.DataFrame]]:
    """Give name, panel and rows of each line, the one with the highest last value first."""
    for code in _ranked(filled, view, value) if view.color else ("",):
        rows = frame[frame[view.color] == code] if view.color else frame
        for panel in rows[view.panels].drop_duplicates() if view.panels else ("",):
            held = rows[rows[view.panels] == panel] if view.panels else rows
            yield str(code), str(panel), held


def _ranked(filled: pd.DataFrame, view: View, value: str) -> list[str]:
    """Give the names of the lines to draw; one in several panels goes by the highest of these."""
    kinds = [one for one in (view.color, view.panels) if one]
    last = filled.groupby(kinds, sort=False)[value].last()
    ranked = last.sort_values(ascending=False, kind="stable").reset_index()[view.color]
    return ranked.drop_duplicates().tolist()[: view.top or None]


def _points(line: Line, field: str, value: str) -> Iterator[Datum]:
    """Give the points of a line, and its rows with no value too if it is short enough."""
    rows = line.rows if len(line.rows) <= MAX_POINTS else line.rows.iloc[line.course.points]
    columns = zip(written(rows[field]), plain(rows[value]), rows.index, strict=True)
    for time, number, row in columns:
        yield Datum(time, number, line.name, row=int(row), panel=line.panel)


def _gaps(line: Line, field: str, every: Sequence[str]) -> list[Gap]:
    """Give the first time of each gap: rows without a value, or times without a row."""
    empty = written(line.rows[field].iloc[line.course.gaps])
    lacking = broken(written(line.rows[field]), every)
    return [(time, line.name, line.panel) for time in (*empty, *lacking)]
