"""How high the pictures of charts are, and what takes the height: names, bars, gaps."""

from scripts.charts.look import legend
from scripts.charts.look.theme import BAR, GAP
from scripts.charts.look.wrapping import cut
from scripts.charts.model import Worded
from scripts.drawing.style import FONT_SIZE, LINE, WIDTH

LANE_GAP = 3
LINES = 200
"""Of lines over time."""
FACET, FACETS = 110, 2
"""Of the small chart of a category, and so many beside each other."""
TILES = 5
"""A map of fewer columns has tiles no larger than one of so many."""


def bars(worded: Worded) -> float:
    """Give how high bars and their legend are."""
    _, head = wrapped_names(worded)
    return step(worded, head) * len(worded.data.categories) + legend.height(worded)


def step(worded: Worded, head: int) -> int:
    """Give the height of a category: its name, its bars and the gap below."""
    count = lanes(worded)
    return head + count * (BAR + (LANE_GAP if count > 1 else 0)) + GAP


def lanes(worded: Worded) -> int:
    """Count the bars of a category that stand below each other."""
    return max(1, len(worded.data.series)) if worded.data.mark.lanes else 1


def dots(worded: Worded) -> float:
    """Give how high the lines of dots are."""
    _, head = wrapped_names(worded)
    return (head + BAR + GAP) * len(worded.data.categories)


def lines(worded: Worded) -> float:
    """Give how high lines and their legend are."""
    return LINES + legend.height(worded)


def tiles(worded: Worded) -> float:
    """Give how high a map is."""
    places = worded.data.tiles.values() or [(0, 0)]
    columns, rows = ([place[axis] for place in places] for axis in (0, 1))
    side = WIDTH / max(TILES, max(columns) - min(columns) + 1)
    return side * (max(rows) - min(rows) + 1)


def periods(worded: Worded) -> float:
    """Give how high the charts below each other are with their legend."""
    names = [len(cut(worded.categories[one], WIDTH / FACETS, FONT_SIZE, worded.language))
             for one in worded.data.categories]  # fmt: skip
    return len(names) * (FACET + (max(names, default=0) + 2) * LINE) + legend.height(worded)


def wrapped_names(worded: Worded) -> tuple[dict[str, list[str]], int]:
    """Give the lines of the names above bars or dots, and the height that all of them have."""
    above = worded.sums.above
    names = {one: [*_wrapped(worded, worded.categories[one]), *_wrapped(worded, above.get(one, ""))]
             for one in worded.data.categories}  # fmt: skip
    return names, max((len(lines) for lines in names.values()), default=1) * LINE


def _wrapped(worded: Worded, text: str) -> list[str]:
    return cut(text, WIDTH, FONT_SIZE, worded.language) if text else []
