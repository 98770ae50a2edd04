"""A theme over several periods: a small chart a category, time along x."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any

from scripts.charts.encoding.colours import colour_values, colours
from scripts.charts.encoding.library import alt
from scripts.charts.encoding.shape import as_shape, filled, rows, shaped, slot
from scripts.charts.look.ends import ends
from scripts.charts.look.heights import FACET, FACETS
from scripts.charts.look.inherited import all_apart
from scripts.charts.look.legend import legend
from scripts.charts.look.wrapping import cut, width
from scripts.charts.model import Worded
from scripts.charts.spec import Spec
from scripts.drawing.style import FONT_SIZE, LINE

GUTTER = 24
HEADROOM = 1.2
"""How much higher than the highest bar a chart is, for the label above it."""


def periods(worded: Worded) -> Spec:
    """Encode each category as a facet with its periods side by side."""
    data, rows = worded.data, _rows(worded)
    columns = _columns(worded, rows)
    whole = worded.sheet.width
    room = (whole - GUTTER) / FACETS if columns == FACETS else whole
    heads = {one: cut(worded.categories[one], room, FONT_SIZE, worded.language)
             for one in data.categories}  # fmt: skip
    tallest = max((row["end"] for row in rows), default=0) or 1
    lowest = min((row["value"] or 0 for row in rows), default=0)
    values = {
        "rows": rows,
        "heads": _lookup(heads),
        "order": list(data.categories),
        "columns": columns,
        "room": room,
        "periods": list(data.periods),
        "period_names": _lookup(worded.periods),
        "domain": [min(0, lowest), tallest * HEADROOM],
        "lanes": [worded.series[one] for one in data.series],
        **colour_values(worded),
    }
    laned = data.mark.lanes and len(data.series) > 1
    shape = _shape(data.mark.type, stacked=data.mark.stacked, laned=laned, legend=legend(worded))
    return filled(shape, values)


@shaped
def _shape(type_: str, *, stacked: bool, laned: bool, legend: str) -> Spec:
    header = alt.Header(labelExpr=slot("heads"), labelAlign="left", labelAnchor="start",
                        labelPadding=LINE)  # fmt: skip
    facet = alt.Facet("category:N", sort=slot("order"), header=header)
    layers = _layers(type_, stacked=stacked, laned=laned, legend=legend)
    chart: alt.FacetChart = alt.FacetChart(
        data=rows("rows"), facet=facet, columns=slot("columns"),
        spec=layers,
        spacing={"row": LINE, "column": GUTTER},
    ).resolve_axis(x="independent")  # fmt: skip
    return as_shape(chart)


def _columns(worded: Worded, rows: list[Spec]) -> int:
    """Put two charts beside each other where their labels have room."""
    data = worded.data
    longest = max((width(row["text"], FONT_SIZE) for row in rows if row["kind"] == "end"),
                  default=0)  # fmt: skip
    lanes = max(1, len(data.series)) if data.mark.lanes else 1
    narrow = longest * lanes * len(data.periods) <= (worded.sheet.width - GUTTER) / FACETS
    return min(FACETS if narrow else 1, max(1, len(data.categories)))


def _lookup(names: Mapping[str, object]) -> str:
    """Write an expression that finds the name of a code."""
    return f"({json.dumps(all_apart(names), ensure_ascii=False)})[datum.value]"


def _layers(type_: str, *, stacked: bool, laned: bool, legend: str) -> alt.LayerChart:
    axis = alt.Axis(labelAngle=0, ticks=False, labelPadding=6, labelExpr=slot("period_names"))
    x = alt.X("period:N", sort=slot("periods"), title=None, axis=axis)
    scale = alt.Scale(domain=slot("domain"), nice=False)
    lane: dict[str, Any] = {"xOffset": alt.XOffset("series:N", sort=slot("lanes"))} if laned else {}
    marks = _mark(alt.Chart().transform_filter("datum.kind == 'part'"), type_).encode(
        x=x, y=alt.Y("value:Q", scale=scale, axis=None, stack="zero" if stacked else None),
        order=alt.Order("order:Q"), **colours(legend=legend), **lane,
    )  # fmt: skip
    value = alt.Chart().transform_filter("datum.kind == 'end'").mark_text(
        baseline="bottom", yOffset=-4
    ).encode(x=x, y=alt.Y("end:Q", scale=scale, axis=None), text="text:N", **lane)  # fmt: skip
    return alt.LayerChart(layer=[marks, value], width=slot("room"), height=FACET)


def _mark(chart: alt.Chart, type_: str) -> alt.Chart:
    drawn: alt.Chart = chart.mark_bar()
    if type_ == "line":
        drawn = chart.mark_line(point=True)
    if type_ == "point":
        drawn = chart.mark_point(filled=True, size=120, opacity=1)
    return drawn


def _rows(worded: Worded) -> list[Spec]:
    """Give a row a mark (``part``) and a row a label (``end``): facets share one table."""
    parts = [
        {**row.values(), "period": row.datum.period, "kind": "part", "end": 0}
        for row in worded.rows
        if row.datum.value is not None
    ]
    labels = [
        {**one.row.values(), "period": one.row.datum.period, "kind": "end", "value": None,
         "end": one.at, "text": one.text}
        for one in ends(worded)
    ]  # fmt: skip
    return parts + labels
