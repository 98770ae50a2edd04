"""Colours of series, the same in every kind of chart, with the legend on top."""

from typing import Any

import altair as alt

from scripts.charts.data.datum import UNSPLIT
from scripts.charts.data.picture import Picture
from scripts.charts.look.theme import FONT_SIZE, NEUTRAL, PALETTE, WIDTH
from scripts.charts.look.wrapping import width
from scripts.charts.words.labels import Labels

SYMBOL = 34
"""Room that the symbol of a legend and the space around it take."""


def colours(picture: Picture, labels: Labels) -> dict[str, Any]:
    """Give the colour channel: one colour, or one a series with a legend."""
    if set(picture.series) <= {UNSPLIT}:
        return {"color": alt.value(PALETTE[0])}
    names = [labels.series(one) for one in picture.series]
    split = [one for one in picture.series if one != UNSPLIT]
    shades = [PALETTE[split.index(one) % len(PALETTE)] if one in split else NEUTRAL
              for one in picture.series]  # fmt: skip
    # The theme's symbols are filled squares; a line shows its colour as a stroke.
    stroke: dict[str, Any] = (
        {"symbolType": "stroke", "symbolStrokeWidth": 3} if picture.kind == "lines" else {}
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
