"""Words of a script that sets no spaces between them, found with ICU's dictionaries."""

import re
import unicodedata
from collections.abc import Iterable, Iterator

from icu4py.breakers import LineBreaker, WordBreaker

from scripts.model.language import Language

SEAM = "\u200b"
"""The zero-width space, where one word ends and the next begins. For machines only."""
REMNANT = re.compile("[\u0e81-\u0eae\u0edc\u0edd][^\u0e81-\u0edf]*")
"""One Lao consonant and no vowel: the end of a word that the dictionary does not have."""


def words(text: str, language: Language) -> Iterator[str]:
    """Break a text into words and what stands between them; together they are the text."""
    return _whole(WordBreaker(text, language))


def steps(text: str, language: Language) -> Iterator[str]:
    """Break a text wherever a line of it may end; together the parts are the text."""
    return _whole(LineBreaker(text, language))


def parted(text: str, language: Language) -> str:
    """Put a seam between any two words that nothing else separates."""
    made, before = "", ""
    for word in words(text, language):
        made += SEAM + word if _open(before) and word[0].isalpha() else word
        before = word
    return made


def _whole(segments: Iterable[str]) -> Iterator[str]:
    """Give a remnant back to the word before it."""
    word = ""
    for segment in segments:
        if word and not (_open(word) and REMNANT.fullmatch(segment)):
            yield word
            word = ""
        word += segment
    if word:
        yield word


def _open(segment: str) -> bool:
    """Tell whether a segment ends in a letter or in a mark of one."""
    return segment[-1:].isalpha() or unicodedata.category(segment[-1:] or " ") == "Mn"
