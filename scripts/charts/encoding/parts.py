"""The numbers of the parts of stacks, in their segments or under them."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from scripts.charts.encoding.library import alt
from scripts.charts.encoding.shape import rows, slot
from scripts.charts.look.arranged import Arranged
from scripts.charts.look.segments import SYMBOL
from scripts.charts.spec import Spec
from scripts.drawing.style import SMALL_SIZE, TEXT

SIGN = 20
"""Size of the sign of a series before a number under a bar."""


def part_values(found: Arranged) -> Spec:
    """Give what fills the numbers of parts."""
    held = {
        place: {**one.row.values(), "lane": one.lane} for place, one in enumerate(found.segments)
    }
    return {
        "inside": [
            {**held[place], "middle": (one.first + one.last) / 2}
            for place, one in enumerate(found.segments)
            if one.inside
        ],
        "under": [{**held[place], "at": at} for place, at in found.below.items()],
        "under_offset": found.bands.bar / 2 + (found.bands.lane - found.bands.bar) / 2,
    }


def part_texts(
    y: alt.Y, lane: Mapping[str, alt.YOffset], colour: Mapping[str, Any]
) -> list[alt.Chart]:
    """Write the numbers of parts: light on their colours, or under these behind a sign of them."""
    at = alt.X("at:Q", scale=None, axis=None)
    inside = alt.Chart(rows("inside"), name="part_inside").mark_text(
        align="center", baseline="middle", fontSize=SMALL_SIZE, color="#ffffff"
    ).encode(x=alt.X("middle:Q", scale=None, axis=None), y=y, text="text:N", **lane)  # fmt: skip
    text = alt.Chart(rows("under")).mark_text(
        align="left", baseline="middle", fontSize=SMALL_SIZE, color=TEXT, dx=SYMBOL,
        dy=slot("under_offset"),
    ).encode(x=at, y=y, text="text:N", **lane)  # fmt: skip
    sign = alt.Chart(rows("under"), name="part_sign").mark_text(
        align="left", baseline="middle", fontSize=SIGN, text="•", dy=slot("under_offset")
    ).encode(x=at, y=y, **colour, **lane)  # fmt: skip
    return [inside, sign, text]
