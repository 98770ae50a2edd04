"""Dots on a line, a line a category: each figure stands for itself, none is added up."""

from typing import Any, Literal

import altair as alt

from scripts.charts.axes import key, lookup, powers, ticks
from scripts.charts.bars import DOT, VALUE_GAP, head_and_names, names_above, value_row
from scripts.charts.labels import Labels
from scripts.charts.picture import Picture
from scripts.charts.theme import BAR, FONT_SIZE, GAP, NEUTRAL, PALETTE, WIDTH
from scripts.charts.wrapping import width
from scripts.model.view import LOG, SHARE, View

QUARTERS = [0, 0.25, 0.5, 0.75, 1]
HALF = 0.5
FAINT = 0.35
SPACE = 12
"""Least room between the labels of two ticks."""
Rows = list[dict[str, Any]]


def dots(picture: Picture, view: View, labels: Labels) -> alt.LayerChart:
    """Encode every figure as a dot that lets others through; the ends of a line have labels."""
    names, head = head_and_names(picture, labels)
    step = head + BAR + GAP
    rows = [{**value_row(one, labels, place), "activity": labels.activity(one.activity)}
            for place, one in enumerate(picture.data)]  # fmt: skip
    drawn = [row for row in rows if row["value"] is not None]
    last, first = _ends(rows)
    marks = _ticks([row["value"] for row in drawn], view)
    scale = _scale(drawn, view, marks, (_room(first), _room(last)))
    y = alt.Y("category:N", sort=list(picture.categories), axis=None,
              scale=alt.Scale(paddingInner=0, paddingOuter=0))  # fmt: skip
    place: dict[str, Any] = {"yOffset": (head - GAP) / 2 + 1}
    x = alt.X("value:Q", scale=scale, title=None, axis=_axis(marks, labels, scale))
    dot = alt.Chart(alt.InlineData(drawn)).mark_point(
        filled=True, size=(2 * DOT - 1) ** 2, opacity=0.55, color=PALETTE[0], **place
    ).encode(x=x, y=y)  # fmt: skip
    high = _texts(last, "left", DOT + VALUE_GAP, place)
    low = _texts(first, "right", -DOT - VALUE_GAP, place)
    texts = [one.encode(x=alt.X("end:Q", scale=scale), y=y) for one in (high, low)]
    layers = [names_above(names, head, step, y), *_lanes(picture, marks, scale, y, place), dot]
    return alt.LayerChart(
        layer=[*layers, *texts], width=WIDTH, height=step * len(picture.categories)
    )


def _ends(rows: Rows) -> tuple[Rows, Rows]:
    """Give the label of the highest dot of each line, and of the lowest where it is another."""
    lines: dict[str, Rows] = {}
    for row in rows:
        lines.setdefault(row["category"], []).append(row)
    last, first = [], []
    for category, members in lines.items():
        known = [row for row in members if row["value"] is not None] or members
        high = max(known, key=lambda row: row["value"] or 0)
        low = min(known, key=lambda row: row["value"] or 0)
        last.append({"category": category, "end": high["value"], "text": high["text"]})
        if low["text"] != high["text"]:
            first.append({"category": category, "end": low["value"], "text": low["text"]})
    return last, first


def _texts(
    ends: Rows, align: Literal["left", "right"], gap: int, place: dict[str, Any]
) -> alt.Chart:
    chart: alt.Chart = alt.Chart(alt.InlineData(ends)).mark_text(
        align=align, baseline="middle", xOffset=gap, **place
    ).encode(text="text:N")  # fmt: skip
    return chart


def _room(ends: Rows) -> float:
    return VALUE_GAP + DOT + max((width(row["text"], FONT_SIZE) for row in ends), default=0)


def _ticks(values: list[float], view: View) -> list[float]:
    if view.x == SHARE:
        return [float(one) for one in QUARTERS]
    return powers(values) if view.scale == LOG else ticks([0, *values])


def _scale(drawn: Rows, view: View, marks: list[float], rooms: tuple[float, float]) -> alt.Scale:
    """Leave room on both sides for the labels of the dots at the ends."""
    end = max([marks[-1], *(row["value"] for row in drawn)])
    kind: Literal["log", "linear"] = "log" if view.scale == LOG else "linear"
    return alt.Scale(type=kind, domain=[marks[0], end], range=[rooms[0], WIDTH - rooms[1]],
                     nice=False, zero=False)  # fmt: skip


def _axis(marks: list[float], labels: Labels, scale: Any) -> alt.Axis:  # noqa: ANN401
    """Label as many ticks as have room, always the first."""
    names = {one: labels.number(one) for one in marks}
    low, high = scale["range"]
    apart = (high - low) / max(1, len(marks) - 1)
    widest = max(width(name, FONT_SIZE) for name in names.values()) + SPACE
    every = next(
        one for one in range(1, len(marks) + 1) if one * apart >= widest or one == len(marks)
    )
    shown = {key(one): names[one] for one in marks[::every]}
    return alt.Axis(orient="top", values=marks, labelExpr=lookup(shown), labelFlush=False,
                    tickSize=4, labelPadding=4)  # fmt: skip


def _lanes(
    picture: Picture, marks: list[float], scale: alt.Scale, y: alt.Y, place: dict[str, Any]
) -> list[alt.Chart]:
    """Draw the line on which the dots of a category lie, with the ticks of the axis."""
    low, high = scale["range"]
    lanes = alt.InlineData([{"category": one} for one in picture.categories])
    cuts = alt.InlineData([
        {"category": one, "tick": tick, "strength": 1 if tick == HALF else FAINT}
        for one in picture.categories for tick in marks
    ])  # fmt: skip
    line = alt.Chart(lanes).mark_rule(color=NEUTRAL, opacity=FAINT, **place).encode(
        x=alt.value(low), x2=alt.value(high), y=y
    )  # fmt: skip
    cut = alt.Chart(cuts).mark_tick(
        orient="vertical", thickness=1, size=BAR, color=NEUTRAL, **place
    ).encode(
        x=alt.X("tick:Q", scale=scale), y=y, opacity=alt.Opacity("strength:Q", scale=None)
    )  # fmt: skip
    return [line, cut]
