"""A theme over several periods: a small chart a category, time along x."""

import json
from collections.abc import Mapping
from typing import Any

import altair as alt

from scripts.charts.encoding.colours import colours
from scripts.charts.encoding.spec import as_spec
from scripts.charts.look.inherited import all_apart
from scripts.charts.look.theme import FONT_SIZE, LINE, WIDTH
from scripts.charts.look.wrapping import width, wrap
from scripts.charts.model import Worded
from scripts.charts.spec import Spec
from scripts.charts.words.sums import joined

COLUMNS = 2
GUTTER = 24
HEIGHT = 110
HEADROOM = 1.2
"""How much higher than the highest bar a chart is, for the label above it."""


def periods(worded: Worded) -> Spec:
    """Encode each category as a facet with its periods side by side."""
    data, rows = worded.data, _rows(worded)
    columns = _columns(worded, rows)
    room = (WIDTH - GUTTER) / COLUMNS if columns == COLUMNS else WIDTH
    heads = {one: wrap(worded.categories[one], room, FONT_SIZE, worded.language)
             for one in data.categories}  # fmt: skip
    header = alt.Header(labelExpr=_lookup(heads), labelAlign="left", labelAnchor="start",
                        labelPadding=LINE)  # fmt: skip
    facet = alt.Facet("category:N", sort=list(data.categories), header=header)
    chart: alt.FacetChart = alt.FacetChart(
        data=alt.InlineData(rows), facet=facet, columns=columns,
        spec=_layers(worded, rows).properties(width=room, height=HEIGHT),
        spacing={"row": LINE, "column": GUTTER},
    ).resolve_axis(x="independent")  # fmt: skip
    return as_spec(chart)


def _columns(worded: Worded, rows: list[Spec]) -> int:
    """Put two charts beside each other where their labels have room."""
    data = worded.data
    longest = max((width(row["text"], FONT_SIZE) for row in rows if row["kind"] == "end"),
                  default=0)  # fmt: skip
    lanes = max(1, len(data.series)) if data.mark.lanes else 1
    narrow = longest * lanes * len(data.periods) <= (WIDTH - GUTTER) / COLUMNS
    return min(COLUMNS if narrow else 1, max(1, len(data.categories)))


def _lookup(names: Mapping[str, object]) -> str:
    """Write an expression that finds the name of a code."""
    return f"({json.dumps(all_apart(names), ensure_ascii=False)})[datum.value]"


def _layers(worded: Worded, rows: list[Spec]) -> alt.LayerChart:
    data, mark = worded.data, worded.data.mark
    axis = alt.Axis(labelAngle=0, ticks=False, labelPadding=6, labelExpr=_lookup(worded.periods))
    x = alt.X("period:N", sort=list(data.periods), title=None, axis=axis)
    tallest = max((row["end"] for row in rows), default=0) or 1
    scale = alt.Scale(domain=[0, tallest * HEADROOM], nice=False)
    lane: dict[str, Any] = {}
    if mark.lanes and len(data.series) > 1:
        order = [worded.series[one] for one in data.series]
        lane = {"xOffset": alt.XOffset("series:N", sort=order)}
    marks = _mark(alt.Chart().transform_filter("datum.kind == 'part'"), mark.type).encode(
        x=x, y=alt.Y("value:Q", scale=scale, axis=None, stack="zero" if mark.stacked else None),
        order=alt.Order("order:Q"), **colours(worded), **lane,
    )  # fmt: skip
    value = alt.Chart().transform_filter("datum.kind == 'end'").mark_text(
        baseline="bottom", yOffset=-4
    ).encode(x=x, y=alt.Y("end:Q", scale=scale, axis=None), text="text:N", **lane)  # fmt: skip
    chart: alt.LayerChart = alt.LayerChart(layer=[marks, value])
    return chart


def _mark(chart: alt.Chart, type_: str) -> alt.Chart:
    drawn: alt.Chart = chart.mark_bar()
    if type_ == "line":
        drawn = chart.mark_line(point=True)
    if type_ == "point":
        drawn = chart.mark_point(filled=True, size=120, opacity=1)
    return drawn


def _rows(worded: Worded) -> list[Spec]:
    """Give a row a mark (``part``) and a row a label (``end``): facets share one table."""
    parts = [{**row.values(), "period": row.datum.period, "kind": "part"} for row in worded.rows]
    stacks: dict[tuple[str, ...], list[Spec]] = {}
    for row in parts:
        key = (row["category"], row["period"])
        lane = () if worded.data.mark.stacked else (row["series"],)
        stacks.setdefault((*key, *lane), []).append(row)
    ends = [
        {**members[0], "kind": "end", "value": None,
         "end": sum(row["value"] or 0 for row in members),
         "text": joined(members)}
        for members in stacks.values()
    ]  # fmt: skip
    drawn = [{**row, "end": 0} for row in parts if row["value"] is not None]
    return drawn + ends
