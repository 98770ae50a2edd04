"""The names of lines at their ends, where there is room beside them."""

from collections.abc import Sequence
from dataclasses import dataclass

from scripts.charts.data.datum import UNSPLIT
from scripts.charts.look.axes import Span
from scripts.charts.look.wrapping import width
from scripts.charts.model import Worded
from scripts.drawing.style import FONT_SIZE, LINE

MOST = 6
"""More lines than this are told apart by a legend."""
SHARE = 0.3
"""So much of the width names may take."""
SIGN = 12
"""Room of the sign before a name, with the space from the line."""


@dataclass(frozen=True)
class LineEnd:
    """The name of a line, and how far from the top its middle is, in pixels."""

    series: str
    name: str
    at: float


def named_at_ends(worded: Worded) -> bool:
    """Tell whether lines bear their names: a few of them, on a wide sheet."""
    return bool(room_of_names(worded))


def room_of_names(worded: Worded) -> float:
    """Give how wide names at the ends of lines are; nothing where a legend tells them apart."""
    series = [one for one in worded.data.series if one != UNSPLIT]
    lined = worded.data.layout.timed and worded.sheet.beside
    if worded.parted or not lined or not 1 < len(series) <= MOST or UNSPLIT in worded.data.series:
        return 0
    widest = max(width(worded.series[one], FONT_SIZE) for one in series) + SIGN
    return widest if widest <= SHARE * worded.sheet.width else 0


def line_ends(worded: Worded, span: Span) -> list[LineEnd]:
    """Put a name beside the last value of each line, a line of text apart at least."""
    last: dict[str, float] = {}
    for row in worded.rows:
        if row.number is not None:
            last[row.datum.series] = span.at(row.number)
    order = sorted(last, key=lambda one: last[one])
    at = apart([last[one] for one in order], [LINE] * len(order), span.left)
    return [LineEnd(one, worded.series[one], here) for one, here in zip(order, at, strict=True)]


def apart(wanted: Sequence[float], high: Sequence[float], bottom: float) -> list[float]:
    """Move the middles of texts down, and up again from the bottom, till none is over another."""
    at: list[float] = []
    for place, one in enumerate(wanted):
        free = at[-1] + (high[place - 1] + high[place]) / 2 if at else one
        at.append(max(one, free))
    limit = bottom
    for place in reversed(range(len(at))):
        at[place] = min(at[place], limit)
        limit = at[place] - (high[place - 1] + high[place]) / 2
    return at
