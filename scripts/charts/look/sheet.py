"""The two widths that a chart is drawn for: a phone's, and that of a page's column."""

from dataclasses import dataclass
from typing import Final

from scripts.drawing.style import WIDE, WIDTH


@dataclass(frozen=True)
class Sheet:
    """How wide a chart is drawn, in pixels, and where the names of its rows stand."""

    name: str
    width: int
    beside: bool
    """True where names have room to the left of bars and dots, false where they stand above."""
    lines: int
    """How high the place of lines is, without their axis."""


NARROW: Final = Sheet("narrow", WIDTH, beside=False, lines=220)
COLUMN: Final = Sheet("wide", WIDE, beside=True, lines=280)
SHEETS: Final = (NARROW, COLUMN)
