"""Rows of an earlier report in a later one: its activities, findings and printed numbers."""

from collections.abc import Iterator, Sequence

from scripts.model.catalog import Catalog
from scripts.model.package import Package
from scripts.model.problem import Problem
from scripts.model.resource import Resource
from scripts.report.series.years import formers, period_years, years
from scripts.report.tables import table
from scripts.validation.spoiled import Spoilt, spoiled

TABLES = ("activities", "findings", "printed_numbers")
MANY, MOST = 10, 0.75
"""So many equal rows, and such a share of a table, are no coincidence."""
WHOLE = ("findings", "printed_numbers")
"""A small table is copied if all of it is equal; few activities may well be those of each year."""
CHANCE = 3
"""So many are no coincidence there, nor places of activities at a same earlier time."""
PLACES = ("activity", "ref_area", "time_period")
"""What says that something was done there and then."""


def with_copied_rows(catalog: Catalog) -> tuple[Catalog, list[Problem]]:
    """Say which tables have rows of an earlier report; these rows are marked."""
    problems: list[Problem] = []
    marked: Spoilt = {}
    for package, before in formers(catalog):
        if package.stated("report") == before.stated("report"):
            continue
        for resource, rows in _copies(catalog, package, before):
            path, details = package.file_path(resource), {"other": before.name}
            problems += [Problem("rows-copied", path, row, details=details) for row in rows]
            marked[package.name, resource.name] = rows
    return spoiled(catalog, marked), problems


def _copies(
    catalog: Catalog, package: Package, before: Package
) -> Iterator[tuple[Resource, list[int]]]:
    """Give the tables with such rows; where activities are copied, their places are so as well."""
    whole = []
    for name in TABLES:
        resource, last = table(catalog, package, name), table(catalog, before, name)
        rows = _equal(resource, last, resource.names) if resource and last else []
        if resource and _is_much(resource, rows):
            whole.append(name)
            yield resource, rows
    if "activities" not in whole:
        yield from _places(catalog, package, before)


def _is_much(resource: Resource, rows: Sequence[int]) -> bool:
    """Tell whether so many of a table's rows are equal that they must be copied."""
    if resource.name in WHOLE and len(rows) == resource.length:
        return len(rows) >= CHANCE
    return len(rows) >= MANY and len(rows) > resource.length * MOST


def _places(
    catalog: Catalog, package: Package, before: Package
) -> Iterator[tuple[Resource, list[int]]]:
    name = "activity_places"
    resource, last = table(catalog, package, name), table(catalog, before, name)
    if not resource or not last or not resource.has(*PLACES) or not last.has(*PLACES):
        return
    past = period_years(before) - period_years(package)
    times = resource.column("time_period").fillna("")
    late = {row for row, time in times.items() if years(time) and years(time) <= past}
    rows = [row for row in _equal(resource, last, PLACES) if row in late]
    if len(rows) >= CHANCE:
        yield resource, rows


def _equal(resource: Resource, last: Resource, names: Sequence[str]) -> list[int]:
    """Give the sound rows whose cells in some fields are those of a row of the earlier table."""
    if not last.has(*names):
        return []
    known = set(zip(*last.listed(*names), strict=True))
    rows = zip(resource.rows, zip(*resource.listed(*names), strict=True), strict=True)
    return [row for row, cells in rows if cells in known and row not in resource.broken]
