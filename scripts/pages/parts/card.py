"""The picture that a link to a page shows where it is shared: its title and the site's name."""

from scripts.charts.look.wrapping import cut, width, wrap
from scripts.drawing.composed import line
from scripts.drawing.style import FAMILIES
from scripts.model.language import Language

WIDTH, HEIGHT = 1200, 630
"""What Open Graph asks for; smaller pictures are shown as thumbnails."""
EDGE = 100
SIZES = (60, 52, 46, 40)
"""Sizes of the title: the largest at which it fits is taken."""
LINES = 3
MORE = " …"
LINE = 1.65
"""Height of a line in units of its size: Lao letters carry marks above and below."""
NAME = 32
TITLE, ACCENT = "#111111", "#17456b"


def card_svg(title: str, site: str, language: Language) -> str:
    """Write the card of a page as SVG: a stripe, the title, below it the site's name, if given."""
    size, lines = _fitted(title, language)
    foot = HEIGHT - EDGE
    first = (foot - NAME * LINE - (len(lines) - 1) * size * LINE + size) / 2
    drawn = [line(one, (EDGE, first + place * LINE * size), size, TITLE)
             for place, one in enumerate(lines)]  # fmt: skip
    name = line(site, (EDGE, foot), NAME, ACCENT) if site else ""
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" width="{WIDTH}" height="{HEIGHT}"'
        f' font-family="{FAMILIES}"><path d="M0 0h28v{HEIGHT}H0z" fill="{ACCENT}"/>'
        f"{''.join(drawn)}{name}</svg>"
    )


def _fitted(title: str, language: Language) -> tuple[int, list[str]]:
    """Give the size of a title and its lines; what fits at no size is cut, and shows it."""
    room = WIDTH - 2 * EDGE
    for size in SIZES:
        lines = wrap(title, room, size, language)
        if len(lines) <= LINES and max(width(one, size) for one in lines) <= room:
            return size, _even(title, room, size, language)
    lines = cut(title, room, size, language)
    if len(lines) <= LINES:
        return size, lines
    last = cut(lines[LINES - 1], room - width(MORE, size), size, language)[0]
    return size, [*lines[: LINES - 1], last + MORE]


def _even(title: str, room: float, size: int, language: Language) -> list[str]:
    """Break a title into lines of about one length, so that none is a lone year."""
    lines = wrap(title, room, size, language)
    narrower = wrap(title, room - size, size, language)
    if len(narrower) > len(lines) or max(width(one, size) for one in narrower) > room - size:
        return lines
    return _even(title, room - size, size, language)
