"""Colours of series, the same in every layout, with the legend on top."""

from __future__ import annotations

from typing import Any

from scripts.charts.data.datum import UNSPLIT
from scripts.charts.encoding.library import alt
from scripts.charts.encoding.shape import slot
from scripts.charts.look.theme import NEUTRAL, PALETTE
from scripts.charts.look.wrapping import width
from scripts.charts.model import Worded
from scripts.charts.spec import Spec
from scripts.drawing.style import FONT_SIZE, WIDTH

SYMBOL = 34
"""Room that the symbol of a legend and the space around it take."""


def split(worded: Worded) -> bool:
    """Tell whether there are series to tell apart."""
    return not set(worded.data.series) <= {UNSPLIT}


def colours(*, split: bool, timed: bool = False) -> dict[str, Any]:
    """Give the colour channel: one colour, or one a series with a legend."""
    if not split:
        return {"color": alt.value(PALETTE[0])}
    # The theme's symbols are filled squares; a line shows its colour as a stroke.
    stroke: dict[str, Any] = {"symbolType": "stroke", "symbolStrokeWidth": 3} if timed else {}
    legend = alt.Legend(columns=slot("legend_columns"), **stroke)
    scale = alt.Scale(domain=slot("series"), range=slot("shades"))
    return {"color": alt.Color("series:N", scale=scale, legend=legend)}


def colour_values(worded: Worded) -> Spec:
    """Give what fills the colours: the names of the series, their shades, columns of the legend."""
    series = worded.data.series
    names = [worded.series[one] for one in series]
    coloured = [one for one in series if one != UNSPLIT]
    shades = [PALETTE[coloured.index(one) % len(PALETTE)] if one in coloured else NEUTRAL
              for one in series]  # fmt: skip
    columns = _columns(names) if split(worded) else 1
    return {"series": names, "shades": shades, "legend_columns": columns}


def _columns(names: list[str]) -> int:
    """Put as many entries beside each other as fit."""
    widest = max(width(name, FONT_SIZE) + SYMBOL for name in names)
    if sum(width(name, FONT_SIZE) + SYMBOL for name in names) <= WIDTH:
        return len(names)
    return max(1, int(WIDTH / widest))
