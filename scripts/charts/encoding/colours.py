"""Colours of series, the same in every layout, with the legend on top."""

from typing import Any

import altair as alt

from scripts.charts.data.datum import UNSPLIT
from scripts.charts.look.theme import FONT_SIZE, NEUTRAL, PALETTE, WIDTH
from scripts.charts.look.wrapping import width
from scripts.charts.model import Worded

SYMBOL = 34
"""Room that the symbol of a legend and the space around it take."""


def colours(worded: Worded) -> dict[str, Any]:
    """Give the colour channel: one colour, or one a series with a legend."""
    series = worded.data.series
    if set(series) <= {UNSPLIT}:
        return {"color": alt.value(PALETTE[0])}
    names = [worded.series[one] for one in series]
    split = [one for one in series if one != UNSPLIT]
    shades = [PALETTE[split.index(one) % len(PALETTE)] if one in split else NEUTRAL
              for one in series]  # fmt: skip
    # The theme's symbols are filled squares; a line shows its colour as a stroke.
    stroke: dict[str, Any] = (
        {"symbolType": "stroke", "symbolStrokeWidth": 3} if worded.data.layout.timed else {}
    )
    legend = alt.Legend(columns=_columns(names), **stroke)
    scale = alt.Scale(domain=names, range=shades)
    return {"color": alt.Color("series:N", scale=scale, legend=legend)}


def _columns(names: list[str]) -> int:
    """Put as many entries beside each other as fit."""
    widest = max(width(name, FONT_SIZE) + SYMBOL for name in names)
    if sum(width(name, FONT_SIZE) + SYMBOL for name in names) <= WIDTH:
        return len(names)
    return max(1, int(WIDTH / widest))
