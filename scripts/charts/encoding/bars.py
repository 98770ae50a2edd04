"""Horizontal bars: the name above each, the value at its end."""

from typing import Any

import altair as alt

from scripts.charts.encoding.colours import colours
from scripts.charts.encoding.names import category_axis, names_above, wrapped_names
from scripts.charts.encoding.spec import as_spec
from scripts.charts.look.theme import BAR, DOT, FONT_SIZE, GAP, VALUE_GAP, WIDTH
from scripts.charts.look.wrapping import width
from scripts.charts.model import Worded
from scripts.charts.spec import Spec
from scripts.charts.words.sums import joined

LANE_GAP = 3


def bars(worded: Worded) -> Spec:
    """Encode categories as bars, side by side or stacked where there are colours."""
    mark = worded.data.mark
    names, head = wrapped_names(worded)
    lanes = max(1, len(worded.data.series)) if mark.lanes else 1
    step = head + lanes * (BAR + (LANE_GAP if lanes > 1 else 0)) + GAP
    # Without lanes a bar is moved from the middle of its band to below its name.
    place: dict[str, Any] = {} if lanes > 1 else {"yOffset": (head - GAP) / 2 + 1}
    lane = _lane(worded, head, step) if lanes > 1 else {}
    y = category_axis(worded)
    rows = [row.values() for row in worded.rows]
    ends = _ends(rows, stacked=mark.stacked)
    gap = VALUE_GAP + (DOT if mark.type == "point" else 0)
    scale = _scale(ends, gap)
    drawn = alt.InlineData([row for row in rows if row["value"] is not None])
    marks = _mark(alt.Chart(drawn), mark.type, place).encode(
        x=alt.X("value:Q", scale=scale, axis=None, stack="zero" if mark.stacked else None),
        y=y, order=alt.Order("order:Q"), **colours(worded), **lane,
    )  # fmt: skip
    value = alt.Chart(alt.InlineData(ends)).mark_text(
        align="left", baseline="middle", xOffset=gap, **place
    ).encode(x=alt.X("end:Q", scale=scale, axis=None), y=y, text="text:N", **lane)  # fmt: skip
    layers = [names_above(names, head, step, y), marks, value]
    # A step a category, and no height in all: a chart with some left out is as high as they need.
    height = alt.Step(step, **({"for": "position"} if lanes > 1 else {}))
    return as_spec(alt.LayerChart(layer=layers, width=WIDTH, height=height))


def _scale(ends: list[Spec], gap: int) -> alt.Scale:
    """Begin at zero and leave room for the longest text at the end of the longest bar."""
    longest = max((row["end"] for row in ends), default=0) or 1
    room = WIDTH - gap - max((width(row["text"], FONT_SIZE) for row in ends), default=0)
    least = min(0, min((row["end"] for row in ends), default=0))
    return alt.Scale(domain=[least, longest * WIDTH / room], nice=False, zero=True)


def _mark(chart: alt.Chart, type_: str, place: dict[str, Any]) -> alt.Chart:
    drawn: alt.Chart = chart.mark_bar(size=BAR, **place)
    if type_ == "point":
        drawn = chart.mark_point(filled=True, size=(2 * DOT - 1) ** 2, opacity=1, **place)
    return drawn


def _lane(worded: Worded, head: int, step: float) -> dict[str, Any]:
    """Place the bars of one category below each other, under its name."""
    order = [worded.series[one] for one in worded.data.series]
    scale = alt.Scale(type="band", range=[head, step - GAP], paddingInner=0, paddingOuter=0)
    return {"yOffset": alt.YOffset("series:N", sort=order, scale=scale)}


def _ends(rows: list[Spec], *, stacked: bool) -> list[Spec]:
    """Give the text at the end of each bar; the parts of a stack are told as ``66 + 116``."""
    groups: dict[tuple[str, str], list[Spec]] = {}
    for row in rows:
        groups.setdefault((row["category"], "" if stacked else row["series"]), []).append(row)
    return [
        {
            "category": category,
            "series": series,
            "end": sum(row["value"] or 0 for row in members),
            "text": joined(members),
        }
        for (category, series), members in groups.items()
    ]
