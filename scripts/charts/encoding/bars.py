"""Horizontal bars: the name above each, the value at its end."""

from __future__ import annotations

from typing import Any

from scripts.charts.encoding.colours import colour_values, colours
from scripts.charts.encoding.library import alt
from scripts.charts.encoding.names import (
    category_axis,
    names_above,
    names_values,
)
from scripts.charts.encoding.shape import as_shape, filled, rows, shaped, slot
from scripts.charts.look import heights
from scripts.charts.look.legend import legend, others
from scripts.charts.look.theme import BAR, DOT, GAP, VALUE_GAP
from scripts.charts.look.wrapping import cut, width
from scripts.charts.model import BESIDE, Worded
from scripts.charts.spec import Spec
from scripts.charts.words.sums import reach
from scripts.drawing.style import FONT_SIZE, WIDTH


def bars(worded: Worded) -> Spec:
    """Encode categories as bars, side by side or stacked where there are colours."""
    mark = worded.data.mark
    laned = heights.lanes(worded) > 1
    shape = _shape(mark.type, stacked=mark.stacked, laned=laned, legend=legend(worded))
    return filled(shape, _values(worded) | colour_values(worded))


def _values(worded: Worded) -> Spec:
    names, head = heights.wrapped_names(worded)
    step = heights.step(worded, head)
    rows = [row.values() for row in worded.rows]
    ends = _ends(worded)
    return {
        **names_values(worded, names, head, step),
        "drawn": [row for row in rows if row["value"] is not None],
        "ends": ends,
        "domain": _domain(ends, _least(worded), _gap(worded.data.mark.type)),
        # Without lanes a bar is moved from the middle of its band to below its name.
        "offset": (head - GAP) / 2 + 1,
        "lanes": [worded.series[one] for one in worded.data.series],
        "lane_range": [head, step - GAP],
        "step": step,
    }


@shaped
def _shape(type_: str, *, stacked: bool, laned: bool, legend: str) -> Spec:
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
    layers = [names_above(y), marks, value]
    return as_shape(alt.LayerChart(layer=layers, width=WIDTH, height=height))


def _gap(type_: str) -> int:
    """Give the space between the end of a bar, or the middle of a dot, and its value."""
    return VALUE_GAP + (DOT if type_ == "point" else 0)


def _domain(ends: list[Spec], least: float, gap: int) -> list[float]:
    """Begin at zero or below, and leave room for the longest text at the end of the longest bar."""
    longest = max((row["end"] for row in ends), default=0)
    room = WIDTH - gap - max((width(row["text"], FONT_SIZE) for row in ends), default=0)
    return [least, least + ((longest - least) or 1) * WIDTH / room]


def _least(worded: Worded) -> float:
    """Give how far bars go to the left."""
    below: dict[tuple[str, str], float] = {}
    for row in worded.rows:
        place = (row.datum.category, "" if worded.data.mark.stacked else row.datum.series)
        below[place] = below.get(place, 0) + min(0, row.values()["value"] or 0)
    return min(below.values(), default=0)


def _mark(chart: alt.Chart, type_: str, place: dict[str, Any]) -> alt.Chart:
    drawn: alt.Chart = chart.mark_bar(size=BAR, **place)
    if type_ == "point":
        drawn = chart.mark_point(filled=True, size=(2 * DOT - 1) ** 2, opacity=1, **place)
    return drawn


def _lane() -> dict[str, Any]:
    """Place the bars of one category below each other, under its name."""
    scale = alt.Scale(type="band", range=slot("lane_range"), paddingInner=0, paddingOuter=0)
    return {"yOffset": alt.YOffset("series:N", sort=slot("lanes"), scale=scale)}


def _ends(worded: Worded) -> list[Spec]:
    """Give the text at the end of each bar, or to the right of what is below zero."""
    if not worded.data.mark.stacked:
        rest = {worded.series[one] for one in others(worded)}
        rows = [row.values() for row in worded.rows]
        return [{"category": row["category"], "series": row["series"], "end": reach([row]),
                 "text": _named(row, worded) if row["series"] in rest else row["text"]}
                for row in rows]  # fmt: skip
    stacks: dict[tuple[str, str], list[Spec]] = {}
    for one in worded.rows:
        stacks.setdefault((one.datum.category, one.datum.period), []).append(one.values())
    return [
        {"category": place[0], "series": "", "end": reach(members),
         "text": worded.sums.beside.get(place, "")}
        for place, members in stacks.items()
    ]  # fmt: skip


def _named(row: Spec, worded: Worded) -> str:
    """Write beside a bar that shares its colour with others which one it is."""
    first, *more = cut(f"{row['text']} · {row['series']}", BESIDE, FONT_SIZE, worded.language)
    return f"{first}…" if more else first
