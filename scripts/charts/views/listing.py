"""The views of a package: those that it declares, else those that suit its tables."""

from scripts.charts.data.rules import data_problems
from scripts.charts.views.declared import declarations, parsed
from scripts.charts.views.defaults import suitable
from scripts.model.catalog import Catalog
from scripts.model.package import Package
from scripts.model.view import View


def views_of(catalog: Catalog, package: Package) -> tuple[View, ...]:
    """Give the views to draw of a package; ask this only of a catalog without problems."""
    declared = declarations(catalog, package)
    if declared:
        return tuple(parsed(catalog, one) for one in declared)
    return catalog.once(_defaults, package)


def view_names(catalog: Catalog, package: Package) -> tuple[str, ...]:
    """Give the names of a package's views, also of those that have problems."""
    declared = declarations(catalog, package)
    named = tuple(one.said("name") for one in declared)
    return named or tuple(one.name for one in catalog.once(_defaults, package))


def _defaults(catalog: Catalog, package: Package) -> tuple[View, ...]:
    """Give the views that suit a package; one that cannot be drawn is none."""
    return tuple(
        view for view in suitable(catalog, package) if not data_problems(catalog, package, view)
    )
