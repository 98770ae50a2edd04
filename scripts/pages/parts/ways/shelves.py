"""A list of activities by the themes that its sections are about, each with its count."""

from dataclasses import dataclass
from itertools import groupby

from scripts.model.addresses import theme_code
from scripts.model.language import Language
from scripts.pages.parts.themes import Told, section_theme, theme_name
from scripts.pages.publication import Publication
from scripts.pages.records.activities import ActivityRow
from scripts.pages.records.figures import Section

FEW = 10
"""So many activities are looked through faster than a filter is filled in."""
Sections = tuple[Section[ActivityRow], ...]


@dataclass(frozen=True)
class Shelf:
    """Sections of one theme; without a name where the whole list is of one, or they are of none."""

    code: str
    name: str
    sections: Sections

    @property
    def count(self) -> int:
        """How many activities its sections have."""
        return sum(row.counted for section in self.sections for row in section.rows)


def shelves(
    publication: Publication, told: Told[Section[ActivityRow]], language: Language
) -> Told[Shelf]:
    """Put the sections of a list on the shelves of their themes, as they follow each other."""

    def theme(section: Section[ActivityRow]) -> str:
        return section_theme(publication, told.package, section.code)

    several = len(set(map(theme, told.listed))) > 1
    found = tuple(
        _shelf(publication, code if several else "", tuple(sections), language)
        for code, sections in groupby(told.listed, theme)
    )
    return Told(told.period, told.prefix, found, told.package)


def _shelf(publication: Publication, theme: str, sections: Sections, language: Language) -> Shelf:
    name = theme_name(publication, theme, language) if theme else ""
    return Shelf(theme_code(theme), name, sections)
