"""Whether a text that should be in a language is still in another one.

Only languages of different scripts can be told apart by their letters; of two languages in one
script nothing is said.
"""

import re
import unicodedata
from collections.abc import Collection, Mapping
from functools import cache

from scripts.model.language import Language

LATIN = "LATIN"
SCRIPTS = {"lo": "LAO", "th": "THAI", "km": "KHMER", "my": "MYANMAR", "zh": "CJK", "ja": "CJK"}
"""How Unicode's names of letters begin, by language; those that are not listed use Latin."""
WORD = re.compile(r"(?<![\w./@-])[A-Za-z][a-z’'-]+(?![\w/@]|\.\w)", re.ASCII)
"""A word: no abbreviation, no code, no part of an address."""
IN_NAMES = frozenset({"a", "an", "and", "at", "by", "for", "from", "in", "of", "on", "the", "to"})
"""Words with a small letter that names have as well."""
LETTERS = 12
"""From how many letters a text says something whose script has no spaces between words."""
WORDS = 3
"""From how many words a text in Latin letters says something."""
SHOWN = 80
"""How much of such a text a message shows."""


def untranslated(text: str, language: Language, others: Mapping[Language, Collection[str]]) -> bool:
    """Tell whether a text is a sentence of another language, where it should be in this one.

    That is one without a letter of this language, or one that stands word for word among the
    texts of the other and has fewer letters of this language than of the other.
    """
    own = _count(text, _script(language))
    for other, texts in others.items():
        script = _script(other)
        if script == _script(language) or not _says_something(text, script):
            continue
        same = " ".join(text.split()) in texts
        if not own or (same and own < _count(text, script)):
            return True
    return False


def _script(language: Language) -> str:
    return SCRIPTS.get(language.split("-", maxsplit=1)[0], LATIN)


def _count(text: str, script: str) -> int:
    return sum(_script_of(letter) == script for letter in text)


@cache
def _script_of(letter: str) -> str:
    return unicodedata.name(letter, "").split(" ", 1)[0]


def _says_something(text: str, script: str) -> bool:
    """Tell whether a text is more than a name or a code in this script."""
    if script != LATIN:
        return _count(text, script) >= LETTERS
    found = WORD.findall(text)
    plain = [word for word in found if word.islower() and word not in IN_NAMES]
    return len(found) >= WORDS and len(plain) >= WORDS - 1
