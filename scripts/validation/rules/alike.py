"""Codes tell figures apart: no two of a package have the same."""

from scripts.model.catalog import Catalog
from scripts.model.problem import Problem
from scripts.report.codes import Codes
from scripts.report.dimensions import NAMES
from scripts.report.figures import figure_table, figures_of
from scripts.validation.spoiled import Spoilt, spoiled


def with_alike(catalog: Catalog) -> tuple[Catalog, list[Problem]]:
    """Say every figure whose codes one before it has; its row is marked."""
    problems: list[Problem] = []
    rows: Spoilt = {}
    for package in catalog.packages:
        resource = figure_table(catalog, package)
        first: dict[Codes, int] = {}
        for figure in figures_of(catalog, package) if resource else ():
            other = first.setdefault(figure.codes, figure.row)
            if resource and other != figure.row:
                path = package.file_path(resource)
                details = {"other": str(other), "fields": ", ".join(NAMES)}
                problems.append(
                    Problem("same-codes", path, figure.row, "figure", figure.key, details)
                )
                rows.setdefault((package.name, resource.name), []).append(figure.row)
    return spoiled(catalog, rows), problems
