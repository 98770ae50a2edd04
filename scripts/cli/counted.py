"""Words with numbers in them."""

from scripts.model.language import Language
from scripts.text.numbers import number
from scripts.text.words import say


def counted(language: Language, key: str, **counts: int) -> str:
    """Say how many there are, in numbers as the language writes them."""
    return say(language, key, **{name: number(one, language) for name, one in counts.items()})
