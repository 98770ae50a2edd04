"""The name of a figure as a person would say it: what is counted of whom, and what it is about."""

from typing import NamedTuple

from scripts.model.language import Language
from scripts.report.names.naming import WHOM, Phrase, Phrases
from scripts.text.words import say

COUNTED = "indicator"
"""The dimension that says what is counted."""


class Spoken(NamedTuple):
    """A name in two lines."""

    title: str
    """What is counted, and of whom, e.g. ``People assisted: Visitors, female``."""
    about: Phrases
    """What was done, where and when: each a part that may lead somewhere."""

    def tells(self, dimension: str) -> bool:
        """Tell whether one of the parts below the title says a dimension."""
        return any(one.dimension == dimension for one in self.about)


def spoken(phrases: Phrases, language: Language) -> Spoken:
    """Say a composed name; one that counts nothing and nobody has its first part as its title."""
    counted = [one for one in phrases if one.dimension == COUNTED]
    people = [one for one in phrases if one.dimension in WHOM]
    rest = [one for one in phrases if one.dimension not in {COUNTED, *WHOM}]
    # An activity may be called as its category is: the last of them stays.
    about = [one for at, one in enumerate(rest, 1)
             if all(one.words != later.words for later in rest[at:])]  # fmt: skip
    if not counted and not people:
        counted, about = about[:1], about[1:]
    what, whom = "".join(one.words for one in counted), run(people, language)
    both = say(language, "figure.counted_of", counted=what, people=whom)
    return Spoken(both if what and whom else what or whom, tuple(about))


def run(phrases: list[Phrase], language: Language, *, first: bool = True) -> str:
    """Say people in one run of words; where it comes ``first``, it keeps its capital letter."""
    small = say(language, "figure.small").split()
    said = [
        _small(one.words) if (place or not first) and one.dimension in small else one.words
        for place, one in enumerate(phrases)
    ]
    return ", ".join(said)


def _small(words: str) -> str:
    """Begin with a small letter, where the first word is no abbreviation."""
    return words[:1].lower() + words[1:] if words[1:2].islower() else words
