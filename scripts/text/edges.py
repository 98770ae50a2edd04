"""Spaces at the ends of a text: nothing shows them, and every comparison stumbles over them."""

from scripts.model.problem import Problem
from scripts.text.lao.faults import COMMAND, Place, shown
from scripts.text.lao.mends import Mend
from scripts.text.lao.spelling import codes
from scripts.text.markup import BLANK

SPACES = (
    " \t\u00a0\u1680\u180e\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a"
    "\u200b\u2028\u2029\u202f\u205f\u2060\u3000\ufeff\u00ad\u2800\u3164\uffa0"
)
"""Spaces of all scripts, those without a width, and letters that nothing shows. What joins letters
or turns the direction of writing belongs to a text, also at its ends."""
EDGES = f"{SPACES}\r\n"
"""What no cell begins or ends with."""


def edges(text: str, spaces: str = EDGES) -> list[Mend]:
    """List the spaces at the ends of a text, which go."""
    if text.strip(spaces) == text:
        return []
    start, end = _inner(text, spaces)
    found = ((0, start), (end, len(text)))
    return [Mend("edge-space", *one, "") for one in found if one[0] < one[1]]


def told(text: str, place: Place, spaces: str = EDGES, *, by_hand: bool = False) -> Problem:
    """Say that a text has spaces at its ends, the first of which stand in double brackets."""
    found = edges(text, spaces)
    first = found[0]
    details = {
        "wrong_codes": ", ".join(codes(text[one.start : one.end]) for one in found),
        "command": "" if by_hand else COMMAND,
    }
    cell = shown(text, first.start, first.end)
    return Problem("edge-space", *place, cell, details, column=first.start + 1)


def blanked(text: str, spaces: str = EDGES) -> str:
    """Give a text with its ends blanked, for those who judge what stands between them."""
    start, end = _inner(text, spaces)
    return BLANK * start + text[start:end] + BLANK * (len(text) - end)


def _inner(text: str, spaces: str) -> tuple[int, int]:
    """Give where the text itself begins and ends; one of spaces alone ends where it begins."""
    start = len(text) - len(text.lstrip(spaces))
    return start, max(start, len(text.rstrip(spaces)))
