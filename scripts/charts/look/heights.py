"""How high the pictures of charts are."""

from scripts.charts.look import legend
from scripts.charts.look.arranged import arranged
from scripts.charts.look.bands import bands
from scripts.charts.look.ramp import ABOVE, SIZE, ramp
from scripts.charts.look.wrapping import cut
from scripts.charts.model import Worded
from scripts.drawing.style import FONT_SIZE, LINE

FACET, FACETS = 110, 2
"""Of the small chart of a category, and so many beside each other."""
TILES = 5
"""A map of fewer columns has tiles no larger than one of so many."""
TALLEST = 72
"""A tile with more room is no higher."""


def bars(worded: Worded) -> float:
    """Give how high bars and their legend are."""
    return arranged(worded).bands.step * len(worded.data.categories) + legend.height(worded)


def dots(worded: Worded) -> float:
    """Give how high the lines of dots are."""
    return bands(worded).step * len(worded.data.categories)


def lines(worded: Worded) -> float:
    """Give how high lines and their legend are."""
    return worded.sheet.lines + legend.height(worded)


def tiles(worded: Worded) -> float:
    """Give how high a map is."""
    places = worded.data.tiles.values() or [(0, 0)]
    columns, rows = ([place[axis] for place in places] for axis in (0, 1))
    legend_high = ABOVE + SIZE if ramp(worded).told else 0
    high = tile(worded, max(columns) - min(columns) + 1)[1]
    return high * (max(rows) - min(rows) + 1) + legend_high


def tile(worded: Worded, columns: int) -> tuple[float, float]:
    """Give how wide and how high a tile of a map of so many columns is."""
    side = worded.sheet.width / max(TILES, columns)
    return side, min(side, TALLEST)


def periods(worded: Worded) -> float:
    """Give how high the charts below each other are with their legend."""
    room = worded.sheet.width / FACETS
    names = [len(cut(worded.categories[one], room, FONT_SIZE, worded.language))
             for one in worded.data.categories]  # fmt: skip
    return len(names) * (FACET + (max(names, default=0) + 2) * LINE) + legend.height(worded)
