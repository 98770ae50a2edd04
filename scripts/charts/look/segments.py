"""The numbers of a stack's parts: in their segments where they have room, else under them."""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from scripts.charts.look.axes import Span
from scripts.charts.look.lanes import lane
from scripts.charts.look.wrapping import width
from scripts.charts.model import Worded
from scripts.charts.words.row import Row
from scripts.drawing.style import SMALL_SIZE

INSET = 4
"""Least space between a number and the edges of its segment."""
APART = 8
"""Least space between two numbers under a bar."""
SYMBOL = 13
"""What the sign of a series before its number takes."""


@dataclass(frozen=True)
class Segment:
    """A part of a stack; ``first`` and ``last`` are the pixels between which it is drawn."""

    row: Row
    lane: str
    first: float
    last: float
    text: str

    @property
    def inside(self) -> bool:
        """Tell whether the number has room in the segment."""
        return width(self.text, SMALL_SIZE) + 2 * INSET <= self.last - self.first


def segments(worded: Worded, span: Span) -> list[Segment]:
    """Give the drawn parts of stacks; what is below zero goes to the left."""
    reached: dict[tuple[str, str, bool], float] = {}
    found = []
    for row in worded.rows:
        value = row.number
        if value is None:
            continue
        place = (row.datum.category, lane(worded, row), value < 0)
        begin = reached.get(place, 0)
        reached[place] = begin + value
        first, last = sorted((span.at(begin), span.at(begin + value)))
        found.append(Segment(row, place[1], first, last, row.text))
    counts = Counter((row.datum.category, lane(worded, row)) for row in worded.rows)
    # Of a stack with one part only the text at its end says it; some parts have no number.
    return [one for one in found if one.text and counts[one.row.datum.category, one.lane] > 1]


def room(text: str) -> float:
    """Give how wide a number under a bar is, with its sign and the space to the next."""
    return SYMBOL + width(text, SMALL_SIZE) + APART


def below(some: Sequence[Segment], span: Span) -> dict[int, float]:
    """Give where numbers without room begin, by their place in the list, none over another.

    Of more than have room under a bar the largest stay.
    """
    stacks: dict[tuple[str, str], list[int]] = {}
    for place, one in enumerate(some):
        if not one.inside:
            stacks.setdefault((one.row.datum.category, one.lane), []).append(place)
    needed = {place: room(one.text) for place, one in enumerate(some)}
    found: dict[int, float] = {}
    for places in stacks.values():
        kept = sorted(places, key=lambda one: some[one].first - some[one].last)
        while kept and sum(needed[one] for one in kept) > span.right - span.left:
            kept.pop()
        found |= _spread({one: some[one].first for one in kept}, needed, span.right)
    return found


def _spread(
    wanted: Mapping[int, float], needed: Mapping[int, float], right: float
) -> dict[int, float]:
    """Put numbers next to each other, and back where they pass the right edge."""
    at: dict[int, float] = {}
    free = float("-inf")
    for place in sorted(wanted, key=lambda one: (wanted[one], one)):
        at[place] = max(wanted[place], free)
        free = at[place] + needed[place]
    limit = right + APART
    for place in sorted(at, key=lambda one: -at[one]):
        at[place] = min(at[place], limit - needed[place])
        limit = at[place]
    return at
