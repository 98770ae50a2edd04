"""The picture that a link to a page shows where it is shared: its title, a number, the site."""

from typing import NamedTuple

from scripts.charts.look.wrapping import cut, width, wrap
from scripts.drawing.composed import line
from scripts.drawing.style import FAINT, FAMILIES
from scripts.model.language import Language
from scripts.pages.page import NO_LEAD, Lead

WIDTH, HEIGHT = 1200, 630
"""What Open Graph asks for; smaller pictures are shown as thumbnails."""
EDGE = 100
ROOM = WIDTH - 2 * EDGE
FOOT = HEIGHT - 70
"""The baseline of the last line."""
MORE = " …"
LINE = 1.65
"""Height of a line in units of its size: Lao letters carry marks above and below."""
CAP, GAP = 0.72, 0.12
"""Height of a digit, and how far a comma hangs below it, in units of its size."""
NAME = 32
TITLE, ACCENT = "#111111", "#17456b"


class Fit(NamedTuple):
    """How a text may be set: the largest size is taken at which it has so few lines."""

    sizes: tuple[int, ...]
    lines: int


ALONE = Fit((60, 52, 46, 40), 3)
"""A title with no number below it."""
ABOVE = Fit((44, 40, 36), 2)
"""A title above a number."""
VALUE = Fit((132, 112, 92, 72, 56), 1)
WORDS = Fit((38, 34, 30), 2)
"""What a number counts."""


def card_svg(title: str, site: str, language: Language, lead: Lead = NO_LEAD) -> str:
    """Write the card of a page as SVG: a stripe, title, number, and the site's name, if given."""
    name = line(site, (EDGE, FOOT), NAME, ACCENT) if site else ""
    drawn = _numbered(title, lead, language) if lead.value else _titled(title, language)
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" width="{WIDTH}" height="{HEIGHT}"'
        f' font-family="{FAMILIES}"><path d="M0 0h28v{HEIGHT}H0z" fill="{ACCENT}"/>'
        f"{''.join(drawn)}{name}</svg>"
    )


def _titled(title: str, language: Language) -> list[str]:
    """Write a title alone, in the middle of what the site's name leaves."""
    size, lines = fitted(title, ALONE, language)
    first = (FOOT - NAME * LINE - (len(lines) - 1) * size * LINE + size) / 2
    return _set(lines, first, size, TITLE)


def _numbered(title: str, lead: Lead, language: Language) -> list[str]:
    """Write where and when a number is of, the title, and the number with what it counts."""
    top = EDGE * CAP
    head, titles = fitted(title, ABOVE, language)
    under = top + (NAME + head * len(titles)) * LINE
    large, value = fitted(lead.value, VALUE, language)
    small, words = fitted(lead.words, WORDS, language)
    gap = large * GAP
    high = large * CAP + gap + len(words) * small * LINE
    # The number stands in the middle of what is left.
    first = (under + FOOT - NAME * LINE - high) / 2 + large * CAP
    return [
        *_set([lead.where] if lead.where else [], top + NAME * CAP, NAME, FAINT),
        *_set(titles, top + NAME * LINE + head, head, TITLE),
        *_set(value, first, large, ACCENT),
        *_set(words, first + gap + small * LINE, small, TITLE),
    ]


def _set(lines: list[str], first: float, size: int, colour: str) -> list[str]:
    """Write lines below each other from a baseline on."""
    return [line(one, (EDGE, first + place * LINE * size), size, colour)
            for place, one in enumerate(lines)]  # fmt: skip


def fitted(text: str, fit: Fit, language: Language) -> tuple[int, list[str]]:
    """Give the size of a text and its lines; what fits at no size is cut, and shows it."""
    for size in fit.sizes:
        lines = wrap(text, ROOM, size, language)
        if len(lines) <= fit.lines and max(width(one, size) for one in lines) <= ROOM:
            return size, _even(text, ROOM, size, language)
    lines = cut(text, ROOM, size, language)
    if len(lines) <= fit.lines:
        return size, lines
    last = cut(lines[fit.lines - 1], ROOM - width(MORE, size), size, language)[0]
    return size, [*lines[: fit.lines - 1], last + MORE]


def _even(title: str, room: float, size: int, language: Language) -> list[str]:
    """Break a title into lines of about one length, so that none is a lone year."""
    lines = wrap(title, room, size, language)
    narrower = wrap(title, room - size, size, language)
    if len(narrower) > len(lines) or max(width(one, size) for one in narrower) > room - size:
        return lines
    return _even(title, room - size, size, language)
