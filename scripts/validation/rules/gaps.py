"""What is still to be filled in: values, printed forms, and tables that have no rows yet."""

from collections.abc import Iterator

from scripts.model.catalog import Catalog
from scripts.model.package import Package
from scripts.model.problem import Problem
from scripts.model.resource import Resource
from scripts.report.tables import table
from scripts.report.vocabulary import MASKED, PUBLISHED
from scripts.report.years import formers
from scripts.validation.spoiled import HEADER, spoiled


def with_gaps(catalog: Catalog) -> tuple[Catalog, list[Problem]]:
    """Say every gap; the catalog comes back with the rows marked that have one."""
    problems: list[Problem] = []
    rows: dict[tuple[str, str], set[int]] = {}
    for package, resource, problem in _gaps(catalog):
        problems.append(problem)
        rows.setdefault((package.name, resource.name), set()).add(problem.row or HEADER)
    return spoiled(catalog, rows), problems


def _gaps(catalog: Catalog) -> Iterator[tuple[Package, Resource, Problem]]:
    for package in catalog.packages:
        for name, gaps in (("figures", _values), ("printed_numbers", _prints)):
            resource = table(catalog, package, name)
            if resource is not None:
                path = package.file_path(resource)
                yield from ((package, resource, one) for one in gaps(resource, path))
    for package, before in formers(catalog):
        for resource in package.resources:
            yield from ((package, resource, one) for one in _rows(package, resource, before))


def _values(resource: Resource, path: str) -> Iterator[Problem]:
    """A figure that is not masked has a value."""
    values, statuses = resource.listed("value", "conf_status")
    for row, value, status in zip(resource.rows, values, statuses, strict=True):
        if value is None and status not in MASKED and row not in resource.broken:
            yield Problem("value-missing", path, row, "value")


def _prints(resource: Resource, path: str) -> Iterator[Problem]:
    """A number that is published has its printed form."""
    prints, treatments = resource.listed("printed", "treatment")
    for row, form, treatment in zip(resource.rows, prints, treatments, strict=True):
        if form is None and treatment == PUBLISHED and row not in resource.broken:
            yield Problem("printed-missing", path, row, "printed")


def _rows(package: Package, resource: Resource, before: Package) -> Iterator[Problem]:
    """A table that had rows in the report before has some in this one."""
    last = before.resource(resource.name)
    if last and last.length and resource.names and not resource.rows:
        details = {"other": before.file_path(last), "count": str(last.length)}
        yield Problem("rows-missing", package.file_path(resource), details=details)
