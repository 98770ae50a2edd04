"""Colours of series, the same in every layout, with the legend on top."""

from __future__ import annotations

from typing import Any

from scripts.charts.encoding.library import alt
from scripts.charts.encoding.shape import slot
from scripts.charts.look.axes import lookup
from scripts.charts.look.legend import DIRECT, NONE, OWN, columns, entries
from scripts.charts.look.shades import shades
from scripts.charts.look.theme import SINGLE
from scripts.charts.model import Worded
from scripts.charts.spec import Spec

ABOVE_LINES = 28
"""Between a legend and lines: what they measure stands there."""


def colours(*, legend: str, timed: bool = False) -> dict[str, Any]:
    """Give the colour channel: one colour, or one a series with a legend."""
    if legend == NONE:
        return {"color": alt.value(SINGLE)}
    # The theme's symbols are filled squares; a line shows its colour as a stroke.
    stroke: dict[str, Any] = (
        {"symbolType": "stroke", "symbolStrokeWidth": 3, "offset": ABOVE_LINES} if timed else {}
    )
    if legend == OWN:
        stroke |= {"values": slot("legend"), "labelExpr": slot("legend_labels")}
    key = alt.Legend(columns=slot("legend_columns"), **stroke)
    scale = alt.Scale(domain=slot("series"), range=slot("shades"))
    return {"color": alt.Color("series:N", scale=scale, legend=None if legend == DIRECT else key)}


def colour_values(worded: Worded) -> Spec:
    """Give what fills the colours: the names of the series, their shades, and the legend."""
    words, found = entries(worded), shades(worded)
    return {
        "series": [worded.series[one] for one in found],
        "shades": list(found.values()),
        "legend": list(words),
        "legend_labels": lookup(words),
        "legend_columns": columns(worded),
    }
