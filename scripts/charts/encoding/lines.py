"""Lines over time, with the few labels that a phone has room for."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from scripts.charts.encoding.colours import colour_values, colours
from scripts.charts.encoding.library import alt
from scripts.charts.encoding.shape import as_shape, filled, rows, shaped, slot
from scripts.charts.encoding.times import places, time_labels
from scripts.charts.look.axes import Span, key, lookup, ticks
from scripts.charts.look.legend import legend, others
from scripts.charts.look.lines.ends import line_ends, room_of_names
from scripts.charts.look.lines.times import PADDING
from scripts.charts.look.wrapping import width
from scripts.charts.model import Worded
from scripts.charts.spec import Spec
from scripts.drawing.style import FONT_SIZE, LINE, TEXT
from scripts.drawing.style import RULE as GRID

GAP, SIGN = 4, 14
"""Between the end of a line and the sign before its name, and the name itself."""
DOT = 22
"""Size of that sign."""
MIN_POINTS_MARKED = 25
"""Up to so many times, each point is marked."""


def lines(worded: Worded) -> Spec:
    """Encode each series as a line, which ends where a value is missing and begins again."""
    at = places(worded.data.times)
    rows = [{**row.values(), "time": at[row.datum.category]}
            for row in worded.rows if row.datum.value is not None]  # fmt: skip
    every = (worded.whole or worded).rows
    marks = ticks([row.number for row in every if row.number is not None])
    rows += [_gap(time, worded.series[series], at) for time, series, _ in worded.data.gaps]
    # What comes later is drawn over what is before: lines of a colour of their own over grey ones.
    rest = {worded.series[one] for one in others(worded)}
    rows.sort(key=lambda row: (row["series"] not in rest, row["time"]))
    names = {key(tick): worded.number(tick) for tick in marks}
    room = worded.sheet.width - max(width(name, FONT_SIZE) for name in names.values()) - 8
    height, named = worded.sheet.lines, room_of_names(worded)
    room -= named
    ends = line_ends(worded, Span(tuple(marks), marks[-1], height, 0)) if named else []
    values = {
        "drawn": rows,
        "domain": [marks[0], marks[-1]],
        "ticks": marks,
        "labels": lookup(names),
        "times": [min(at.values()), max(at.values())],
        **time_labels(at, worded.times, room),
        "room": room,
        "height": height,
        "ends": [{"series": one.name, "at": one.at, "name": one.name} for one in ends],
        "sign_at": room + GAP,
        "name_at": room + SIGN,
        "measure": _measure(worded),
        **colour_values(worded),
    }
    pointed = len(at) <= MIN_POINTS_MARKED or _alone(rows)
    return filled(_shape(pointed=pointed, named=bool(ends), legend=legend(worded)), values)


@shaped
def _shape(*, pointed: bool, named: bool, legend: str) -> Spec:
    y = alt.Y("value:Q", scale=alt.Scale(domain=slot("domain"), nice=False),
              axis=alt.Axis(values=slot("ticks"), labelExpr=slot("labels"), domain=False,
                            ticks=False, labelPadding=6, grid=True, gridColor=GRID,
                            title=slot("measure"), titleAngle=0, titleAlign="left",
                            titleBaseline="bottom", titleX=0, titleY=-LINE / 2,
                            titleFontWeight="normal", titleColor=TEXT))  # fmt: skip
    scale = alt.Scale(domain=slot("times"), nice=False, zero=False, padding=PADDING)
    axis = alt.Axis(values=slot("time_ticks"), labelExpr=slot("time_labels"),
                    labelFlush=slot("flush"), labelAngle=0, labelOverlap=False,
                    tickSize=4)  # fmt: skip
    drawn = alt.Chart(rows("drawn")).mark_line(
        strokeWidth=2.5, point={"size": 45} if pointed else False
    ).encode(
        x=alt.X("time:Q", title=None, scale=scale, axis=axis), y=y, order="time:Q",
        **colours(legend=legend, timed=True),
    )  # fmt: skip
    layers = [drawn, *(_names() if named else [])]
    return as_shape(alt.LayerChart(layer=layers, width=slot("room"), height=slot("height")))


def _names() -> list[alt.Chart]:
    """Write the names of lines at their ends, behind a sign in their colour."""
    y = alt.Y("at:Q", scale=None, axis=None)
    sign = alt.Chart(rows("ends"), name="part_sign").mark_text(
        align="left", baseline="middle", fontSize=DOT, text="•"
    ).encode(x=alt.value(slot("sign_at")), y=y, color=alt.Color("series:N"))  # fmt: skip
    name = (
        alt.Chart(rows("ends"))
        .mark_text(align="left", baseline="middle")
        .encode(x=alt.value(slot("name_at")), y=y, text="name:N")
    )
    return [sign, name]


def _measure(worded: Worded) -> str | None:
    """Say what the numbers of a plain table are; of panels their note says it once."""
    told = worded.data.source.figures or worded.whole
    return None if told else worded.headings["value"]


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
