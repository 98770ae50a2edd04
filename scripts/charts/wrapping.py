"""Long labels broken into lines, in Lao too, where no spaces separate words."""

import unicodedata

from icu4py.breakers import LineBreaker

from scripts.model.language import Language

LAO_LETTER = 0.64
LATIN_LETTER = 0.56
"""Mean widths of letters in units of the font size; marks above and below take no room."""


def width(text: str, size: int) -> float:
    """Estimate how wide a text is, on the safe side."""
    return size * sum(_letter(character) for character in text)


def _letter(character: str) -> float:
    if unicodedata.category(character) in {"Mn", "Cf"}:
        return 0.0
    return LAO_LETTER if "\u0e80" <= character <= "\u0eff" else LATIN_LETTER


def wrap(text: str, room: float, size: int, language: Language) -> list[str]:
    """Break a text into lines no wider than ``room``, between words only."""
    lines = [""]
    # ICU counts in UTF-16 units only where asked for segments; iterating gives the words.
    for word in LineBreaker(text, language):
        if lines[-1] and width((lines[-1] + word).rstrip(), size) > room:
            lines.append("")
        lines[-1] += word
    return [line.strip() for line in lines]
