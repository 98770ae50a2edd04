"""Long labels broken into lines, in Lao too, where no spaces separate words."""

import re
import unicodedata
from functools import cache

from scripts.model.language import Language
from scripts.text.lao.breaking import letters, steps

NARROW = frozenset("ເໂໄໃາະຳ ilj.,:;'|!()ft")
WIDE = frozenset("mwMW%")
BREAKS = re.compile(r"\s*[\r\n]+\s*")
"""Lines that a name has of its own: they stand as one, as those of a chart are counted."""
WIDTHS = {"narrow": 0.36, "wide": 0.95, "capital": 0.68, "digit": 0.64, "lao": 0.63, "other": 0.57}
"""Widths of letters in units of their size, a little on the safe side.

Digits are as wide as in the widest fonts that readers have, for a number is never cut.
"""


def width(text: str, size: int) -> float:
    """Estimate how wide a text is."""
    return size * sum(_letter(character) for character in text)


@cache
def _letter(character: str) -> float:
    if unicodedata.category(character) in {"Mn", "Cf"}:
        # Marks above and below a letter take no room of their own.
        return 0.0
    if character in NARROW:
        return WIDTHS["narrow"]
    if character in WIDE:
        return WIDTHS["wide"]
    if character.isupper():
        return WIDTHS["capital"]
    if character.isdecimal():
        return WIDTHS["digit"]
    return WIDTHS["lao" if "\u0e80" <= character <= "\u0eff" else "other"]


def wrap(text: str, room: float, size: int, language: Language) -> list[str]:
    """Break a text into lines no wider than ``room``, between words only."""
    lines = [""]
    for word in steps(BREAKS.sub(" ", text), language):
        if lines[-1] and width((lines[-1] + word).rstrip(), size) > room:
            lines.append("")
        lines[-1] += word
    return [line.strip() for line in lines]


def cut(text: str, room: float, size: int, language: Language) -> list[str]:
    """Break a text into lines no wider than ``room``, inside a word that is wider itself."""
    lines = []
    for line in wrap(text, room, size, language):
        if width(line, size) <= room:
            lines.append(line)
            continue  # most do, and to count letter by letter takes long
        lines.append("")
        for letter in letters(line, language):
            if lines[-1] and width(lines[-1] + letter, size) > room:
                lines.append("")
            lines[-1] += letter
    return lines
