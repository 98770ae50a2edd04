"""Dots on a line, a line a category: each figure stands for itself, none is added up."""

from __future__ import annotations

from typing import Any

from scripts.charts.encoding.dot_ends import APART, cuts, ends, placed, room
from scripts.charts.encoding.library import alt
from scripts.charts.encoding.names import category_axis, lane_offset, names, names_values
from scripts.charts.encoding.shape import as_shape, filled, rows, shaped, slot
from scripts.charts.look.axes import Span, by_powers, key, lookup, powers, ticks
from scripts.charts.look.bands import BAR, bands
from scripts.charts.look.lanes import lane
from scripts.charts.look.theme import DOT, NEUTRAL, SINGLE
from scripts.charts.look.wrapping import width
from scripts.charts.model import Worded
from scripts.charts.spec import Spec
from scripts.drawing.style import FONT_SIZE
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
    room_of = bands(worded)
    [own] = {lane(worded, row) for row in worded.rows}
    rows = [{**row.values(), "activity": row.activity, "lane": own} for row in worded.rows]
    drawn = [row for row in rows if row["value"] is not None]
    first, last = ends(rows)
    span = _span([row["value"] for row in drawn], worded, room_of.left,
                 (room(first), room(last)))  # fmt: skip
    values = {
        **names_values(worded, room_of),
        "cuts": cuts(worded.data.categories, own, span, first, last),
        "drawn": drawn,
        "first": placed(first, span),
        "last": placed(last, span),
        "domain": [span.ticks[0], span.end],
        "range": [span.left, span.right],
        **_labels(span, worded),
        "width": worded.sheet.width,
    }
    return filled(_shape(log=span.log), values)


@shaped
def _shape(*, log: bool) -> Spec:
    axis: dict[str, Any] = {"scale": _scale(log=log), "title": None, "axis": _axis()}
    y = category_axis()
    lane: dict[str, Any] = {"yOffset": lane_offset()}
    marks = [
        alt.Chart(rows("cuts")).mark_tick(
            orient="vertical", thickness=1, size=BAR, color=NEUTRAL
        ).encode(x=alt.X("tick:Q", **axis), opacity=alt.Opacity("strength:Q", scale=None)),
        alt.Chart(rows("drawn")).mark_point(
            size=(2 * DOT - 2) ** 2, fill=SINGLE, fillOpacity=OPACITY, stroke=SINGLE,
            strokeWidth=1.5, opacity=1
        ).encode(x=alt.X("value:Q", **axis)),
        *(_texts(name, side).encode(x=alt.X("end:Q", **axis))
          for name, side in (("first", -1), ("last", 1))),
    ]  # fmt: skip
    layers = [*names(y), *(one.encode(y=y, **lane) for one in marks)]
    height = alt.Step(slot("step"), **{"for": "position"})
    return as_shape(alt.LayerChart(layer=layers, width=slot("width"), height=height))


def _texts(name: str, side: int) -> alt.Chart:
    chart: alt.Chart = alt.Chart(rows(name)).mark_text(
        align="left" if side > 0 else "right", baseline="middle", xOffset=side * APART
    ).encode(text="text:N")  # fmt: skip
    return chart


def _span(values: list[float], worded: Worded, left: float, rooms: tuple[float, float]) -> Span:
    """Leave room on both sides for the labels of the dots and ticks at the ends."""
    log = worded.data.view.scale == LOG and by_powers(values)
    marks = powers(values) if log else ticks([0, *values])
    marks = list(QUARTERS) if worded.data.view.shares else marks
    half = width(worded.number(marks[0]), FONT_SIZE) / 2
    end = max([marks[-1], *values])
    return Span(tuple(marks), end, left + max(half, rooms[0]), worded.sheet.width - rooms[1], log)


def _scale(*, log: bool) -> alt.Scale:
    return alt.Scale(type="log" if log else "linear", domain=slot("domain"), range=slot("range"),
                     nice=False, zero=alt.Undefined if log else False)  # fmt: skip


def _axis() -> alt.Axis:
    return alt.Axis(
        orient="top", values=slot("ticks"), labelExpr=slot("labels"), labelFlush=False,
        offset=BELOW, tickSize=4, labelPadding=4,
    )  # fmt: skip


def _labels(span: Span, worded: Worded) -> Spec:
    """Label as many ticks as have room, always the first."""
    names = [worded.number(one) for one in span.ticks]
    apart = span.at(span.ticks[1]) - span.left if len(names) > 1 else worded.sheet.width
    widest = max(width(name, FONT_SIZE) for name in names) + SPACE
    every = next(one for one in range(1, worded.sheet.width) if one * apart >= widest)
    shown = {key(one): name for one, name in list(zip(span.ticks, names, strict=True))[::every]}
    return {"ticks": list(span.ticks), "labels": lookup(shown)}
