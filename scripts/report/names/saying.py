"""Whether one name says another already, so that both beside each other would repeat it."""

import re

EDGE = r"[^\W\d_]"
"""A letter. Where there are no spaces between words, none says where one ends."""


def says(name: str, words: str) -> bool:
    """Tell whether a name has some words in it, whole and whatever letters they begin with."""
    if not words:
        return False
    found = re.escape(words.casefold())
    if words[0].lower() != words[0].upper() or words[-1].lower() != words[-1].upper():
        found = rf"(?<!{EDGE}){found}(?!{EDGE})"
    return re.search(found, name.casefold()) is not None
