"""Every small count of a sensitive population, printed or by difference, carries a decision."""

from collections.abc import Iterator, Mapping
from typing import Any

from scripts.checks.parts import crossed, parts_of
from scripts.model.catalog import Catalog
from scripts.model.package import Package, Resource
from scripts.model.problem import Problem

SMALL = range(1, 5)
"""Counts of one to four people could single somebody out. Zero is not masked."""
Record = Mapping[str, Any]


def problems(catalog: Catalog) -> list[Problem]:
    """Say every small sensitive count that nobody decided on."""
    return [
        problem
        for package in catalog.packages
        if package.figures is not None and package.figures.readable
        for problem in (*_counts(catalog, package), *_differences(catalog, package))
    ]


def sensitive(catalog: Catalog, package: Package, row: Record) -> bool:
    """Tell whether a figure counts people of a sensitive population."""
    resource = package.figures
    if resource is None or not row.get("population"):
        return False
    return bool(catalog.row(package, resource, "population", row["population"]).get("sensitive"))


def small(value: float | None) -> bool:
    """Tell whether a count could single somebody out."""
    return value is not None and int(value) in SMALL and float(value).is_integer()


def _counts(catalog: Catalog, package: Package) -> Iterator[Problem]:
    resource = _figures(package)
    for row, number in zip(resource.records, resource.sound.index, strict=True):
        if sensitive(catalog, package, row) and small(row["value"]) and not decided(row):
            place = package.file_path(resource)
            figure = str(row["figure"])
            yield Problem("small-count", place, int(number), "conf_status", figure)


def decided(row: Record) -> bool:
    """Tell whether a row carries a reason for being published as it is."""
    return bool(row.get("release_reason"))


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
            details = {"terms": _write(terms)}
            place = package.file_path(resource)
            yield Problem(
                "small-difference", place, int(numbers[part]), "conf_status", part, details
            )


def _write(terms: Mapping[str, int]) -> str:
    signs = ((" - " if sign < 0 else " + ") + key for key, sign in terms.items())
    return "".join(signs).removeprefix(" + ")


def _figures(package: Package) -> Resource:
    if package.figures is None:
        raise ValueError(package.name)
    return package.figures
