"""Lines over time, with the few labels that a phone has room for."""

from __future__ import annotations

import math
from datetime import date

from scripts.charts.encoding.colours import colour_values, colours, split
from scripts.charts.encoding.library import alt
from scripts.charts.encoding.shape import as_shape, filled, rows, shaped, slot
from scripts.charts.look.axes import key, lookup, ticks
from scripts.charts.look.wrapping import width
from scripts.charts.model import Worded
from scripts.charts.spec import Spec
from scripts.drawing.style import FONT_SIZE, WIDTH

HEIGHT = 200
DAYS = 365.25
YEAR_ONLY = 4
MIN_POINTS_MARKED = 25
"""Up to so many times, each point is marked."""


def lines(worded: Worded) -> Spec:
    """Encode each series as a line."""
    times = sorted(
        {row.datum.category for row in worded.rows}, key=lambda code: (_moment(code), code)
    )
    known = all(_moment(code) != math.inf for code in times)
    at = {code: _moment(code) if known else float(place) for place, code in enumerate(times)}
    rows = [{**row.values(), "time": at[row.datum.category]}
            for row in worded.rows if row.datum.value is not None]  # fmt: skip
    rows.sort(key=lambda row: row["time"])
    marks = ticks([row["value"] for row in rows])
    names = {key(tick): worded.number(tick) for tick in marks}
    room = WIDTH - max(width(name, FONT_SIZE) for name in names.values()) - 8
    values = {
        "drawn": rows,
        "domain": [marks[0], marks[-1]],
        "ticks": marks,
        "labels": lookup(names),
        "times": [min(at.values()), max(at.values())],
        **_time_labels(at, worded, room),
        "room": room,
        **colour_values(worded),
    }
    pointed = len(times) <= MIN_POINTS_MARKED
    return filled(_shape(pointed=pointed, split=split(worded)), values)


@shaped
def _shape(*, pointed: bool, split: bool) -> Spec:
    y = alt.Y("value:Q", title=None, scale=alt.Scale(domain=slot("domain"), nice=False),
              axis=alt.Axis(values=slot("ticks"), labelExpr=slot("labels"), domain=False,
                            ticks=False, labelPadding=6))  # fmt: skip
    scale = alt.Scale(domain=slot("times"), nice=False, zero=False, padding=14)
    axis = alt.Axis(values=slot("time_ticks"), labelExpr=slot("time_labels"), labelFlush=True,
                    labelAngle=0, tickSize=4)  # fmt: skip
    chart = alt.Chart(rows("drawn"), width=slot("room"), height=HEIGHT)
    drawn: alt.Chart = chart.mark_line(
        strokeWidth=2.5, point={"size": 45} if pointed else False
    ).encode(
        x=alt.X("time:Q", title=None, scale=scale, axis=axis), y=y, order="time:Q",
        **colours(split=split, timed=True),
    )  # fmt: skip
    return as_shape(drawn)


def _time_labels(at: dict[str, float], worded: Worded, room: float) -> Spec:
    """Label the first and the last time, and as many between them as have room."""
    codes = list(at)
    widest = max(width(worded.categories[code], FONT_SIZE) for code in (codes[0], codes[-1])) + 16
    count = max(2, min(len(codes), int(room / widest)))
    step = max(1, math.ceil((len(codes) - 1) / max(1, count - 1)))
    shown = [*codes[:-1:step], codes[-1]]
    if len(shown) > 2 and at[shown[-1]] - at[shown[-2]] < (at[codes[-1]] - at[codes[0]]) / count:  # noqa: PLR2004
        shown.pop(-2)
    names = {key(at[code]): worded.categories[code] for code in shown}
    return {"time_ticks": [at[code] for code in shown], "time_labels": lookup(names)}


def _moment(code: str) -> float:
    """Give a time as a number of years (``inf`` where it is no ISO 8601 time)."""
    text = code.split("/", maxsplit=1)[0][:10]
    if text.isdigit() and len(text) == YEAR_ONLY:
        return float(text)
    try:
        day = date.fromisoformat((text + "-01")[:10])
    except ValueError:
        return math.inf
    return round(day.toordinal() / DAYS, 6)
