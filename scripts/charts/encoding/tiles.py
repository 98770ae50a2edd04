"""A tile map: a square an area, about where the area lies, with its name and its value."""

from __future__ import annotations

from typing import Any

from scripts.charts.encoding.library import alt
from scripts.charts.encoding.ramp import ramp_layers, ramp_values
from scripts.charts.encoding.shape import as_shape, filled, rows, shaped, slot
from scripts.charts.look.heights import tile
from scripts.charts.look.ramp import Ramp, ramp
from scripts.charts.look.theme import NEUTRAL
from scripts.charts.look.wrapping import width, wrap
from scripts.charts.model import Place, Worded
from scripts.charts.spec import Spec
from scripts.drawing.style import TEXT

GAP = 3
INSET = 3
NAME, SMALL_NAME, NAME_LINE, VALUE = 12, 11, 14, 15
NAME_AT, VALUE_AT = -0.2, 0.25
"""Where in a tile the two stand, from its middle."""
EMPTY, DARK, LIGHT = "empty", "dark", "light"
INKS = {EMPTY: TEXT, DARK: "#14202b", LIGHT: "#ffffff"}
"""Words on the page, on a light tile, on a dark one; the last two are the same on any page."""
Rows = list[Spec]


def tiles(worded: Worded) -> Spec:
    """Encode each area as a tile: the darker, the more, or the farther from zero."""
    found = ramp(worded)
    places = list(worded.data.tiles.values())
    columns, lines = _span([one for one, _ in places]), _span([one for _, one in places])
    side, tall = tile(worded, len(columns))
    rows = _rows(worded, found, side - GAP - 2 * INSET)
    inked = {ink: [row for row in rows if row["ink"] == ink] for ink in INKS}
    values = {
        "tiles": rows,
        **inked,
        "columns": columns,
        "lines": lines,
        "across": side - GAP,
        "high": tall - GAP,
        "name_offset": tall * NAME_AT,
        "value_offset": tall * VALUE_AT,
        "width": side * len(columns),
        "height": tall * len(lines),
        **ramp_values(worded, found),
    }
    return filled(_shape(tuple(ink for ink in INKS if inked[ink]), told=found.told), values)


@shaped
def _shape(inks: tuple[str, ...], *, told: bool) -> Spec:
    x = alt.X("column:O", axis=None, scale=alt.Scale(domain=slot("columns"), padding=0))
    y = alt.Y("row:O", axis=None, scale=alt.Scale(domain=slot("lines"), padding=0))
    square = alt.Chart(rows("tiles")).mark_rect(
        width=slot("across"), height=slot("high"), cornerRadius=3, stroke=NEUTRAL, strokeWidth=1
    ).encode(x=x, y=y, fill=alt.Fill("fill:N", scale=None))  # fmt: skip
    words = [_words(ink, field).encode(x=x, y=y) for ink in inks for field in ("label", "text")]
    layers = [square, *words, *(ramp_layers() if told else [])]
    return as_shape(alt.LayerChart(layer=layers, width=slot("width"), height=slot("height")))


def _span(places: list[int]) -> list[int]:
    """Give all columns, or rows, from the first to the last that has a tile."""
    return list(range(min(places), max(places) + 1))


def _rows(worded: Worded, found: Ramp, room: float) -> Rows:
    """Give a row a tile, also where nothing is known of an area."""
    known = {row.datum.category: row.values() for row in worded.rows}
    letters = NAME if worded.sheet.beside else SMALL_NAME
    rows = []
    for code, place in worded.data.tiles.items():
        row = known.get(code) or {"category": code, "name": worded.categories[code], "value": None}
        words = wrap(worded.short[code], room, letters, worded.language)
        size = min(letters, room / (max(width(one, 1) for one in words) or 1))
        rows.append({
            "text": "", "said": "", **row, **_placed(place, found, found.place(row["value"])),
            "label": "\n".join(words), "size": size,
        })  # fmt: skip
    return rows


def _placed(place: Place, found: Ramp, shade: int | None) -> Spec:
    """Give place and colours of a tile."""
    column, row = place
    if shade is None:
        return {"column": column, "row": row, "fill": "transparent", "ink": EMPTY}
    ink = LIGHT if found.light(shade) else DARK
    return {"column": column, "row": row, "fill": found.colours[shade], "ink": ink}


def _words(ink: str, field: str) -> alt.Chart:
    """Write the names or the values of tiles; the page's style knows them by the layer's name."""
    name = field == "label"
    size: dict[str, Any] = {} if name else {"fontSize": VALUE, "fontWeight": "bold"}
    chart: alt.Chart = alt.Chart(rows(ink), name=f"tile_{ink}_{field}").mark_text(
        align="center", baseline="middle", lineBreak="\n", lineHeight=NAME_LINE, color=INKS[ink],
        yOffset=slot("name_offset" if name else "value_offset"), **size,
    ).encode(text=f"{field}:N")  # fmt: skip
    if name:
        chart = chart.encode(size=alt.Size("size:Q", scale=None, legend=None))
    return chart
