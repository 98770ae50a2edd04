"""The views of a package: those that it declares, else those that suit its tables."""

from scripts.charts.views.declared import declarations, parsed
from scripts.charts.views.defaults import default_views
from scripts.model.catalog import Catalog
from scripts.model.package import Package
from scripts.model.view import View


def views_of(catalog: Catalog, package: Package) -> tuple[View, ...]:
    """Give the views to draw of a package; ask this only of a catalog without problems."""
    declared = tuple(parsed(catalog, one) for one in declarations(catalog, package))
    return declared or default_views(catalog, package)


def view_names(catalog: Catalog, package: Package) -> tuple[str, ...]:
    """Give the names of a package's views, also of those that have problems."""
    declared = tuple(one.said("name") for one in declarations(catalog, package))
    return declared or tuple(one.name for one in default_views(catalog, package))
