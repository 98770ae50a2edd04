"""Horizontal bars: the name of each beside or above it, the value at its end."""

from __future__ import annotations

from typing import Any

from scripts.charts.encoding.colours import colour_values, colours
from scripts.charts.encoding.library import alt
from scripts.charts.encoding.names import category_axis, lane_offset, names, names_values
from scripts.charts.encoding.parts import part_texts, part_values
from scripts.charts.encoding.shape import as_shape, filled, rows, shaped, slot
from scripts.charts.look.arranged import Arranged, arranged
from scripts.charts.look.ends import gap
from scripts.charts.look.lanes import lane, strength
from scripts.charts.look.legend import legend
from scripts.charts.look.theme import DOT, NEUTRAL
from scripts.charts.model import Worded
from scripts.charts.spec import Spec

ZERO = 3
"""How much a line of zero passes a bar on either side."""


def bars(worded: Worded) -> Spec:
    """Encode categories as bars, side by side or stacked where there are colours."""
    mark, found = worded.data.mark, arranged(worded)
    shape = _shape(mark.type, stacked=mark.stacked, parted=bool(found.segments),
                   legend=legend(worded))  # fmt: skip
    return filled(shape, _values(worded, found) | colour_values(worded))


def _values(worded: Worded, found: Arranged) -> Spec:
    return {
        **names_values(worded, found.bands),
        "drawn": [
            {**row.values(), "lane": lane(worded, row), "strength": strength(worded, row)}
            for row in worded.rows
            if row.datum.value is not None
        ],
        "ends": [
            {
                "category": one.row.datum.category,
                "series": one.row.series,
                "lane": one.lane,
                "end": one.at,
                "text": one.text,
            }
            for one in found.ends
        ],
        "zeros": [{"category": one, "zero": 0} for one in worded.data.categories],
        # Beside names it is one line, below them a line a name.
        "zero": found.bands.step if worded.sheet.beside else found.bands.bars + 2 * ZERO,
        "zero_offset": 0 if worded.sheet.beside else found.bands.middle,
        "domain": [found.span.ticks[0], found.span.end],
        "range": [found.span.left, found.span.right],
        "bar": found.bands.bar,
        "text_offset": gap(worded),
        "width": worded.sheet.width,
        **part_values(found),
    }


@shaped
def _shape(type_: str, *, stacked: bool, parted: bool, legend: str) -> Spec:
    y = category_axis()
    lane: dict[str, Any] = {"yOffset": lane_offset()}
    scale = alt.Scale(domain=slot("domain"), range=slot("range"), nice=False, zero=False)
    marks = _mark(_drawn(stacked=stacked), type_, stacked=stacked).encode(
        x=alt.X("value:Q", scale=scale, axis=None, stack="zero" if stacked else None), y=y,
        order=alt.Order("order:Q"), opacity=alt.Opacity("strength:Q", scale=None),
        **colours(legend=legend), **lane,
    )  # fmt: skip
    value = alt.Chart(rows("ends")).mark_text(
        align="left", baseline="middle", xOffset=slot("text_offset")
    ).encode(x=alt.X("end:Q", scale=scale, axis=None), y=y, text="text:N", **lane)  # fmt: skip
    zero = alt.Chart(rows("zeros")).mark_tick(
        orient="vertical", thickness=1, size=slot("zero"), color=NEUTRAL,
        yOffset=slot("zero_offset"),
    ).encode(x=alt.X("zero:Q", scale=scale, axis=None), y=y)  # fmt: skip
    parts = part_texts(y, lane, colours(legend=legend)) if parted else []
    # A step a category, and no height in all: a chart with some left out is as high as they need.
    height = alt.Step(slot("step"), **{"for": "position"})
    layers = [*names(y), zero, marks, *parts, value]
    return as_shape(alt.LayerChart(layer=layers, width=slot("width"), height=height))


def _drawn(*, stacked: bool) -> alt.Chart:
    return alt.Chart(rows("drawn"), name="part_bars") if stacked else alt.Chart(rows("drawn"))


def _mark(chart: alt.Chart, type_: str, *, stacked: bool) -> alt.Chart:
    # A stack with round corners would be clipped, by ids that Vega counts from drawing to drawing.
    # Its parts are parted by a line that a page gives the colour of its ground.
    own = {"stroke": "#ffffff", "strokeWidth": 1} if stacked else {"cornerRadiusEnd": 1}
    options: dict[str, Any] = {"size": slot("bar"), **own}
    drawn: alt.Chart = chart.mark_bar(**options)
    if type_ == "point":
        drawn = chart.mark_point(filled=True, size=(2 * DOT - 1) ** 2)
    return drawn
