"""Rules for hotlines: each is the very number that the report prints at its place."""

from collections.abc import Iterator

from scripts.model.catalog import Catalog
from scripts.model.package import Package
from scripts.model.problem import Problem


def problems(catalog: Catalog) -> list[Problem]:
    """Say every hotline that its report's ledger prints otherwise.

    A place that the ledger does not have is a problem of the foreign key.
    """
    return [problem for package in catalog.packages for problem in _otherwise(catalog, package)]


def _otherwise(catalog: Catalog, package: Package) -> Iterator[Problem]:
    resource = package.hotlines
    if resource is None:
        return
    ledger = catalog.ledger(package.stated("report"))
    for row, number in zip(resource.records, resource.sound.index, strict=True):
        listed = ledger.get(f"{row['section']}-{row['position']}")
        if listed is not None and listed["printed"] != row["hotline"]:
            # What the ledger does not print is told nowhere, and not here either.
            details = {"printed": str(listed["printed"] or "")}
            place = package.file_path(resource)
            yield Problem("hotline", place, int(number), "hotline", str(row["hotline"]), details)
