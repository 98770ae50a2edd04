"""The names of categories above their bars or dots."""

from __future__ import annotations

from collections.abc import Mapping

from scripts.charts.encoding.library import alt
from scripts.charts.encoding.shape import rows, slot
from scripts.charts.model import Worded
from scripts.charts.spec import Spec
from scripts.drawing.style import LINE


def category_axis() -> alt.Y:
    """Give each category a band of its own, without an axis: its name stands in it."""
    return alt.Y("category:N", sort=slot("order"), axis=None,
                 scale=alt.Scale(paddingInner=0, paddingOuter=0))  # fmt: skip


def names_above(y: alt.Y) -> alt.Chart:
    """Write the names of categories above their bars."""
    chart: alt.Chart = alt.Chart(rows("names")).mark_text(
        align="left", baseline="top", lineBreak="\n", yOffset=slot("names_offset")
    ).encode(y=y, x=alt.value(0), text="label:N")  # fmt: skip
    return chart


def names_values(worded: Worded, names: Mapping[str, list[str]], head: int, step: float) -> Spec:
    """Give what fills the names above bars, and the order of their bands."""
    return {
        "order": list(worded.data.categories),
        "names": [{"category": one, "label": _padded(lines, head // LINE)}
                  for one, lines in names.items()],
        "names_offset": -step / 2 + 2,
    }  # fmt: skip


def _padded(lines: list[str], count: int) -> str:
    """Put a short name next to its bar, where other names have more lines."""
    return "\n".join([" "] * (count - len(lines)) + lines)
