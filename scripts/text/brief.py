"""Texts cut to the length that machines show, between sentences or at least between words."""

import re
from textwrap import shorten

LONGEST = 300
SENTENCE = re.compile(r"(?<=[.!?])\s+(?=\D)")
"""Where a sentence ends; not before a digit, as in "report no. 045"."""


def brief(text: str, longest: int = LONGEST) -> str:
    """Give as many whole sentences as there is room for; of one too long, whole words."""
    line = " ".join(text.split())
    taken = ""
    for sentence in SENTENCE.split(line):
        longer = f"{taken} {sentence}".strip()
        if len(longer) > longest:
            break
        taken = longer
    return taken or shorten(line, longest, placeholder=" …")


def first_sentence(text: str) -> str:
    """Give the first sentence of a text: what a line in a list has room for."""
    return SENTENCE.split(" ".join(text.split()), maxsplit=1)[0]
