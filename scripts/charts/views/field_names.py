"""What the names of fields say: words in them, years, ages, keys."""

import re

from scripts.charts.views.vocabulary import (
    AGE_NAMES,
    DONE,
    LAO_AGE,
    LAO_KEYS,
    LAO_YEAR,
    NAMES,
    NUMBERED,
    QUALIFIERS,
    RATES,
    RELATIVE,
    ROUNDS,
    SINCE,
    YEAR_NAMES,
)
from scripts.text.lao.spelling import MARKS

WORD = re.compile(rf"[A-Z]+(?![a-z])|[A-Z]?(?:[^\W\d_A-Z]|[{MARKS}])+")
"""To Python, signs on Lao letters are no parts of a word."""
YEAR_IN_LAO = re.compile(rf"(?:{'|'.join(LAO_YEAR)})(?![{MARKS}])")


def words_of(name: str) -> list[str]:
    """Give the words of a name, such as ``office``, ``id`` of ``officeID``."""
    words = [word.lower() for word in WORD.findall(name)]
    while words[1:] and words[-1] in QUALIFIERS:
        words.pop()
    return words


def names_by_code(name: str) -> bool:
    """Tell whether a field names things by their keys, as its own name says."""
    words = words_of(name)
    coded = bool(words) and (bool({words[0], words[-1]} & NAMES) or words[-1] in NUMBERED)
    return coded or name.startswith(LAO_KEYS)


def called_year(name: str) -> bool:
    """Tell whether a field is called a year, and not so much a year."""
    words = set(words_of(name))
    called = bool(words & YEAR_NAMES) and not words & (RELATIVE | {"per"})
    return called or bool(YEAR_IN_LAO.match(name))


def may_be_year(name: str) -> bool:
    """Tell whether numbers of a name are years if they look so: of a census, when opened."""
    words = set(words_of(name))
    rounds = bool(words) and words <= ROUNDS | DONE | YEAR_NAMES | RELATIVE
    return rounds or called_since(name)


def called_since(name: str) -> bool:
    """Tell whether a field says since when, or until when, something is what it is."""
    words = set(words_of(name))
    return bool(words & SINCE) or (bool(words & DONE) and not words & RATES)


def called_age(name: str) -> bool:
    """Tell whether a field is called an age."""
    return words_of(name)[-1:] in [[one] for one in AGE_NAMES] or name.startswith(LAO_AGE)
