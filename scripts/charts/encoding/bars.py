"""Horizontal bars: the name above each, the value at its end."""

from collections.abc import Mapping
from typing import Any

import altair as alt

from scripts.charts.data.datum import Datum
from scripts.charts.data.picture import Picture
from scripts.charts.look.colours import colours
from scripts.charts.look.theme import BAR, FONT_SIZE, GAP, LINE, WIDTH
from scripts.charts.look.wrapping import width, wrap
from scripts.charts.words.labels import Labels
from scripts.model.view import View

VALUE_GAP = 5
"""Between the end of a bar and its value."""
LANE_GAP = 3
DOT = 6
"""Half the width of a dot."""


def bars(picture: Picture, view: View, labels: Labels) -> alt.LayerChart:
    """Encode categories as bars, side by side or stacked where there are colours."""
    stacked = view.mark == "stacked"
    names, head = head_and_names(picture, labels)
    lanes = 1 if stacked else max(1, len(picture.series))
    step = head + lanes * (BAR + (LANE_GAP if lanes > 1 else 0)) + GAP
    # Without lanes a bar is moved from the middle of its band to below its name.
    place: dict[str, Any] = {} if lanes > 1 else {"yOffset": (head - GAP) / 2 + 1}
    lane = _lane(picture, labels, head, step) if lanes > 1 else {}
    y = alt.Y("category:N", sort=list(picture.categories), axis=None,
              scale=alt.Scale(paddingInner=0, paddingOuter=0))  # fmt: skip
    rows = [value_row(one, labels, number) for number, one in enumerate(picture.data)]
    ends = _ends(rows, stacked)
    gap = VALUE_GAP + (DOT if view.mark == "dot" else 0)
    scale = _scale(ends, gap)
    drawn = alt.InlineData([row for row in rows if row["value"] is not None])
    mark = _mark(alt.Chart(drawn), view, place).encode(
        x=alt.X("value:Q", scale=scale, axis=None, stack="zero" if stacked else None),
        y=y, order=alt.Order("order:Q"), **colours(picture, labels), **lane,
    )  # fmt: skip
    value = alt.Chart(alt.InlineData(ends)).mark_text(
        align="left", baseline="middle", xOffset=gap, **place
    ).encode(x=alt.X("end:Q", scale=scale, axis=None), y=y, text="text:N", **lane)  # fmt: skip
    layers = [names_above(names, head, step, y), mark, value]
    # A step a category, and no height in all: a chart with some left out is as high as they need.
    height = alt.Step(step, **({"for": "position"} if lanes > 1 else {}))
    return alt.LayerChart(layer=layers, width=WIDTH, height=height)


def head_and_names(picture: Picture, labels: Labels) -> tuple[dict[str, list[str]], int]:
    """Give the lines of the names above bars or dots, and the height that all of them have."""
    names = {one: wrap(labels.category(one), WIDTH, FONT_SIZE, labels.language)
             for one in picture.categories}  # fmt: skip
    return names, max((len(lines) for lines in names.values()), default=1) * LINE


def names_above(names: Mapping[str, list[str]], head: int, step: float, y: alt.Y) -> alt.Chart:
    """Write the names of categories above their bars."""
    rows = [{"category": one, "label": _padded(lines, head // LINE)}
            for one, lines in names.items()]  # fmt: skip
    chart: alt.Chart = alt.Chart(alt.InlineData(rows)).mark_text(
        align="left", baseline="top", lineBreak="\n", yOffset=-step / 2 + 2
    ).encode(y=y, x=alt.value(0), text="label:N")  # fmt: skip
    return chart


def _scale(ends: list[dict[str, Any]], gap: int) -> alt.Scale:
    """Begin at zero and leave room for the longest text at the end of the longest bar."""
    longest = max((row["end"] for row in ends), default=0) or 1
    room = WIDTH - gap - max((width(row["text"], FONT_SIZE) for row in ends), default=0)
    least = min(0, min((row["end"] for row in ends), default=0))
    return alt.Scale(domain=[least, longest * WIDTH / room], nice=False, zero=True)


def _mark(chart: alt.Chart, view: View, place: dict[str, Any]) -> alt.Chart:
    drawn: alt.Chart = chart.mark_bar(size=BAR, **place)
    if view.mark == "dot":
        drawn = chart.mark_point(filled=True, size=(2 * DOT - 1) ** 2, opacity=1, **place)
    return drawn


def _lane(picture: Picture, labels: Labels, head: int, step: float) -> dict[str, Any]:
    """Place the bars of one category below each other, under its name."""
    order = [labels.series(one) for one in picture.series]
    scale = alt.Scale(type="band", range=[head, step - GAP], paddingInner=0, paddingOuter=0)
    return {"yOffset": alt.YOffset("series:N", sort=order, scale=scale)}


def _padded(lines: list[str], count: int) -> str:
    """Put a short name next to its bar, where other names have more lines."""
    return "\n".join([" "] * (count - len(lines)) + lines)


def value_row(one: Datum, labels: Labels, place: int) -> dict[str, Any]:
    """Give the row of a mark in the spec: codes, names, the number and how it is written."""
    return {
        "figure": one.figure,
        "category": one.category,
        "name": labels.category(one.category),
        "series": labels.series(one.series),
        "value": plain(one.value),
        "text": labels.value(one),
        "said": labels.said(one),
        "order": place,
    }


def plain(value: float | None) -> float | None:
    """Write whole numbers without a fraction."""
    return int(value) if value is not None and float(value).is_integer() else value


def _ends(rows: list[dict[str, Any]], stacked: bool) -> list[dict[str, Any]]:  # noqa: FBT001
    """Give the text at the end of each bar; the parts of a stack are told as ``66 + 116``."""
    groups: dict[tuple[str, str], list[dict[str, Any]]] = {}
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


def joined(members: list[dict[str, Any]]) -> str:
    """Write the parts of a stack as a sum; parts that are all masked are told once."""
    parts = [str(row["text"]) for row in members]
    if all(row["value"] is None for row in members):
        parts = list(dict.fromkeys(parts))
    return " + ".join(parts)
