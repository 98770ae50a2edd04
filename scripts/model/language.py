"""The two languages of the site, and texts that exist in them."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Literal, NamedTuple

Language = Literal["lo", "en"]
LANGUAGES: tuple[Language, ...] = ("lo", "en")
UNKNOWN = ""
"""The tag of a text whose language nobody declared (HTML: ``lang=""``)."""


class Words(NamedTuple):
    """What a reader gets to see of a text: the words and the language they are in."""

    text: str
    lang: str


@dataclass(frozen=True)
class Text:
    """One text by language tag, e.g. ``Text({"lo": "ຄະດີ", "en": "Cases"})``."""

    by_language: Mapping[str, str] = field(default_factory=dict)

    def words(self, language: Language) -> Words:
        """Give the text in ``language``, else whichever language has it, else nothing."""
        if self.by_language.get(language):
            return Words(self.by_language[language], language)
        others = ((tag, text) for tag, text in self.by_language.items() if text)
        tag, text = next(others, (language, ""))
        return Words(text, tag)

    def in_(self, language: Language) -> str:
        """Give only the words, for places that cannot carry a language mark."""
        return self.words(language).text

    def __bool__(self) -> bool:
        """Tell whether there is any text at all."""
        return any(self.by_language.values())


def both(lo: str, en: str) -> Text:
    """Make a text of its Lao and English words."""
    return Text({"lo": lo, "en": en})


def plain(text: str) -> Text:
    """Make a text of words that read the same in every language, such as a name or a code."""
    return Text({"lo": text, "en": text})


def twin(language: Language) -> Language:
    """Give the other language."""
    return "en" if language == "lo" else "lo"
