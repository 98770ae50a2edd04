"""Lines between two times: the values at both ends, the names of lines behind the last."""

from __future__ import annotations

from typing import Literal

from scripts.charts.encoding.colours import colour_values, colours
from scripts.charts.encoding.library import alt
from scripts.charts.encoding.shape import as_shape, filled, rows, shaped, slot
from scripts.charts.look.legend import DIRECT, NONE, legend, others
from scripts.charts.look.lines.slopes import SIGN, Slope, SlopeEnd, slope
from scripts.charts.look.wrapping import width
from scripts.charts.model import Worded
from scripts.charts.spec import Spec
from scripts.drawing.style import FONT_SIZE, LINE, RULE

DOT = 22
"""Size of the sign before a text, in the colour of its line."""
GAP = 4
"""Between the end of a line and that sign."""
BELOW = LINE / 2 + 4
"""Between the lines and the names of the two times."""
FIRST_LINE = {"expr": "datum.from_middle"}


def slopes(worded: Worded) -> Spec:
    """Encode each series as a line between two times."""
    found = slope(worded)
    first, last = worded.data.times
    rest = {worded.series[one] for one in others(worded)}
    drawn = [{**row.values(), "at": found.at(row.datum.category)}
             for row in worded.rows if row.datum.value is not None]  # fmt: skip
    # Lines of a colour of their own are drawn over grey ones.
    drawn.sort(key=lambda row: (row["series"] not in rest, row["at"]))
    values = {
        "drawn": drawn,
        "domain": list(found.domain),
        "posts": [{"at": found.at(time)} for time in (first, last)],
        "times": [_time(worded, found, time) for time in (first, last)],
        "first": [_end(worded, one) for one in found.ends if one.time == first],
        "last": [_end(worded, one) for one in found.ends if one.time == last],
        **{f"{name}_at": at for name, at in _places(found).items()},
        "below": found.high + BELOW,
        "width": worded.sheet.width,
        "height": found.high,
        **colour_values(worded),
    }
    return filled(_shape(legend=DIRECT if legend(worded) != NONE else NONE), values)


@shaped
def _shape(*, legend: str) -> Spec:
    x = alt.X("at:Q", scale=None, axis=None)
    scale = alt.Scale(domain=slot("domain"), nice=False, zero=False)
    posts = (
        alt.Chart(rows("posts"))
        .mark_rule(color=RULE)
        .encode(x=x, y=alt.value(0), y2=alt.value(slot("height")))
    )
    drawn = alt.Chart(rows("drawn")).mark_line(strokeWidth=2.5, point={"size": 45}).encode(
        x=x, y=alt.Y("value:Q", scale=scale, axis=None), order="at:Q", **colours(legend=legend)
    )  # fmt: skip
    times = alt.Chart(rows("times")).mark_text(
        align="center", baseline="top", lineBreak="\n"
    ).encode(x=x, y=alt.value(slot("below")), text="label:N")  # fmt: skip
    signed = legend == DIRECT
    ends = [*_texts("first", "right", signed=signed), *_texts("last", "left", signed=signed)]
    layers = [posts, drawn, *ends, times]
    return as_shape(alt.LayerChart(layer=layers, width=slot("width"), height=slot("height")))


def _texts(side: str, align: Literal["left", "right"], *, signed: bool) -> list[alt.Chart]:
    """Write what stands at one end of all lines, behind signs in their colours."""
    y = alt.Y("at:Q", scale=None, axis=None)
    text = alt.Chart(rows(side)).mark_text(
        align=align, baseline="middle", lineBreak="\n", dy=FIRST_LINE
    ).encode(x=alt.value(slot(f"{side}_text_at")), y=y, text="label:N")  # fmt: skip
    if not signed:
        return [text]
    sign = alt.Chart(rows(side), name=f"part_sign_{side}").mark_text(
        align=align, baseline="middle", fontSize=DOT, text="•"
    ).encode(x=alt.value(slot(f"{side}_sign_at")), y=y,
             color=alt.Color("series:N"))  # fmt: skip
    return [sign, text]


def _places(found: Slope) -> dict[str, float]:
    """Give where signs and texts of both sides begin."""
    return {
        "first_sign": found.left - GAP,
        "first_text": found.left - SIGN,
        "last_sign": found.right + GAP,
        "last_text": found.right + SIGN,
    }


def _end(worded: Worded, one: SlopeEnd) -> Spec:
    """Give the text of an end; Vega puts the first of several lines where it would a single one."""
    return {
        "category": one.time,
        "series": worded.series[one.series],
        "at": one.at,
        "label": "\n".join(one.lines),
        "from_middle": (1 - len(one.lines)) / 2 * LINE,
    }


def _time(worded: Worded, found: Slope, time: str) -> Spec:
    """Name a time below its points, and in the picture."""
    lines = found.times[time]
    half = max(width(line, FONT_SIZE) for line in lines) / 2
    at = min(max(found.at(time), half), worded.sheet.width - half)
    return {"at": at, "label": "\n".join(lines)}
