"""What is put around a drawn chart: words for machines, lines above it."""

import re
from collections.abc import Sequence
from xml.sax.saxutils import escape

from scripts.drawing.raster import size
from scripts.drawing.style import (
    BELOW,
    FAMILIES,
    FONT_SIZE,
    LINE,
    MARGIN,
    TEXT,
    TITLE_LINE,
    TITLE_SIZE,
)

SPACES = 'xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink"'


def described(picture: str, name: str, title: str, description: str) -> str:
    """Give an SVG a role, a title and a description, and ids that no other chart has."""
    picture = re.sub(r'(\bid="|url\(#|href="#)', rf"\g<1>{name}-", picture)
    head, body = picture.split(">", 1)
    root = f'{head} role="img" aria-labelledby="{name}-title {name}-desc">'
    return (
        f'{root}<title id="{name}-title">{escape(title)}</title>'
        f'<desc id="{name}-desc">{escape(description)}</desc>{body}'
    )


def titled(picture: str, title: Sequence[str], lines: Sequence[str]) -> str:
    """Write the lines of a title and of what belongs to it above a chart."""
    if not title:
        return picture
    width, height = size(picture)
    first = MARGIN + TITLE_SIZE
    last = first + (len(title) - 1) * TITLE_LINE
    written = [
        line(one, (MARGIN, first + place * TITLE_LINE), TITLE_SIZE, TEXT)
        for place, one in enumerate(title)
    ]
    written += [
        line(one, (MARGIN, last + BELOW + (place + 1) * LINE - BELOW // 2), FONT_SIZE, TEXT)
        for place, one in enumerate(lines)
    ]
    top = last + (BELOW - BELOW // 2 + len(lines) * LINE if lines else 0) + BELOW
    # A picture in a picture would be cut at its edges, which takes as long as drawing it.
    chart = picture[picture.index(">") + 1 : picture.rindex("</svg>")]
    return (
        f'<svg {SPACES} width="{width:g}" height="{height + top:g}" font-family="{FAMILIES}">'
        f'{"".join(written)}<g transform="translate(0,{top})">{chart}</g></svg>'
    )


def line(words: str, at: tuple[float, float], size: int, colour: str) -> str:
    """Write a line of words that begins at a place, on its baseline."""
    left, baseline = at
    place = f'x="{left}" y="{baseline:.0f}" font-size="{size}" fill="{colour}"'
    return f"<text {place}>{escape(words)}</text>"
