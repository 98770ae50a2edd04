"""The names of categories above their bars or dots."""

from collections.abc import Mapping

import altair as alt

from scripts.charts.look.theme import FONT_SIZE, LINE, WIDTH
from scripts.charts.look.wrapping import wrap
from scripts.charts.model import Worded


def wrapped_names(worded: Worded) -> tuple[dict[str, list[str]], int]:
    """Give the lines of the names above bars or dots, and the height that all of them have."""
    names = {one: wrap(worded.categories[one], WIDTH, FONT_SIZE, worded.language)
             for one in worded.data.categories}  # fmt: skip
    return names, max((len(lines) for lines in names.values()), default=1) * LINE


def category_axis(worded: Worded) -> alt.Y:
    """Give each category a band of its own, without an axis: its name stands in it."""
    return alt.Y("category:N", sort=list(worded.data.categories), axis=None,
                 scale=alt.Scale(paddingInner=0, paddingOuter=0))  # fmt: skip


def names_above(names: Mapping[str, list[str]], head: int, step: float, y: alt.Y) -> alt.Chart:
    """Write the names of categories above their bars."""
    rows = [{"category": one, "label": _padded(lines, head // LINE)}
            for one, lines in names.items()]  # fmt: skip
    chart: alt.Chart = alt.Chart(alt.InlineData(rows)).mark_text(
        align="left", baseline="top", lineBreak="\n", yOffset=-step / 2 + 2
    ).encode(y=y, x=alt.value(0), text="label:N")  # fmt: skip
    return chart


def _padded(lines: list[str], count: int) -> str:
    """Put a short name next to its bar, where other names have more lines."""
    return "\n".join([" "] * (count - len(lines)) + lines)
