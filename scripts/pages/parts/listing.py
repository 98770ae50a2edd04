"""The list of packages in parts: a page for each hundred of them, where there are more."""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import groupby

from scripts.model import addresses
from scripts.model.language import Text, plain
from scripts.model.package import Package
from scripts.pages.parts.themes import by_theme
from scripts.pages.publication import Publication

MANY = 100
"""So many packages are listed in one place; where there are more, each part of them has its own."""


@dataclass(frozen=True)
class Part:
    """Packages that are listed together: on the page of a number, or on the only one."""

    number: int
    packages: Sequence[Package]
    path: str = addresses.PACKAGES

    @property
    def themes(self) -> list[tuple[str, list[Package]]]:
        """Its packages by theme; the first theme may have begun in the part before."""
        groups = groupby(self.packages, lambda one: one.stated("theme"))
        return [(theme, list(members)) for theme, members in groups]

    @property
    def first(self) -> int:
        """The place of its first package among all, counted from 1."""
        return (self.number - 1) * MANY + 1

    @property
    def last(self) -> int:
        """The place of its last package."""
        return self.first + len(self.packages) - 1


def listing(publication: Publication) -> list[Part]:
    """Divide all packages in the order of their themes; a single part is the list itself."""
    members = [one for some in by_theme(publication).values() for one in some]
    if len(members) <= MANY:
        return [Part(1, members)]
    return [
        Part(number, members[at : at + MANY], addresses.packages_part(number))
        for number, at in enumerate(range(0, len(members), MANY), 1)
    ]


def title_of(package: Package) -> Text:
    """Give the title of a package; one without has its name."""
    return package.title or plain(package.name)
