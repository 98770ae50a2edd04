"""The lines of a chart read back: each goes through the values of its series, time after time."""

from collections.abc import Sequence

from scripts.charts.data.datum import grouped
from scripts.charts.look.axes import Span, ticks
from scripts.charts.model import Worded
from site_tests.reading_bands import CLOSE
from site_tests.shown import courses


def on_lines(worded: Worded, svg: str, scale: Span | None = None) -> list[str]:
    """Compare the points of each line with the rows of its series, in the scale of all panels.

    A slope states its own.
    """
    known = [row for row in worded.rows if row.datum.value is not None]
    every = (worded.whole or worded).rows
    marks = ticks([row.number for row in every if row.number is not None])
    span = scale or Span(tuple(marks), marks[-1], worded.sheet.lines, 0)
    wanted = {series: [span.at(row.values()["value"]) for row in rows]
              for series, rows in grouped(known, lambda row: row.series).items()}  # fmt: skip
    drawn = courses(svg)
    faults = [f"{series}: a line of {len(points)} points is not drawn"
              for series, points in wanted.items() if not _taken(points, drawn)]  # fmt: skip
    return faults + [f"a line more: {one}" for one in drawn]


def _taken(points: Sequence[float], drawn: list[list[float]]) -> bool:
    """Take the line that goes through these points, if there is one."""
    for one in drawn:
        if len(one) == len(points) and all(
            abs(there - here) < CLOSE for there, here in zip(one, points, strict=True)
        ):
            drawn.remove(one)
            return True
    return False
