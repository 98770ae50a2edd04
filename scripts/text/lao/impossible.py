"""What no Lao word can be made of: wrong for sure, but only a reader knows what is right."""

import re
import unicodedata
from collections.abc import Iterator
from typing import NamedTuple

from scripts.text.lao.spelling import FROM_THAI, LAO, MARKS, TONE, VOWELS

CONSONANTS = "\u0e81-\u0eae\u0ebd\u0edc-\u0edf"
THAI = "\u0e01-\u0e3a\u0e40-\u0e4e\u0e50-\u0e59"
FOREIGN = f"A-Za-zªºÀ-ÖØ-öø-ʯ\u0370-\u052f\u1e00-\u1eff{THAI}"
"""Letters of the scripts that keyboards and lists bring in: Latin, Greek, Cyrillic, Thai."""
MODERN = re.compile("LAO (?!.*(?:PALI|SANSKRIT))")
"""The names of letters that Lao is written with today."""
MIXED = re.compile(f"(?<=[{LAO}])[{FOREIGN}]++|(?<![{FOREIGN}])[{FOREIGN}]++(?=[{LAO}])")
"""Each run of letters is tried once: a cell may be as long as a book, in one word."""
SEQUENCES = re.compile(
    "|".join(
        (
            # A vowel that stands before its consonant, without one; alone it is a letter named.
            f"(?<=[{LAO}])[ເ-ໄ](?![{CONSONANTS}])[{MARKS}\u0eb3]*",
            f"[ເ-ໄ](?=[{LAO}])(?![{CONSONANTS}])[{MARKS}\u0eb3]*",
            # A mark on nothing; ◌ is there to carry one.
            f"(?<![{CONSONANTS}{MARKS}\u25cc])[{MARKS}\u0eb3]",
            # Two vowel signs, or two tone marks, on one consonant.
            f"[{VOWELS}][{TONE}]?[{VOWELS}]",
            f"[{TONE}]{{2,}}",
            # A vowel behind one that ends its syllable: only ເກາະ and ເກົາ have two.
            f"[ະາ\u0eb3\u0eb4-\u0eb9\u0ecd][{TONE}]?[າ\u0eb3]",
            f"[ະ\u0eb3\u0eb4-\u0eb9\u0ecd][{TONE}]?ະ",
            # Two signs that another letter of the syllable follows.
            f"[{CONSONANTS}]\u0eb1(?![{TONE}]?[{CONSONANTS}])",
            f"[{CONSONANTS}]\u0ebb(?![{TONE}]?[{CONSONANTS}າ])",
        )
    )
)


class Doubt(NamedTuple):
    """A place that is wrong, with a suggestion where there is one."""

    code: str
    start: int
    end: int
    suggestion: str = ""


def doubts(text: str) -> Iterator[Doubt]:
    """Find what is wrong in a canonical text without having one right form."""
    mixed = [found.span() for found in MIXED.finditer(text)]
    for start, end in mixed:
        suggestion = _in_lao(text[start:end])
        yield Doubt("thai-letter" if suggestion else "mixed-script", start, end, suggestion)
    for found in SEQUENCES.finditer(text):
        start, end = found.span()
        # A mark on a letter of another script lacks its consonant for that reason.
        if not any(first <= end and start <= last for first, last in mixed):
            yield Doubt("impossible-sequence", start, end)


def _in_lao(letters: str) -> str:
    """Give the Lao letters that have the places of Thai ones; nothing unless all have one."""
    if not re.fullmatch(f"[{THAI}]+", letters):
        return ""
    found = [chr(ord(one) + FROM_THAI) for one in letters]
    known = all(MODERN.match(unicodedata.name(one, "")) for one in found)
    return "".join(found) if known else ""
