"""Languages by their tags, and texts that exist in one or more of them."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import NamedTuple

Language = str
"""A language tag (BCP 47), such as ``lo`` or ``en``: the one that names it in addresses as well."""
TAG = r"[a-z]{2,3}(-[A-Z][a-z]{3})?(-[A-Z]{2}|-[0-9]{3})?"
"""A tag as the site can use it: language, and where it is needed script and region."""
UNKNOWN = ""
"""The tag of a text whose language nobody declared (HTML: ``lang=""``)."""
EVERY = "*"
"""In the place of a tag: the text reads the same in every language, as a name or a code does."""


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
        own = self.by_language.get(language) or self.by_language.get(EVERY)
        if own:
            return Words(own, language)
        others = ((tag, text) for tag, text in self.by_language.items() if text)
        tag, text = next(others, (language, ""))
        return Words(text, tag)

    def in_(self, language: Language) -> str:
        """Give only the words, for places that cannot carry a language mark."""
        return self.words(language).text

    def __bool__(self) -> bool:
        """Tell whether there is any text at all."""
        return any(self.by_language.values())


def plain(text: str) -> Text:
    """Make a text of words that read the same in every language, such as a name or a code."""
    return Text({EVERY: text})


def translated(row: Mapping[str, object], stem: str, languages: Iterable[Language]) -> Text:
    """Read a text from the cells that hold its translations, e.g. ``name_lo`` and ``name_en``."""
    cells = {language: row.get(f"{stem}_{language}") for language in languages}
    return Text({language: str(cell) for language, cell in cells.items() if cell})
