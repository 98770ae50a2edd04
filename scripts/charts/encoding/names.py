"""The names of categories beside or above their bars or dots, and those of periods."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from scripts.charts.encoding.library import alt
from scripts.charts.encoding.shape import rows, slot
from scripts.charts.look.bands import Bands
from scripts.charts.look.lanes import heads, lanes
from scripts.charts.model import Worded
from scripts.charts.spec import Spec
from scripts.drawing.style import LINE

FIRST_LINE = {"expr": "datum.from_middle"}
"""Vega puts the first of several lines where it would put a single one."""


def category_axis() -> alt.Y:
    """Give each category a band of its own, without an axis: its name stands in it."""
    return alt.Y("category:N", sort=slot("order"), axis=None,
                 scale=alt.Scale(paddingInner=0, paddingOuter=0))  # fmt: skip


def lane_offset() -> alt.YOffset:
    """Place what is of a lane on the middle of its bar."""
    scale = alt.Scale(type="point", range=slot("lane_range"), padding=0)
    return alt.YOffset("lane:N", sort=slot("lanes"), scale=scale)


def names(y: alt.Y) -> list[alt.Chart]:
    """Write the names of categories, and of the periods of their lanes."""
    category: alt.Chart = alt.Chart(rows("names")).mark_text(
        align="left", baseline="middle", lineBreak="\n", yOffset=slot("names_offset"), dy=FIRST_LINE
    ).encode(y=y, x=alt.value(0), text="label:N")  # fmt: skip
    period: alt.Chart = (
        alt.Chart(rows("dated"))
        .mark_text(align="left", baseline="middle")
        .encode(y=y, x=alt.X("at:Q", scale=None, axis=None), yOffset=lane_offset(), text="label:N")
    )
    return [category, period]


def names_values(worded: Worded, bands: Bands) -> Spec:
    """Give what fills names, and the order of bands and lanes."""
    categories = worded.data.categories
    dated: list[dict[str, Any]] = [
        {"category": one, "lane": lane, "at": bands.periods_at, "label": label}
        for one in categories
        for lane, label in heads(worded).items()
    ]
    return {
        "order": list(categories),
        "names": [_name(one, lines, 0 if bands.beside else bands.highest)
                  for one, lines in bands.names.items()],
        "names_offset": bands.middle if bands.beside else (bands.above - bands.step) / 2,
        "dated": dated,
        "lanes": list(lanes(worded)),
        "lane_range": list(bands.centres),
        "step": bands.step,
    }  # fmt: skip


def _name(category: str, lines: Sequence[str], highest: int) -> Spec:
    """Tell how far the first line is from where names stand; one above a bar ends next to it."""
    place = (highest + 1) / 2 - len(lines) if highest else (1 - len(lines)) / 2
    return {"category": category, "label": "\n".join(lines), "from_middle": place * LINE}
