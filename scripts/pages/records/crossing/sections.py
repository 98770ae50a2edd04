"""The figures of each section of a report as cross tables and short lists."""

from collections.abc import Mapping
from dataclasses import dataclass

from scripts.model.language import Language
from scripts.model.package import Package
from scripts.pages.publication import Publication
from scripts.pages.records.crossing.choice import crossed
from scripts.pages.records.crossing.grid import Grid
from scripts.pages.records.crossing.listing import listed
from scripts.pages.records.crossing.table import CrossTable, FigureList
from scripts.pages.records.crossing.wording import Wording
from scripts.pages.records.figures import FigureRow, figure_sections
from scripts.report.figures import Figure, figures_of

Choice = tuple[list[Grid], list[Figure]]


@dataclass(frozen=True)
class Crossing:
    """The figures of a section: each is in one table or in one list."""

    tables: tuple[CrossTable, ...]
    lists: tuple[FigureList, ...]

    @property
    def partial(self) -> bool:
        """Tell whether some cell has no figure."""
        return any(cell is None for table in self.tables for cell in table.cells)

    @property
    def noted(self) -> bool:
        """Tell whether some figure has a note."""
        cells = [cell for table in self.tables for cell in table.cells if cell]
        return any(one.note for one in cells) or any(
            one.note for some in self.lists for _, one in some.figures
        )


def crossings(
    publication: Publication, package: Package, language: Language
) -> Mapping[str, Crossing]:
    """Give the figures of a package by the code of their section."""
    choices = publication.once(_choices, package)
    names, table = publication.namer(package, language), package.resource("figures")

    def title(name: str) -> str:
        field = table.field(name) if table else None
        return (field.title.in_(language) if field else "") or name

    found = {}
    for section in figure_sections(publication, package, language):
        written: dict[str, FigureRow] = {one.key: one for one in section.rows}
        grids, rest = choices[section.code]
        found[section.code] = Crossing(
            tuple(Wording(one, written, names, title).table() for one in grids),
            tuple(listed(rest, written, language)),
        )
    return found


def _choices(publication: Publication, package: Package) -> Mapping[str, Choice]:
    """Choose the tables of every section, once for all languages."""
    sections: dict[str, list[Figure]] = {}
    for one in figures_of(publication.catalog, package):
        sections.setdefault(one.section, []).append(one)
    return {code: crossed(members) for code, members in sections.items()}
