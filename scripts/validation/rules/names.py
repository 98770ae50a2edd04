"""Names composed from codes: no two figures of a package are called the same."""

from collections.abc import Iterator

from scripts.model.catalog import Catalog
from scripts.model.language import Language
from scripts.model.package import Package
from scripts.model.problem import Problem
from scripts.report.figures import Figure, figure_table, figures_of
from scripts.report.names.naming import namer


def name_problems(catalog: Catalog) -> list[Problem]:
    """Say every figure whose name another has; a package with other faults is not asked."""
    return [
        problem
        for package in catalog.packages
        if not any(resource.broken for resource in package.resources)
        for language in catalog.languages
        for problem in _alike(catalog, package, language)
    ]


def _alike(catalog: Catalog, package: Package, language: Language) -> Iterator[Problem]:
    resource = figure_table(catalog, package)
    if resource is None:
        return
    names = namer(catalog, package, language)
    first: dict[str, Figure] = {}
    for figure in figures_of(catalog, package):
        name = names.name(figure)
        other = first.setdefault(name, figure)
        # Figures with the same codes have a problem of their own.
        if other is not figure and other.codes != figure.codes:
            details = {"other": str(other.row), "name": name}
            place = package.file_path(resource)
            yield Problem("same-name", place, figure.row, "figure", figure.key, details)
