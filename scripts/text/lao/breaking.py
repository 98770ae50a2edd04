"""Words of a script that sets no spaces between them, found with ICU's dictionaries.

ICU does not know every Lao word, and takes signs for words of their own: what it parts wrongly is
put together again. Whatever a text is broken into, the parts together are the text.
"""

import re
import unicodedata
from collections.abc import Callable, Iterable, Iterator

from icu4py.breakers import CharacterBreaker, LineBreaker, WordBreaker

from scripts.model.language import Language

SEAM = "\u200b"
"""The zero-width space, where one word ends and the next begins. For machines only."""
BEFORE = re.compile("[\u0ec0-\u0ec4]$")
"""A vowel that is written before its letter."""
AFTER = re.compile("[\u0eb0-\u0ebd\u0ec6\u0ec8-\u0ece]")
"""A vowel, a mark or the sign of repetition, which stand after theirs."""
REMNANT = re.compile("[\u0e81-\u0eae\u0edc\u0edd](?![\u0e81-\u0edf])")
"""One Lao consonant and no vowel: the end of a word that the dictionary does not have."""


def words(text: str, language: Language) -> Iterator[str]:
    """Break a text into words and what stands between them."""
    return _joined(WordBreaker(text, language), _one_word)


def steps(text: str, language: Language) -> Iterator[str]:
    """Break a text wherever a line of it may end."""
    return _joined(LineBreaker(text, language), _one_word)


def letters(text: str, language: Language) -> Iterator[str]:
    """Break a text into letters, each with its vowels and marks."""
    return _joined(CharacterBreaker(text, language), _one_letter)


def parted(text: str, language: Language) -> str:
    """Put a seam between any two words that nothing else separates."""
    made, before = "", ""
    for word in words(text, language):
        made += SEAM + word if _open(before) and word[0].isalpha() else word
        before = word
    return made


def _joined(segments: Iterable[str], belong: Callable[[str, str], bool]) -> Iterator[str]:
    """Put segments together that belong together."""
    held = ""
    for segment in segments:
        if held and not belong(held, segment):
            yield held
            held = ""
        held += segment
    if held:
        yield held


def _one_letter(before: str, after: str) -> bool:
    return bool(BEFORE.search(before) or AFTER.match(after))


def _one_word(before: str, after: str) -> bool:
    return _one_letter(before, after) or (_open(before) and bool(REMNANT.match(after)))


def _open(segment: str) -> bool:
    """Tell whether a segment ends in a letter or in a mark of one."""
    return segment[-1:].isalpha() or unicodedata.category(segment[-1:] or " ") == "Mn"
