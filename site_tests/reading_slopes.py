"""Slopes read back: values at both ends of each line, names at the last, none over another."""

from itertools import combinations

from scripts.charts.look.axes import Span
from scripts.charts.look.lines.slopes import slope
from scripts.charts.model import Worded
from scripts.drawing.style import LINE
from site_tests.reading_bands import joined
from site_tests.reading_lines import on_lines
from site_tests.shown import Box, origin, texts

NONE = "–"
SLACK = 1
"""Pixels of letters that may touch."""


def on_slopes(worded: Worded, svg: str) -> list[str]:
    """Compare the texts of both times, from the top, with the rows from the highest value."""
    found = slope(worded)
    x, y = origin(svg)
    told = texts(svg)
    level = y + found.high + LINE / 2
    below = [one for one in told if (one.top + one.bottom) / 2 > level]
    ends = [one for one in told if one not in below]
    middle = x + (found.left + found.right) / 2
    sides = ([one for one in ends if one.left < middle], [one for one in ends if one.left > middle])
    faults = [f"{one.text} over {other.text}" for one, other in combinations(told, 2)
              if one.over(other, SLACK)]  # fmt: skip
    for time, side, named in zip(worded.data.times, sides, (False, True), strict=True):
        faults += _side(worded, time, side, named=named)
    wanted = joined(line for time in worded.data.times for line in worded.times[time])
    shown = joined(one.text for one in sorted(below, key=lambda one: (one.left > middle, one.top)))
    faults += [] if shown == wanted else [f"is of {shown} and not of {wanted}"]
    scale = Span(found.domain, found.domain[1], found.high, 0)
    return faults + on_lines(worded, svg, scale)


def _side(worded: Worded, time: str, side: list[Box], *, named: bool) -> list[str]:
    rows = {row.datum.series: row for row in worded.rows if row.datum.category == time}

    def fallen(series: str) -> float:
        number = rows[series].number if series in rows else None
        return float("inf") if number is None else -number

    wanted = [f"{rows[one].text if one in rows else NONE}{worded.series[one] if named else ''}"
              for one in sorted(worded.data.series, key=fallen)]  # fmt: skip
    shown = joined(one.text for one in side)
    return [] if shown == joined(wanted) else [f"{time}: shows {shown} for {joined(wanted)}"]
