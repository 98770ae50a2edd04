"""What is still to be filled in: values of figures, and printed forms."""

from collections.abc import Iterator

from scripts.model.catalog import Catalog
from scripts.model.problem import Problem
from scripts.model.resource import Resource
from scripts.report.tables import table
from scripts.report.vocabulary import MASKED, PUBLISHED
from scripts.validation.spoiled import Spoilt, spoiled


def with_gaps(catalog: Catalog) -> tuple[Catalog, list[Problem]]:
    """Say every gap; the catalog comes back with the rows marked that have one."""
    problems: list[Problem] = []
    rows: Spoilt = {}
    for package in catalog.packages:
        for name, gaps in GAPS.items():
            resource = table(catalog, package, name)
            if resource is not None:
                found = list(gaps(resource, package.file_path(resource)))
                rows[package.name, name] = [one.row or 0 for one in found]
                problems += found
    return spoiled(catalog, rows), problems


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


GAPS = {"figures": _values, "printed_numbers": _prints}
"""What finds the gaps of a table."""
