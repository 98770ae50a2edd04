"""Keys that a report has once: of its figures, printed numbers and activities."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import NamedTuple

from scripts.model.catalog import Catalog
from scripts.model.package import Package
from scripts.model.problem import Problem
from scripts.model.resource import Resource
from scripts.report.tables import table
from scripts.validation.spoiled import Spoilt, spoiled

KEYS = {
    "figures": ("figure",),
    "printed_numbers": ("section", "position"),
    "activities": ("activity",),
}
"""What is a key within a whole report, by table."""
FEW = 5
"""So many figures are told one by one; where more are taken, the package says a wrong report."""


class Place(NamedTuple):
    """A row of a table that has a key."""

    package: Package
    resource: Resource
    row: int
    key: str

    @property
    def path(self) -> str:
        """The file that it is in."""
        return self.package.file_path(self.resource)


class Pair(NamedTuple):
    """A key's second place, and its first."""

    place: Place
    first: Place


def with_taken(catalog: Catalog) -> tuple[Catalog, list[Problem]]:
    """Say the keys that another package of the report has; the rows with them are marked."""
    problems: list[Problem] = []
    rows: Spoilt = {}
    for (name, _, resource), pairs in _pairs(catalog).items():
        rows.setdefault((name, resource), []).extend(one.place.row for one in pairs)
        problems += _problems(resource, pairs)
    # Where a package says a wrong report, it is missed in its own.
    wrong = any(one.code == "report-taken" for one in problems)
    return spoiled(replace(catalog, complete=False) if wrong else catalog, rows), problems


def _pairs(catalog: Catalog) -> dict[tuple[str, str, str], list[Pair]]:
    """Find the keys that come twice, by the names of both packages and of the table."""
    first: dict[tuple[str, str], dict[str, Place]] = {}
    found: dict[tuple[str, str, str], list[Pair]] = {}
    for package in catalog.packages:
        for name in KEYS:
            known = first.setdefault((package.stated("report"), name), {})
            for one in _places(catalog, package, name):
                other = known.setdefault(one.key, one)
                if other is not one:
                    names = package.name, other.package.name, name
                    found.setdefault(names, []).append(Pair(one, other))
    return found


def _places(catalog: Catalog, package: Package, name: str) -> Iterator[Place]:
    resource = table(catalog, package, name)
    if resource is not None:
        keys = zip(*resource.listed(*KEYS[name]), strict=True)
        for row, key in zip(resource.rows, keys, strict=True):
            if row not in resource.broken:
                yield Place(package, resource, row, "-".join(map(str, key)))


def _problems(table: str, pairs: Sequence[Pair]) -> Iterator[Problem]:
    package, other = pairs[0].place.package, pairs[0].first.package
    report = package.stated("report")
    if len(pairs) > FEW and other is not package:
        details = {"other": other.name, "count": str(len(pairs)), "keys": _shown(pairs)}
        yield Problem("report-taken", package.path, None, "report", report, details)
    elif table == "figures":
        for one, first in pairs:
            details = {"other": f"{first.path}:{first.row}", "report": report}
            yield Problem("figure-taken", one.path, one.row, "figure", one.key, details)


def _shown(pairs: Sequence[Pair]) -> str:
    return ", ".join(one.place.key for one in pairs[:FEW])
