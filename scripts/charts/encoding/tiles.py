"""A tile map: a square an area, about where the area lies, with its name and its value."""

from typing import Any

import altair as alt

from scripts.charts.data.picture import Picture
from scripts.charts.look.theme import NEUTRAL, RAMP, TEXT, WIDTH
from scripts.charts.look.wrapping import width, wrap
from scripts.charts.marks.bars import value_row
from scripts.charts.words.labels import Labels

COLUMNS = 5
"""A map of fewer columns has tiles no larger than one of so many."""
GAP = 3
INSET = 3
NAME, NAME_LINE, VALUE = 12, 14, 15
NAME_AT, VALUE_AT = -0.2, 0.25
"""Where in a tile the two stand, from its middle."""
EMPTY, DARK, LIGHT = "empty", "dark", "light"
INKS = {EMPTY: TEXT, DARK: "#14202b", LIGHT: "#ffffff"}
"""Words on the page, on a light tile, on a dark one; the last two are the same on any page."""
WHITE_FROM = 3
"""The first colour of the ramp that needs light words."""
Rows = list[dict[str, Any]]


def tiles(picture: Picture, labels: Labels) -> alt.LayerChart:
    """Encode each area as a tile: the darker, the more; where nothing is, an outline."""
    columns, lines = (_span(picture, axis) for axis in (0, 1))
    side = WIDTH / max(COLUMNS, len(columns))
    rows = _rows(picture, labels, side - GAP - 2 * INSET)
    x = alt.X("column:O", axis=None, scale=alt.Scale(domain=columns, padding=0))
    y = alt.Y("row:O", axis=None, scale=alt.Scale(domain=lines, padding=0))
    square = alt.Chart(alt.InlineData(rows)).mark_rect(
        width=side - GAP, height=side - GAP, cornerRadius=3, stroke=NEUTRAL, strokeWidth=1
    ).encode(x=x, y=y, fill=alt.Fill("fill:N", scale=None))  # fmt: skip
    words = [
        _words([row for row in rows if row["ink"] == ink], ink, field, side).encode(x=x, y=y)
        for ink in INKS for field in ("label", "text") if any(row["ink"] == ink for row in rows)
    ]  # fmt: skip
    return alt.LayerChart(
        layer=[square, *words], width=side * len(columns), height=side * len(lines)
    )


def _span(picture: Picture, axis: int) -> list[int]:
    places = [place[axis] for place in picture.tiles.values()]
    return list(range(min(places), max(places) + 1))


def _rows(picture: Picture, labels: Labels, room: float) -> Rows:
    """Give a row a tile, also where nothing is known of an area."""
    known = {one.category: value_row(one, labels, place) for place, one in enumerate(picture.data)}
    most = max((row["value"] or 0 for row in known.values()), default=0)
    rows = []
    for code, (column, line) in picture.tiles.items():
        row = known.get(code) or {"category": code, "name": labels.category(code), "value": None}
        shade = _shade(row["value"], most)
        words = wrap(labels.short(code), room, NAME, labels.language)
        size = min(NAME, room / max(width(one, 1) for one in words))
        rows.append({
            "text": "", "said": "", **row, "column": column, "row": line,
            "fill": "transparent" if shade is None else RAMP[shade],
            "ink": EMPTY if shade is None else LIGHT if shade >= WHITE_FROM else DARK,
            "label": "\n".join(words), "size": size,
        })  # fmt: skip
    return rows


def _shade(value: float | None, most: float) -> int | None:
    """Give the place in the ramp; nothing for zero and for what is not told."""
    if not value:
        return None
    return min(len(RAMP) - 1, int(len(RAMP) * value / most))


def _words(rows: Rows, ink: str, field: str, side: float) -> alt.Chart:
    """Write the names or the values of tiles; the page's style knows them by the layer's name."""
    name = field == "label"
    size: dict[str, Any] = {} if name else {"fontSize": VALUE, "fontWeight": "bold"}
    chart: alt.Chart = alt.Chart(alt.InlineData(rows), name=f"tile_{ink}_{field}").mark_text(
        align="center", baseline="middle", lineBreak="\n", lineHeight=NAME_LINE, color=INKS[ink],
        yOffset=side * (NAME_AT if name else VALUE_AT), **size,
    ).encode(text=f"{field}:N")  # fmt: skip
    if name:
        chart = chart.encode(size=alt.Size("size:Q", scale=None, legend=None))
    return chart
