"""Tables: texts at their places, and rules between rows."""

from __future__ import annotations

from typing import Literal

from scripts.charts.encoding.library import alt
from scripts.charts.encoding.shape import as_shape, filled, rows, shaped, slot
from scripts.charts.look.tables import Cell, tabled
from scripts.charts.model import Worded
from scripts.charts.spec import Spec
from scripts.drawing.style import RULE


def table(worded: Worded) -> Spec:
    """Encode each cell as a text; those of a series or a category go with these."""
    found = tabled(worded)
    values = {
        "words": [_cell(one) for one in found.cells if not one.number],
        "numbers": [_cell(one) for one in found.cells if one.number],
        "rules": [{"y": one} for one in found.rules],
        "width": worded.sheet.width,
        "height": found.height,
    }
    return filled(_shape(), values)


@shaped
def _shape() -> Spec:
    y = alt.Y("y:Q", scale=None, axis=None)
    between = (
        alt.Chart(rows("rules"))
        .mark_rule(color=RULE)
        .encode(y=y, x=alt.value(0), x2=alt.value(slot("width")))
    )
    layers = [between, _texts("words", "left", y), _texts("numbers", "right", y)]
    return as_shape(alt.LayerChart(layer=layers, width=slot("width"), height=slot("height")))


def _texts(name: str, align: Literal["left", "right"], y: alt.Y) -> alt.Chart:
    made: alt.Chart = (
        alt.Chart(rows(name))
        .mark_text(align=align, baseline="top")
        .encode(x=alt.X("x:Q", scale=None, axis=None), y=y, text="cell:N")
    )
    return made


def _cell(one: Cell) -> Spec:
    """Give a text with what it is of: the heading of a series has no category, a name no series."""
    named = {"category": one.category, "series": one.series}
    own = {key: code for key, code in named.items() if code is not None}
    return {"cell": one.text, "x": one.x, "y": one.y, **own}
