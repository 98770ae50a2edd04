"""Whether a text that should be in a language is still in the other one."""

import re

from scripts.model.language import Language, twin
from scripts.text.lao.spelling import LAO

WORD = re.compile(r"(?<![\w./@-])[A-Za-z][a-z’'-]+(?![\w/@]|\.\w)", re.ASCII)
"""A word: no abbreviation, no code, no part of an address."""
IN_NAMES = frozenset({"a", "an", "and", "at", "by", "for", "from", "in", "of", "on", "the", "to"})
"""Words with a small letter that names have as well."""
LETTERS = {"lo": re.compile(f"[{LAO}]"), "en": re.compile("[A-Za-z]")}
LAO_LETTERS = 12
"""From how many letters a Lao text, which has no spaces between words, says something."""
WORDS = 3
"""From how many words an English text says something."""
SHOWN = 80
"""How much of such a text a message shows."""


def untranslated(text: str, language: Language, twins: set[str]) -> bool:
    """Tell whether a text is a sentence of the other language, where it should be in this one.

    That is one without a letter of this language, or one that stands word for word among its
    ``twins`` and has fewer letters of this language than of the other.
    """
    other = twin(language)
    own, foreign = (len(LETTERS[one].findall(text)) for one in (language, other))
    if not (foreign >= LAO_LETTERS if other == "lo" else _is_english(text)):
        return False
    return not own or (own < foreign and " ".join(text.split()) in twins)


def _is_english(text: str) -> bool:
    """Tell whether a text has three words or more, and two that no name has."""
    found = WORD.findall(text)
    plain = [word for word in found if word.islower() and word not in IN_NAMES]
    return len(found) >= WORDS and len(plain) >= WORDS - 1
