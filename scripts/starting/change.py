"""What a new report's packages have otherwise than those of the last one."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from scripts.model.catalog import Catalog
from scripts.model.package import Package
from scripts.model.resource import Resource
from scripts.report.series.years import moved, period_years, years
from scripts.report.tables import NEEDED

OF_NO_YEAR = ("terms", "themes")
"""Tables that are lists even where no other refers to them."""


@dataclass(frozen=True, eq=False)
class Change:
    """The new report: its name and the day it is begun, its years, its packages."""

    report: str
    day: str
    old: frozenset[int]
    """The years that the last report is of."""
    by: int
    """How many years later the new one is."""
    tables: Mapping[Package, Sequence[Resource]]
    """The tables of each package that have a year; lists of codes are shared by all years."""

    def later(self, text: str) -> str:
        """Write the years of the last report in a text as those of the new one."""
        return moved(text, self.old, self.by)

    def name(self, package: Package) -> str:
        """Name a package as it was named, with the new year."""
        later = self.later(package.name)
        return later if later != package.name else f"{later}-{max(self.old) + self.by}"

    def holder(self, package: Package, resource: str) -> str:
        """Name the package that holds a table of a package from now on."""
        dated = any(one.name == resource for one in self.tables.get(package, ()))
        return self.name(package) if dated else package.name


def change(catalog: Catalog, last: Sequence[Package], report: str, day: str) -> Change:
    """Say what becomes of the last report's packages in a later one."""
    old = frozenset(year for one in last for year in period_years(one))
    shared = set(_lists(catalog))
    tables = {one: [table for table in one.resources if table not in shared] for one in last}
    dated = {one: kept for one, kept in tables.items() if kept}
    return Change(report, day, old, max(years(report)) - max(old), dated)


def _lists(catalog: Catalog) -> Iterator[Resource]:
    """Find the tables that are lists of codes: others refer to them, and no report has them."""
    for package in catalog.packages:
        for resource in package.resources:
            if resource.name in OF_NO_YEAR:
                yield resource
            targets = (catalog.target(package, key) for key in resource.foreign_keys)
            yield from (one for one in targets if one and one.name not in NEEDED)
