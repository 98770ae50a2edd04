"""Horizontal bars: the name above each, the value at its end."""

from __future__ import annotations

from typing import Any

from scripts.charts.encoding.colours import colour_values, colours
from scripts.charts.encoding.ends import ends_of, least_of, zeros_of
from scripts.charts.encoding.library import alt
from scripts.charts.encoding.names import (
    category_axis,
    names_above,
    names_values,
)
from scripts.charts.encoding.shape import as_shape, filled, rows, shaped, slot
from scripts.charts.look import heights
from scripts.charts.look.legend import legend
from scripts.charts.look.theme import BAR, DOT, GAP, NEUTRAL, VALUE_GAP
from scripts.charts.look.wrapping import width
from scripts.charts.model import Worded
from scripts.charts.spec import Spec
from scripts.drawing.style import FONT_SIZE, WIDTH

ZERO = 6
"""How much higher than a bar the line of zero is."""


def bars(worded: Worded) -> Spec:
    """Encode categories as bars, side by side or stacked where there are colours."""
    mark = worded.data.mark
    laned = heights.lanes(worded) > 1
    below = least_of(worded) < 0
    shape = _shape(mark.type, stacked=mark.stacked, laned=laned, below=below, legend=legend(worded))
    return filled(shape, _values(worded) | colour_values(worded))


def _values(worded: Worded) -> Spec:
    names, head = heights.wrapped_names(worded)
    step = heights.step(worded, head)
    rows = [row.values() for row in worded.rows]
    ends, least = ends_of(worded), least_of(worded)
    return {
        **names_values(worded, names, head, step),
        "drawn": [row for row in rows if row["value"] is not None],
        "ends": ends,
        "domain": _domain(ends, least, _gap(worded.data.mark.type)),
        "zeros": zeros_of(worded) if least < 0 else [],
        # Without lanes a bar is moved from the middle of its band to below its name.
        "offset": (head - GAP) / 2 + 1,
        "lanes": [worded.series[one] for one in worded.data.series],
        "lane_range": [head, step - GAP],
        "step": step,
    }


@shaped
def _shape(type_: str, *, stacked: bool, laned: bool, below: bool, legend: str) -> Spec:
    place: dict[str, Any] = {} if laned else {"yOffset": slot("offset")}
    lane = _lane() if laned else {}
    y = category_axis()
    scale = alt.Scale(domain=slot("domain"), nice=False, zero=True)
    marks = _mark(alt.Chart(rows("drawn")), type_, place).encode(
        x=alt.X("value:Q", scale=scale, axis=None, stack="zero" if stacked else None),
        y=y, order=alt.Order("order:Q"), **colours(legend=legend), **lane,
    )  # fmt: skip
    value = alt.Chart(rows("ends")).mark_text(
        align="left", baseline="middle", xOffset=_gap(type_), **place
    ).encode(x=alt.X("end:Q", scale=scale, axis=None), y=y, text="text:N", **lane)  # fmt: skip
    # A step a category, and no height in all: a chart with some left out is as high as they need.
    height = alt.Step(slot("step"), **({"for": "position"} if laned else {}))
    zero = alt.Chart(rows("zeros")).mark_tick(
        orient="vertical", thickness=1, size=BAR + ZERO, color=NEUTRAL, **place
    ).encode(x=alt.X("zero:Q", scale=scale, axis=None), y=y, **lane)  # fmt: skip
    layers = [names_above(y), *([zero] if below else []), marks, value]
    return as_shape(alt.LayerChart(layer=layers, width=WIDTH, height=height))


def _gap(type_: str) -> int:
    """Give the space between the end of a bar, or the middle of a dot, and its value."""
    return VALUE_GAP + (DOT if type_ == "point" else 0)


def _domain(ends: list[Spec], least: float, gap: int) -> list[float]:
    """Begin at zero or below, and leave room for the longest text at the end of the longest bar."""
    longest = max((0, *(row["end"] for row in ends)))
    room = WIDTH - gap - max((width(row["text"], FONT_SIZE) for row in ends), default=0)
    return [least, least + ((longest - least) or 1) * WIDTH / room]


def _mark(chart: alt.Chart, type_: str, place: dict[str, Any]) -> alt.Chart:
    drawn: alt.Chart = chart.mark_bar(size=BAR, **place)
    if type_ == "point":
        drawn = chart.mark_point(filled=True, size=(2 * DOT - 1) ** 2, opacity=1, **place)
    return drawn


def _lane() -> dict[str, Any]:
    """Place the bars of one category below each other, under its name."""
    scale = alt.Scale(type="band", range=slot("lane_range"), paddingInner=0, paddingOuter=0)
    return {"yOffset": alt.YOffset("series:N", sort=slot("lanes"), scale=scale)}
