"""A card as its script reads it: a name, what else is to be said, and where it leads."""

from collections.abc import Mapping

from scripts.model.language import Language
from scripts.text.words import say

Card = Mapping[str, object]
"""What a card says by part: its script knows the parts and nothing of what they are about."""
Fact = tuple[str, ...]
"""The key of a label among the words, a text, and where it leads below a language's root, if so."""


def filled(parts: Mapping[str, object]) -> dict[str, object]:
    """Leave out what there is nothing of."""
    return {name: one for name, one in parts.items() if one not in ("", [], None)}


def facts(*pairs: Fact) -> list[Fact]:
    """Leave out the facts that are not known, and the ways that lead nowhere."""
    return [tuple(one for one in pair if one) for pair in pairs if pair[1]]


def words(language: Language, keys: Mapping[str, str]) -> dict[str, str]:
    """Give what a card says in any case: what the script calls it, and the key of the words."""
    return {name: say(language, key) for name, key in keys.items()}
