"""A theme over several periods: a small chart a category, time along x."""

import json
from collections.abc import Mapping
from typing import Any

import altair as alt

from scripts.charts.data.picture import Picture
from scripts.charts.look.colours import colours
from scripts.charts.look.inherited import all_apart
from scripts.charts.look.theme import FONT_SIZE, LINE, WIDTH
from scripts.charts.look.wrapping import width, wrap
from scripts.charts.marks.bars import joined, value_row
from scripts.charts.words.labels import Labels
from scripts.model.view import View

COLUMNS = 2
GUTTER = 24
HEIGHT = 110
HEADROOM = 1.2
"""How much higher than the highest bar a chart is, for the label above it."""
WHOLE = ("stacked", "line")
"""Marks that need no lane for each series."""


def periods(picture: Picture, view: View, labels: Labels) -> alt.FacetChart:
    """Encode each category as a facet with its periods side by side."""
    rows = _rows(picture, view, labels)
    longest = max((width(row["text"], FONT_SIZE) for row in rows if row["kind"] == "end"),
                  default=0)  # fmt: skip
    lanes = 1 if view.mark in WHOLE else max(1, len(picture.series))
    narrow = (WIDTH - GUTTER) / COLUMNS
    columns = COLUMNS if longest * lanes * len(picture.periods) <= narrow else 1
    columns = min(columns, max(1, len(picture.categories)))
    room = narrow if columns == COLUMNS else WIDTH
    heads = {one: wrap(labels.category(one), room, FONT_SIZE, labels.language)
             for one in picture.categories}  # fmt: skip
    header = alt.Header(labelExpr=_lookup(heads), labelAlign="left", labelAnchor="start",
                        labelPadding=LINE)  # fmt: skip
    facet = alt.Facet("category:N", sort=list(picture.categories), header=header)
    chart: alt.FacetChart = alt.FacetChart(
        data=alt.InlineData(rows), facet=facet, columns=columns,
        spec=_layers(picture, view, labels, rows).properties(width=room, height=HEIGHT),
        spacing={"row": LINE, "column": GUTTER},
    ).resolve_axis(x="independent")  # fmt: skip
    return chart


def _lookup(names: Mapping[str, object]) -> str:
    """Write an expression that finds the name of a code."""
    return f"({json.dumps(all_apart(names), ensure_ascii=False)})[datum.value]"


def _layers(
    picture: Picture, view: View, labels: Labels, rows: list[dict[str, Any]]
) -> alt.LayerChart:
    names = {one: labels.period(one) for one in picture.periods}
    axis = alt.Axis(labelAngle=0, ticks=False, labelPadding=6, labelExpr=_lookup(names))
    x = alt.X("period:N", sort=list(picture.periods), title=None, axis=axis)
    tallest = max((row["end"] for row in rows), default=0) or 1
    scale = alt.Scale(domain=[0, tallest * HEADROOM], nice=False)
    lane: dict[str, Any] = {}
    if view.mark not in WHOLE and len(picture.series) > 1:
        order = [labels.series(one) for one in picture.series]
        lane = {"xOffset": alt.XOffset("series:N", sort=order)}
    mark = _mark(alt.Chart().transform_filter("datum.kind == 'part'"), view).encode(
        x=x, y=alt.Y("value:Q", scale=scale, axis=None,
                       stack="zero" if view.mark == "stacked" else None),
        order=alt.Order("order:Q"), **colours(picture, labels), **lane,
    )  # fmt: skip
    value = alt.Chart().transform_filter("datum.kind == 'end'").mark_text(
        baseline="bottom", yOffset=-4
    ).encode(x=x, y=alt.Y("end:Q", scale=scale, axis=None), text="text:N", **lane)  # fmt: skip
    chart: alt.LayerChart = alt.LayerChart(layer=[mark, value])
    return chart


def _mark(chart: alt.Chart, view: View) -> alt.Chart:
    drawn: alt.Chart = chart.mark_bar()
    if view.mark == "line":
        drawn = chart.mark_line(point=True)
    if view.mark == "dot":
        drawn = chart.mark_point(filled=True, size=120, opacity=1)
    return drawn


def _rows(picture: Picture, view: View, labels: Labels) -> list[dict[str, Any]]:
    """Give a row a mark (``part``) and a row a label (``end``): facets share one table."""
    parts = [
        {**value_row(one, labels, place), "period": one.period, "kind": "part"}
        for place, one in enumerate(picture.data)
    ]
    stacks: dict[tuple[str, ...], list[dict[str, Any]]] = {}
    for row in parts:
        key = (row["category"], row["period"])
        stacks.setdefault(key if view.mark == "stacked" else (*key, row["series"]), []).append(row)
    ends = [
        {**members[0], "kind": "end", "value": None,
         "end": sum(row["value"] or 0 for row in members),
         "text": joined(members)}
        for members in stacks.values()
    ]  # fmt: skip
    drawn = [{**row, "end": 0} for row in parts if row["value"] is not None]
    return drawn + ends
