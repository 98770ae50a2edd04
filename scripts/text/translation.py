"""Whether a text that should be in a language is still in the other one."""

import re

from scripts.model.language import Language
from scripts.text.spelling import LAO

WORD = re.compile(r"(?<![\w./@-])[a-z][a-z’'-]+(?![\w/@]|\.\w)", re.ASCII)
"""A word in small letters: no name, no code, no part of an address."""
LETTERS = {"lo": re.compile(f"[{LAO}]"), "en": re.compile("[A-Za-z]")}
SENTENCE = {"lo": 12, "en": 3}
"""From how many letters (Lao has no spaces between words) or words a text says something."""

SHOWN = 80
"""How much of such a text a message shows."""


def untranslated(text: str, language: Language, twins: set[str]) -> bool:
    """Tell whether a text is a sentence of the other language, where it should be in this one.

    That is one without a letter of this language, or one that stands word for word among its
    ``twins`` and has fewer letters of this language than of the other.
    """
    other: Language = "en" if language == "lo" else "lo"
    own, foreign = (len(LETTERS[one].findall(text)) for one in (language, other))
    says = foreign if other == "lo" else len(WORD.findall(text))
    if says < SENTENCE[other]:
        return False
    return not own or (own < foreign and " ".join(text.split()) in twins)
