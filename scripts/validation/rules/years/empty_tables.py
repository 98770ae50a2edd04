"""Tables that have no rows yet, where those of the report before had some."""

from scripts.model.catalog import Catalog
from scripts.model.problem import Problem
from scripts.model.resource import HEADER
from scripts.report.series.years import formers
from scripts.validation.spoiled import Spoilt, spoiled


def with_empty_tables(catalog: Catalog) -> tuple[Catalog, list[Problem]]:
    """Say every such table; it is marked, so that nothing is missed in it."""
    problems: list[Problem] = []
    rows: Spoilt = {}
    for package, before in formers(catalog):
        for resource in package.resources:
            last = before.resource(resource.name)
            if last and last.length and resource.names and not resource.rows:
                details = {"other": before.file_path(last), "count": str(last.length)}
                path = package.file_path(resource)
                problems.append(Problem("rows-missing", path, details=details))
                rows[package.name, resource.name] = [HEADER]
    return spoiled(catalog, rows), problems
