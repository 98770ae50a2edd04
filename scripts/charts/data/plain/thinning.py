"""Which rows of a line are drawn: all of a short one, of a longer one those that tell its way."""

from collections.abc import Sequence
from itertools import pairwise, starmap
from typing import NamedTuple

from scripts.model.quantity import Quantity

MAX_POINTS = 300
"""At most this many points of a line are drawn.

More points than a chart is pixels wide would show nothing more.
"""
STRETCHES = MAX_POINTS // 2 - 1
"""Of each there are two points, besides those of both ends."""


class Course(NamedTuple):
    """The places of what is drawn among the rows of a line."""

    points: list[int]
    gaps: list[int]
    """The first row of each stretch without a value that comes after one."""
    thinned: bool


def course(cells: Sequence[Quantity | None]) -> Course:
    """Keep the smallest and the largest value of each stretch of a line, and both of its ends."""
    known = {place: cell for place, cell in enumerate(cells) if cell is not None}
    stretches = _stretches(list(known), len(cells))
    held = [[place for place in one if place in known] for one in stretches]
    points = {end(some, key=known.__getitem__) for some in held if some for end in (min, max)}
    pairs = zip(pairwise(held), stretches[1:], strict=True)
    gaps = [stretch[0] for (before, here), stretch in pairs if before and not here]
    return Course(sorted(points), gaps, len(known) > MAX_POINTS)


def _stretches(known: Sequence[int], count: int) -> list[range]:
    """Part the rows of a line evenly; where few have a value, each is a stretch of its own."""
    if len(known) <= MAX_POINTS:
        return [range(place, place + 1) for place in range(count)]
    first, last = known[0], known[-1]
    between = last - first - 1
    bounds = [first + 1 + between * one // STRETCHES for one in range(STRETCHES + 1)]
    return [range(first, first + 1), *starmap(range, pairwise(bounds)), range(last, last + 1)]
