"""A slope on its sheet: lines between two times, with their values at both ends and their names."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from scripts.charts.look.axes import Span, ticks
from scripts.charts.look.lines.ends import apart
from scripts.charts.look.wrapping import cut, width
from scripts.charts.model import Worded
from scripts.charts.words.row import Row
from scripts.drawing.style import FONT_SIZE, LINE

SHARE = 0.5
"""So much of the width values and names may take behind the lines."""
ROOM = 1.2
"""A slope is so many times as high as its texts, so that each stands near its line."""
CROWDED = 0.6
"""Of this part of the usual height on texts are many."""
SIGN = 18
"""Between the end of a line and its text: the sign in its colour, and the space around it."""
SPACE = 6
"""Beyond the longest text, and between the names of the two times."""
NONE = "–"
"""Stands for the value of a line that has no row at a time."""


@dataclass(frozen=True)
class SlopeEnd:
    """What stands at one end of a line; ``at`` is the middle of it, in pixels from the top."""

    time: str
    series: str
    lines: Sequence[str]
    at: float


@dataclass(frozen=True)
class Slope:
    """Where all of a slope stands, in pixels."""

    left: float
    right: float
    high: float
    domain: tuple[float, float]
    ends: Sequence[SlopeEnd]
    times: Mapping[str, Sequence[str]]
    """The lines in which the two times are named."""

    def at(self, time: str) -> float:
        """Give where a time stands."""
        return self.left if time == next(iter(self.times)) else self.right


def height(worded: Worded) -> float:
    """Give how high a slope is with the names of its times."""
    found = slope(worded)
    return found.high + max(map(len, found.times.values())) * LINE


def slope(worded: Worded) -> Slope:
    """Lay out the lines between two times; what has no value stands where the scale begins."""
    first, last = _texts(worded)
    left, behind = (max(map(_wide, side.values())) + SIGN + SPACE for side in (first, last))
    right = worded.sheet.width - behind
    texts = max(_high(side) for side in (first, last))
    high = max(float(worded.sheet.lines), ROOM * texts)
    marks = _scale(worded, crowded=texts > CROWDED * worded.sheet.lines)
    span = Span(tuple(marks), marks[-1], high, 0)
    ends = [end for time, side in zip(worded.data.times, (first, last), strict=True)
            for end in _ends(worded, span, time, side)]  # fmt: skip
    return Slope(left, right, high, (marks[0], marks[-1]), ends, _times(worded, left, right))


def _scale(worded: Worded, *, crowded: bool) -> list[float]:
    """Give the ends of the scale: those of all values, where texts would stand far from theirs."""
    values = [row.number for row in worded.rows if row.number is not None]
    if crowded and min(values) < max(values):
        return [min(values), max(values)]
    return ticks(values)


def _texts(worded: Worded) -> tuple[Mapping[str, Sequence[str]], ...]:
    """Give the texts of each line at the first time, and at the last with its name."""
    rows = {(row.datum.category, row.datum.series): row for row in worded.rows}
    first, last = worded.data.times
    room = SHARE * worded.sheet.width
    behind = {one: f"{_text(rows.get((last, one)))} {worded.series[one]}".strip()
              for one in worded.data.series}  # fmt: skip
    return (
        {one: [_text(rows.get((first, one)))] for one in worded.data.series},
        {one: cut(text, room, FONT_SIZE, worded.language) for one, text in behind.items()},
    )


def _text(row: Row | None) -> str:
    return row.text if row else NONE


def _wide(lines: Sequence[str]) -> float:
    return max(width(line, FONT_SIZE) for line in lines)


def _high(side: Mapping[str, Sequence[str]]) -> float:
    return sum(len(lines) for lines in side.values()) * LINE


def _ends(
    worded: Worded, span: Span, time: str, side: Mapping[str, Sequence[str]]
) -> list[SlopeEnd]:
    """Put the texts of one time beside the points of their lines, none over another."""
    known = {row.datum.series: span.at(row.number) for row in worded.rows
             if row.datum.category == time and row.number is not None}  # fmt: skip
    order = sorted(side, key=lambda one: known.get(one, span.left))
    wanted = [known.get(one, span.left) for one in order]
    high = [len(side[one]) * LINE for one in order]
    # The last line of the lowest text may stand beside the lowest point.
    at = apart(wanted, high, span.left - (high[-1] - LINE) / 2)
    return [SlopeEnd(time, one, side[one], here) for one, here in zip(order, at, strict=True)]


def _times(worded: Worded, left: float, right: float) -> Mapping[str, Sequence[str]]:
    """Name the two times in as many lines as they need beside each other."""
    room = (right - left) / 2 + min(left, worded.sheet.width - right) - SPACE
    return {
        time: [line for one in lines for line in cut(one, room, FONT_SIZE, worded.language)]
        for time, lines in worded.times.items()
    }
