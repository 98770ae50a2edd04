"""Figures: the values that reports print, each with its codes and its decision on disclosure."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field

from scripts.model.catalog import Catalog
from scripts.model.language import Language, Text, translated
from scripts.model.package import Package
from scripts.model.quantity import Quantity
from scripts.model.resource import Resource
from scripts.report.codes import Codes, code, codes_of
from scripts.report.dimensions import NAMES
from scripts.report.tables import Row, cell, number, place_key, table
from scripts.report.vocabulary import FREE, MASKED


@dataclass(frozen=True, eq=False)
class Figure:
    """One printed value. ``value`` is ``None`` where it is masked (or, by a fault, missing)."""

    key: str
    """Its name within its report: section and position, e.g. ``2.1-4``."""
    section: str
    position: int
    value: Quantity | None
    codes: Codes
    row: int = 0
    """Where it stands in its file, counted as a spreadsheet does."""
    qualifier: str = ""
    conf_status: str = FREE
    obs_status: str = ""
    release_reason: str = ""
    note: Text = field(default_factory=Text)
    cells: Mapping[str, str] = field(default_factory=dict)
    """Every cell as text, by field: also codes that are no dimension."""

    @property
    def place(self) -> str:
        """The key that follows from section and position."""
        return place_key(self.section, self.position)

    @property
    def masked(self) -> bool:
        """Tell whether the value is held back."""
        return self.conf_status in MASKED

    @property
    def decided(self) -> bool:
        """Tell whether there is a decision: a reason for being published, or the masking."""
        return bool(self.release_reason) or self.masked

    @property
    def activity(self) -> str:
        """The activity that it belongs to, if any."""
        return self.code("activity")

    @property
    def dimensions(self) -> tuple[str, ...]:
        """The dimensions that it has codes of, in one order for all figures."""
        return NAMES

    def code(self, dimension: str) -> str:
        """Give the code of a dimension."""
        return code(self.codes, dimension)

    def cell(self, name: str) -> str:
        """Give any cell as text."""
        return self.cells.get(name, "")


def figures_of(catalog: Catalog, package: Package) -> tuple[Figure, ...]:
    """Give the figures of a package; none where it has no table of them."""
    return catalog.once(_figures_of, package)


def _figures_of(catalog: Catalog, package: Package) -> tuple[Figure, ...]:
    found = table(catalog, package, "figures")
    return figures_in(found, catalog.languages) if found else ()


def figures_in(resource: Resource, languages: Iterable[Language]) -> tuple[Figure, ...]:
    """Make a figure of each sound row of a table of figures."""
    pairs = zip(resource.sound.index, resource.records, strict=True)
    return tuple(_figure(int(at), row, tuple(languages)) for at, row in pairs)


def _figure(at: int, row: Row, languages: tuple[Language, ...]) -> Figure:
    return Figure(
        key=cell(row, "figure"),
        section=cell(row, "section"),
        position=int(number(row, "position") or 0),
        value=number(row, "value"),
        codes=codes_of(row),
        row=at,
        qualifier=cell(row, "qualifier"),
        conf_status=cell(row, "conf_status"),
        obs_status=cell(row, "obs_status"),
        release_reason=cell(row, "release_reason"),
        note=translated(row, "note", languages),
        cells={name: cell(row, name) for name in row},
    )


def all_figures(catalog: Catalog) -> Iterator[tuple[Package, Figure]]:
    """Go through every figure of every package."""
    for package in catalog.packages:
        for one in figures_of(catalog, package):
            yield package, one


def figure_table(catalog: Catalog, package: Package) -> Resource | None:
    """Give the table of figures of a package, where it has one that could be read."""
    return table(catalog, package, "figures")
