"""What every picture is drawn with: made once, and given to each process that draws."""

import json
from functools import lru_cache
from typing import NamedTuple

from scripts.drawing import fonts
from scripts.drawing.bundles import ENGINE, bundled


class Tools(NamedTuple):
    """A font and a drawing engine."""

    font: bytes
    """The font of images."""
    widths: str
    """How wide its letters are, as ``fonts.widths`` gives it."""
    vega: str
    """Vega and Vega-Lite, as a script."""


@lru_cache(maxsize=1)
def letters(widths: str) -> frozenset[str]:
    """Give every letter that a measured font can write."""
    return frozenset(json.loads(widths)["widths"])


def tools() -> Tools:
    """Cut the font, measure it and bundle the engine."""
    font = fonts.drawing_font()
    return Tools(font, fonts.widths(font), bundled(ENGINE))
