"""The legend of a map: its colours in a row, with the values between which they go."""

from __future__ import annotations

from typing import Any

from scripts.charts.encoding.library import alt
from scripts.charts.encoding.shape import rows, slot
from scripts.charts.look.ramp import ABOVE, SIZE, SPACE, STEPS, WIDE, Ramp
from scripts.charts.look.theme import NEUTRAL
from scripts.charts.look.wrapping import width
from scripts.charts.model import Worded
from scripts.charts.spec import Spec
from scripts.drawing.style import FONT_SIZE


def ramp_values(worded: Worded, found: Ramp) -> Spec:
    """Give what fills the legend: texts, and between two of them the colours that lie there."""
    texts = [worded.number(one) for one in found.ends]
    widths = [width(one, FONT_SIZE) + 2 * SPACE for one in texts]
    each = min(WIDE, (worded.sheet.width - sum(widths)) / len(found.colours))
    swatches, ends, at = [], [], 0.0
    for place, (text, wide) in enumerate(zip(texts, widths, strict=True)):
        ends.append({"at": at, "label": text})
        at += wide - SPACE
        for fill in found.colours[place * STEPS : (place + 1) * STEPS]:
            swatches.append({"from": at, "to": at + each, "fill": fill})
            at += each
        at += SPACE
    return {
        "swatches": swatches,
        "ends": ends,
        "swatch_top": -ABOVE - SIZE,
        "swatch_bottom": -ABOVE,
        "swatch_middle": -ABOVE - SIZE / 2,
    }


def ramp_layers() -> list[alt.Chart]:
    """Draw the legend above the place of the map."""
    at: dict[str, Any] = {"scale": None, "axis": None}
    swatches = alt.Chart(rows("swatches")).mark_rect(stroke=NEUTRAL, strokeWidth=0.5).encode(
        x=alt.X("from:Q", **at), x2="to:Q", y=alt.value(slot("swatch_top")),
        y2=alt.value(slot("swatch_bottom")), fill=alt.Fill("fill:N", scale=None),
    )  # fmt: skip
    words = alt.Chart(rows("ends")).mark_text(align="left", baseline="middle").encode(
        x=alt.X("at:Q", **at), y=alt.value(slot("swatch_middle")), text="label:N"
    )  # fmt: skip
    return [swatches, words]
