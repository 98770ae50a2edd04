"""Colours of series, the same in every layout, with the legend on top."""

from __future__ import annotations

from typing import Any

from scripts.charts.data.datum import UNSPLIT
from scripts.charts.encoding.library import alt
from scripts.charts.encoding.shape import slot
from scripts.charts.look.axes import lookup
from scripts.charts.look.theme import NEUTRAL, PALETTE
from scripts.charts.look.wrapping import cut, width
from scripts.charts.model import Worded
from scripts.charts.spec import Spec
from scripts.drawing.style import FONT_SIZE, LINE, WIDTH
from scripts.text.numbers import number
from scripts.text.words import say

SYMBOL = 34
"""Room that the symbol of a legend and the space around it take."""
NONE, USUAL, OWN = "none", "usual", "own"
ROOM = WIDTH - SYMBOL
"""How wide a line of a legend may be."""


def legend(worded: Worded) -> str:
    """Tell which legend tells the series apart: none, the usual one, or one in words of its own.

    Long names stand in several lines; of many series the smaller ones share an entry.
    """
    if set(worded.data.series) <= {UNSPLIT}:
        return NONE
    long = any(width(name, FONT_SIZE) > ROOM for name in worded.series.values())
    return OWN if long or _crowded(worded) else USUAL


def colours(*, legend: str, timed: bool = False) -> dict[str, Any]:
    """Give the colour channel: one colour, or one a series with a legend."""
    if legend == NONE:
        return {"color": alt.value(PALETTE[0])}
    # The theme's symbols are filled squares; a line shows its colour as a stroke.
    stroke: dict[str, Any] = {"symbolType": "stroke", "symbolStrokeWidth": 3} if timed else {}
    if legend == OWN:
        stroke |= {"values": slot("legend"), "labelExpr": slot("legend_labels")}
    entries = alt.Legend(columns=slot("legend_columns"), **stroke)
    scale = alt.Scale(domain=slot("series"), range=slot("shades"))
    return {"color": alt.Color("series:N", scale=scale, legend=entries)}


def colour_values(worded: Worded) -> Spec:
    """Give what fills the colours: the names of the series, their shades, and the legend."""
    series = worded.data.series
    coloured = _coloured(worded)
    shades = [PALETTE[coloured.index(one)] if one in coloured else NEUTRAL for one in series]
    entries = _entries(worded)
    columns = _columns([line for lines in entries.values() for line in lines])
    return {
        "series": [worded.series[one] for one in series],
        "shades": shades,
        "legend": list(entries),
        "legend_labels": lookup(entries),
        "legend_columns": 1 if legend(worded) == NONE else columns,
    }


def height(worded: Worded) -> float:
    """Give how high the legend is."""
    lines = sum(map(len, _entries(worded).values()))
    return 0 if legend(worded) == NONE else lines * LINE


def _crowded(worded: Worded) -> bool:
    """Tell whether there are more series than colours."""
    return len([one for one in worded.data.series if one != UNSPLIT]) > len(PALETTE)


def others(worded: Worded) -> list[str]:
    """Give the series that share a colour, as there are more than colours."""
    coloured = _coloured(worded)
    return [one for one in worded.data.series if one not in coloured] if _crowded(worded) else []


def _coloured(worded: Worded) -> list[str]:
    """Give the series that have a colour: all, or of too many the largest, in their order."""
    series = [one for one in worded.data.series if one != UNSPLIT]
    if not _crowded(worded):
        return series
    sizes = dict.fromkeys(series, 0.0)
    for row in worded.rows:
        size = abs(row.values()["value"] or 0)
        # The last value of a line says how large it is, as where only the first lines are drawn.
        before = 0 if worded.data.layout.timed else sizes.get(row.datum.series, 0)
        sizes[row.datum.series] = before + size
    largest = sorted(series, key=lambda one: -sizes[one])[: len(PALETTE) - 1]
    return [one for one in series if one in largest]


def _entries(worded: Worded) -> dict[str, list[str]]:
    """Give the lines of each entry; one stands for all others."""
    rest = others(worded)
    names = {
        worded.series[one]: worded.series[one] for one in worded.data.series if one not in rest
    }
    if rest:
        count = number(len(rest), worded.language)
        names[worded.series[rest[0]]] = say(worded.language, "chart.rest", count=count)
    return {name: cut(text, ROOM, FONT_SIZE, worded.language) for name, text in names.items()}


def _columns(names: list[str]) -> int:
    """Put as many entries beside each other as fit."""
    widest = max((width(name, FONT_SIZE) + SYMBOL for name in names), default=WIDTH)
    if sum(width(name, FONT_SIZE) + SYMBOL for name in names) <= WIDTH:
        return len(names)
    return max(1, int(WIDTH / widest))
