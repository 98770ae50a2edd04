"""SVG to PNG, by resvg and with our font only."""

import re
from functools import cache

from resvg import render, usvg

from scripts.drawing.fonts import AM, AM_PARTS

SCALE = 2
"""Pixels of a chart's PNG for each of its SVG."""
WHITE = (255, 255, 255, 255)
SIZE = re.compile(r'<svg[^>]* width="(?P<width>[\d.]+)" height="(?P<height>[\d.]+)"')
RING, STEM = AM_PARTS
TONED = re.compile(f"([\u0ec8-\u0ecb]*){AM}")
"""ຳ with the tones before it: the renderer does not part it, and would draw over its stem."""


def png(picture: str, font: bytes, zoom: int = 1) -> bytes:
    """Draw an SVG on white."""
    tree = usvg.Tree.from_str(TONED.sub(rf"{RING}\1{STEM}", picture), _options(font))
    width, height = (zoom * one for one in tree.int_size())
    return render(tree, (zoom, 0, 0, 0, zoom, 0), bg_size=(width, height), bg_color=WHITE)


def size(picture: str) -> tuple[float, float]:
    """Give the width and the height that an SVG states.

    Raises ValueError where it states none.
    """
    found = SIZE.match(picture)
    if found is None:
        raise ValueError(picture[:80])
    return float(found["width"]), float(found["height"])


@cache
def _options(font: bytes) -> usvg.Options:
    options = usvg.Options.default()
    options.load_font_data(font)
    return options
