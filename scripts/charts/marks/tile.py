"""A tile map: a square an area, about where the area lies; the list of areas says where."""

from scripts.charts.look import heights
from scripts.charts.model import Layout, Mark, Worded
from scripts.charts.spec import Spec


def _encode(worded: Worded) -> Spec:
    from scripts.charts.encoding.tiles import tiles

    return tiles(worded)


ROOM = 50
"""A tile is narrow."""
MARK = Mark("tile", "rect", Layout(_encode, heights.tiles, tiled=True, room=ROOM))
