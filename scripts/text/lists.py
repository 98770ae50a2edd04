"""Lists in a sentence, as each language joins them (Unicode CLDR, through Babel)."""

from collections.abc import Sequence

from babel.lists import format_list

from scripts.model.language import Language
from scripts.text.dates import YEAR, period
from scripts.text.locales import locale

RUN = 3
"""So many years in a row are written as a span."""


def listed(words: Sequence[str], language: Language) -> str:
    """Join words: ``a``, ``a and b``, ``a, b, and c``."""
    return str(format_list(words, locale=locale(language)))


def years(periods: Sequence[str], language: Language) -> str:
    """Write periods: ``2031 and 2033``; years in a row as a span, ``2031–2033``."""
    plain = [int(one) for one in periods if len(one) == YEAR and one.isdecimal()]
    first, last = min(plain, default=0), max(plain, default=0)
    if len(plain) == len(periods) >= RUN and last - first == len(plain) - 1:
        return f"{first}–{last}"
    return listed([period(one, language) for one in sorted(periods)], language)
