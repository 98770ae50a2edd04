"""Views that cannot be drawn, told before anything is published."""

from collections.abc import Iterator

from scripts.charts.data.defaults import views
from scripts.charts.data.picture import picture
from scripts.model.catalog import Catalog
from scripts.model.package import Package
from scripts.model.problem import Problem
from scripts.model.view import View


def problems(catalog: Catalog) -> list[Problem]:
    """Say every view whose filters leave nothing, or several figures for one mark."""
    return [
        problem
        for package in catalog.packages
        for view in views(catalog, package)
        for problem in _check(catalog, package, view)
    ]


def _check(catalog: Catalog, package: Package, view: View) -> Iterator[Problem]:
    try:
        picture(catalog, package, view)
    except ValueError as error:
        details = {"note": str(error)}
        yield Problem("view-data", package.path, None, f"views.{view.name}", "", details)
