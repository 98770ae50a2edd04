"""Dots on a line, a line a category: each figure stands for itself, none is added up."""

from typing import Any

import altair as alt

from scripts.charts.encoding.lanes import APART, Rows, cuts, ends, placed, room
from scripts.charts.encoding.names import category_axis, names_above, wrapped_names
from scripts.charts.encoding.spec import as_spec
from scripts.charts.look.axes import Span, key, lookup, powers, ticks
from scripts.charts.look.theme import BAR, DOT, FONT_SIZE, GAP, NEUTRAL, PALETTE, WIDTH
from scripts.charts.look.wrapping import width
from scripts.charts.model import Worded
from scripts.charts.spec import Spec
from scripts.model.view import LOG

QUARTERS = (0.0, 0.25, 0.5, 0.75, 1.0)
OPACITY = 0.4
"""Of the inside of a dot, so that one behind another is seen; its edge is as dark as a bar."""
SPACE = 12
"""Least room between the labels of two ticks."""
BELOW = 6
"""Between the axis and the first name."""


def dots(worded: Worded) -> Spec:
    """Encode every figure as a dot that lets others through; the ends of a line have labels."""
    names, head = wrapped_names(worded)
    step = head + BAR + GAP
    rows = [{**row.values(), "activity": row.activity} for row in worded.rows]
    drawn = [row for row in rows if row["value"] is not None]
    first, last = ends(rows)
    span = _span([row["value"] for row in drawn], worded, (room(first), room(last)))
    axis: dict[str, Any] = {"scale": _scale(span), "title": None, "axis": _axis(span, worded)}
    y = category_axis(worded)
    place: dict[str, Any] = {"yOffset": (head - GAP) / 2 + 1}
    marks = [
        alt.Chart(alt.InlineData(cuts(worded.data.categories, span, first, last))).mark_tick(
            orient="vertical", thickness=1, size=BAR, color=NEUTRAL, **place
        ).encode(x=alt.X("tick:Q", **axis), opacity=alt.Opacity("strength:Q", scale=None)),
        alt.Chart(alt.InlineData(drawn)).mark_point(
            size=(2 * DOT - 2) ** 2, fill=PALETTE[0], fillOpacity=OPACITY, stroke=PALETTE[0],
            strokeWidth=1.5, opacity=1, **place
        ).encode(x=alt.X("value:Q", **axis)),
        *(_texts(placed(rows, span), side, place).encode(x=alt.X("end:Q", **axis))
          for rows, side in ((first, -1), (last, 1))),
    ]  # fmt: skip
    layers = [names_above(names, head, step, y), *(one.encode(y=y) for one in marks)]
    height = step * len(worded.data.categories)
    return as_spec(alt.LayerChart(layer=layers, width=WIDTH, height=height))


def _texts(rows: Rows, side: int, place: dict[str, Any]) -> alt.Chart:
    chart: alt.Chart = alt.Chart(alt.InlineData(rows)).mark_text(
        align="left" if side > 0 else "right", baseline="middle", xOffset=side * APART, **place
    ).encode(text="text:N")  # fmt: skip
    return chart


def _span(values: list[float], worded: Worded, rooms: tuple[float, float]) -> Span:
    """Leave room on both sides for the labels of the dots and ticks at the ends."""
    log = worded.data.view.scale == LOG
    marks = powers(values) if log else ticks([0, *values])
    marks = list(QUARTERS) if worded.data.view.shares else marks
    half = width(worded.number(marks[0]), FONT_SIZE) / 2
    end = max([marks[-1], *values])
    return Span(tuple(marks), end, max(half, rooms[0]), WIDTH - rooms[1], log)


def _scale(span: Span) -> alt.Scale:
    return alt.Scale(type="log" if span.log else "linear", domain=[span.ticks[0], span.end],
                     range=[span.left, span.right], nice=False,
                     zero=alt.Undefined if span.log else False)  # fmt: skip


def _axis(span: Span, worded: Worded) -> alt.Axis:
    """Label as many ticks as have room, always the first."""
    names = [worded.number(one) for one in span.ticks]
    apart = span.at(span.ticks[1]) - span.left if len(names) > 1 else WIDTH
    widest = max(width(name, FONT_SIZE) for name in names) + SPACE
    every = next(one for one in range(1, WIDTH) if one * apart >= widest)
    shown = {key(one): name for one, name in list(zip(span.ticks, names, strict=True))[::every]}
    return alt.Axis(
        orient="top", values=list(span.ticks), labelExpr=lookup(shown), labelFlush=False,
        offset=BELOW, tickSize=4, labelPadding=4,
    )  # fmt: skip
