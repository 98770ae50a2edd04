"""Every small count of a sensitive population, printed or by difference, carries a decision."""

from collections.abc import Iterator, Mapping
from typing import Any

from scripts.checks.parts import crossed, parts_of
from scripts.model.catalog import Catalog
from scripts.model.package import Package, Resource
from scripts.model.problem import Problem
from scripts.validation.rules.figures import masked

SMALL = range(1, 5)
"""Counts of one to four people could single somebody out. Zero is not masked."""
Record = Mapping[str, Any]


def problems(catalog: Catalog) -> list[Problem]:
    """Say every small sensitive count that nobody decided on."""
    return [
        problem
        for package in catalog.packages
        if package.figures is not None
        for problem in (*_counts(catalog, package), *_differences(catalog, package))
    ]


def sensitive(catalog: Catalog, package: Package, row: Record) -> bool:
    """Tell whether a figure counts people of a population that no list calls not sensitive.

    A list that could not be read, or lacks the code, has its own problem: nothing is added to it.
    """
    resource = package.figures
    if resource is None or not row.get("population"):
        return False
    key = resource.reference("population")
    if key is None:
        return True
    target = catalog.target(package, key)
    if target is None or not target.readable:
        return False
    population = catalog.row(package, resource, "population", row["population"])
    return bool(population) and population.get("sensitive") is not False


def small(value: float | None) -> bool:
    """Tell whether a count could single somebody out."""
    return value is not None and int(value) in SMALL and float(value).is_integer()


def _counts(catalog: Catalog, package: Package) -> Iterator[Problem]:
    resource = _figures(package)
    for row, number in zip(resource.records, resource.sound.index, strict=True):
        if sensitive(catalog, package, row) and small(row["value"]) and not decided(row):
            place = package.file_path(resource)
            status = str(row["conf_status"])
            yield Problem("small-count", place, int(number), "conf_status", status)


def decided(row: Record) -> bool:
    """Tell whether a row carries a decision: a reason for being published, or its masking."""
    return bool(row.get("release_reason")) or masked(row)


def _differences(catalog: Catalog, package: Package) -> Iterator[Problem]:
    """A whole less its part, or less two crossing parts, is a count as well."""
    resource = _figures(package)
    rows = {str(row["figure"]): row for row in resource.records}
    numbers = dict(zip(rows, resource.sound.index, strict=True))
    sums = [({part.whole: 1, part.part: -1}, part.part) for part in parts_of(package)]
    sums += [
        ({whole: 1, first: -1, second: -1, inner: 1}, inner)
        for whole, first, second, inner in crossed(package)
    ]
    for terms, part in sums:
        if not set(terms) <= set(rows) or not sensitive(catalog, package, rows[part]):
            continue
        known = [rows[key]["value"] for key in terms]
        if any(value is None for value in known) or decided(rows[part]):
            continue
        if small(sum(sign * rows[key]["value"] for key, sign in terms.items())):
            details, status = {"terms": _write(terms)}, str(rows[part]["conf_status"])
            place = package.file_path(resource)
            yield Problem(
                "small-difference", place, int(numbers[part]), "conf_status", status, details
            )


def _write(terms: Mapping[str, int]) -> str:
    signs = ((" - " if sign < 0 else " + ") + key for key, sign in terms.items())
    return "".join(signs).removeprefix(" + ")


def _figures(package: Package) -> Resource:
    if package.figures is None:
        raise ValueError(package.name)
    return package.figures
