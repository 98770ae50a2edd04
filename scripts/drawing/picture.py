"""What is to be drawn, and the pictures that come of it: the pieces that are drawn side by side.

A chart is laid out twice a language: both SVGs stand in the page, which shows the one that fits.
As files, an SVG with its letters and a PNG, the wide one stands alone: with its title above it, and
below it where it is from.
"""

from collections.abc import Sequence
from typing import NamedTuple

from scripts.drawing.composed import described, framed, labelled
from scripts.drawing.portable import portable
from scripts.drawing.raster import SCALE, png
from scripts.drawing.tools import Tools
from scripts.drawing.vega import svg
from scripts.model.language import Language


class Drawing(NamedTuple):
    """A chart in a language, before it is drawn."""

    name: str
    """Begins the ids of its parts."""
    language: Language
    narrow: str
    """What is drawn for a phone, as JSON."""
    wide: str
    """What is drawn where there is more room, and in files."""
    title: str
    description: str
    """What it shows, for those who do not see it."""
    above: tuple[str, ...]
    """The lines of the title as they stand above it."""
    below_title: tuple[str, ...]
    foot: tuple[str, ...] = ()
    """The lines below it, where it stands alone: whose numbers they are, licence, address."""


class Picture(NamedTuple):
    """A drawn chart: for a page, as an SVG file, as a PNG file."""

    narrow: str
    wide: str
    file: bytes
    png: bytes

    @property
    def inline(self) -> str:
        """What stands in a page: both drawings, of which its styles show the one that fits.

        They have one title and one description, which is in the wide one.
        """
        return f'<div class="narrow">{self.narrow}</div><div class="wide">{self.wide}</div>'


class Card(NamedTuple):
    """A picture of words and a number, which a shared link to a page shows."""

    svg: str


def picture(drawing: Drawing, tools: Tools) -> Picture:
    """Draw a chart."""
    narrow, wide = svg(drawing.narrow, tools), svg(drawing.wide, tools)
    words = drawing.title, drawing.description
    alone = framed(wide, drawing.above, drawing.below_title, drawing.foot)
    return Picture(
        labelled(narrow, f"{drawing.name}-narrow", drawing.name),
        described(wide, drawing.name, *words),
        portable(described(alone, drawing.name, *words), drawing.language, tools),
        png(alone, tools.font, SCALE),
    )


class NotDrawn(Exception):  # noqa: N818 - reads as what happened
    """A chart, by its name, that cannot be drawn, and why; it comes out of any process whole."""

    def __init__(self, name: str, reason: str) -> None:
        super().__init__(name, reason)
        self.name, self.reason = name, reason


def draw(pieces: Sequence[Drawing | Card], tools: Tools) -> list[Picture | bytes]:
    """Draw several pieces: each chart as its pictures, each card as a PNG.

    Raises NotDrawn for a chart that Vega or resvg refuses.
    """
    return [
        _drawn(one, tools) if isinstance(one, Drawing) else png(one.svg, tools.font)
        for one in pieces
    ]


def _drawn(drawing: Drawing, tools: Tools) -> Picture:
    try:
        return picture(drawing, tools)
    except Exception as error:
        # Errors of engines cannot leave their process.
        raise NotDrawn(drawing.name, f"{type(error).__name__}: {error}") from error
