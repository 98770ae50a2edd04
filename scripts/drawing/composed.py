"""What is put around a drawn chart: words for machines, lines above and below it."""

import re
from collections.abc import Sequence
from xml.sax.saxutils import escape

from scripts.drawing.raster import size
from scripts.drawing.style import (
    BELOW,
    FAINT,
    FAMILIES,
    FONT_SIZE,
    FOOT_LINE,
    FOOT_SIZE,
    LINE,
    MARGIN,
    RULE,
    TEXT,
    TITLE_LINE,
    TITLE_SIZE,
)

SPACES = 'xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink"'


def described(picture: str, name: str, title: str, description: str) -> str:
    """Give an SVG a role, a title and a description, and ids that no other chart has."""
    root, body = labelled(picture, name, name).split(">", 1)
    return (
        f'{root}><title id="{name}-title">{escape(title)}</title>'
        f'<desc id="{name}-desc">{escape(description)}</desc>{body}'
    )


def labelled(picture: str, name: str, other: str) -> str:
    """Give an SVG a role and ids of its own, and the title and description of another one."""
    picture = re.sub(r'(\bid="|url\(#|href="#)', rf"\g<1>{name}-", picture)
    head, body = picture.split(">", 1)
    return f'{head} role="img" aria-labelledby="{other}-title {other}-desc">{body}'


def framed(
    picture: str, title: Sequence[str], lines: Sequence[str], foot: Sequence[str] = ()
) -> str:
    """Give a chart that stands alone: its title above it, where it is from below it, on white."""
    if not (title or lines or foot):
        return picture
    inner, height = size(picture)
    width = inner + 2 * MARGIN
    above, top = _above(title, lines)
    below = _below(foot, width, top + height)
    whole = top + height + (len(foot) * FOOT_LINE + 2 * BELOW if foot else 0)
    # A picture in a picture would be cut at its edges, which takes as long as drawing it.
    chart = picture[picture.index(">") + 1 : picture.rindex("</svg>")]
    return (
        f'<svg {SPACES} width="{width:g}" height="{whole:g}" font-family="{FAMILIES}">'
        f'<path d="M0 0h{width:g}v{whole:g}H0z" fill="#fff"/>{"".join(above)}'
        f'<g transform="translate({MARGIN},{top:g})">{chart}</g>{"".join(below)}</svg>'
    )


def _above(title: Sequence[str], lines: Sequence[str]) -> tuple[list[str], float]:
    """Write a title and what belongs to it; say how high they are."""
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
    return written, last + (BELOW - BELOW // 2 + len(lines) * LINE if lines else 0) + BELOW


def _below(foot: Sequence[str], width: float, top: float) -> list[str]:
    """Write where a chart is from, under a thin rule."""
    if not foot:
        return []
    rule = f'<path d="M{MARGIN} {top:g}H{width - MARGIN:g}" stroke="{RULE}"/>'
    return [rule] + [
        line(one, (MARGIN, top + (place + 1) * FOOT_LINE), FOOT_SIZE, FAINT)
        for place, one in enumerate(foot)
    ]


def line(words: str, at: tuple[float, float], size: int, colour: str) -> str:
    """Write a line of words that begins at a place, on its baseline."""
    left, baseline = at
    place = f'x="{left}" y="{baseline:.0f}" font-size="{size}" fill="{colour}"'
    return f"<text {place}>{escape(words)}</text>"
