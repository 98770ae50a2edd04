"""Lines over time, with the few labels that a phone has room for."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from scripts.charts.encoding.colours import colour_values, colours
from scripts.charts.encoding.library import alt
from scripts.charts.encoding.shape import as_shape, filled, rows, shaped, slot
from scripts.charts.encoding.times import PADDING, places, time_labels
from scripts.charts.look.axes import key, lookup, ticks
from scripts.charts.look.heights import LINES
from scripts.charts.look.legend import legend, others
from scripts.charts.look.wrapping import width
from scripts.charts.model import Worded
from scripts.charts.spec import Spec
from scripts.drawing.style import FONT_SIZE

MIN_POINTS_MARKED = 25
"""Up to so many times, each point is marked."""


def lines(worded: Worded) -> Spec:
    """Encode each series as a line, which ends where a value is missing and begins again."""
    at = places(worded.data.times)
    rows = [{**row.values(), "time": at[row.datum.category]}
            for row in worded.rows if row.datum.value is not None]  # fmt: skip
    marks = ticks([row["value"] for row in rows])
    rows += [_gap(time, worded.series[series], at) for time, series in worded.data.gaps]
    # What comes later is drawn over what is before: lines of a colour of their own over grey ones.
    rest = {worded.series[one] for one in others(worded)}
    rows.sort(key=lambda row: (row["series"] not in rest, row["time"]))
    names = {key(tick): worded.number(tick) for tick in marks}
    room = worded.sheet.width - max(width(name, FONT_SIZE) for name in names.values()) - 8
    values = {
        "drawn": rows,
        "domain": [marks[0], marks[-1]],
        "ticks": marks,
        "labels": lookup(names),
        "times": [min(at.values()), max(at.values())],
        **time_labels(at, worded.times, room),
        "room": room,
        **colour_values(worded),
    }
    pointed = len(at) <= MIN_POINTS_MARKED or _alone(rows)
    return filled(_shape(pointed=pointed, legend=legend(worded)), values)


@shaped
def _shape(*, pointed: bool, legend: str) -> Spec:
    y = alt.Y("value:Q", title=None, scale=alt.Scale(domain=slot("domain"), nice=False),
              axis=alt.Axis(values=slot("ticks"), labelExpr=slot("labels"), domain=False,
                            ticks=False, labelPadding=6))  # fmt: skip
    scale = alt.Scale(domain=slot("times"), nice=False, zero=False, padding=PADDING)
    axis = alt.Axis(values=slot("time_ticks"), labelExpr=slot("time_labels"),
                    labelFlush=slot("flush"), labelAngle=0, tickSize=4)  # fmt: skip
    chart = alt.Chart(rows("drawn"), width=slot("room"), height=LINES)
    drawn: alt.Chart = chart.mark_line(
        strokeWidth=2.5, point={"size": 45} if pointed else False
    ).encode(
        x=alt.X("time:Q", title=None, scale=scale, axis=axis), y=y, order="time:Q",
        **colours(legend=legend, timed=True),
    )  # fmt: skip
    return as_shape(drawn)


def _gap(time: str, series: str, at: Mapping[str, float]) -> Spec:
    return {"category": time, "time": at[time], "series": series, "value": None}


def _alone(rows: Iterable[Spec]) -> bool:
    """Tell whether a line has a point between gaps, or no other, which would not be seen."""
    runs: dict[str, list[int]] = {}
    for row in rows:
        some = runs.setdefault(row["series"], [0])
        some[-1] += row["value"] is not None
        some += [0] if row["value"] is None else []
    return any(count == 1 for some in runs.values() for count in some)
