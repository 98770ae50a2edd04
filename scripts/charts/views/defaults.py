"""The charts of packages that declare none."""

from scripts.charts.data.rules import data_problems
from scripts.charts.views.of_figures import view_of_figures
from scripts.charts.views.of_tables import views_of_table
from scripts.model.catalog import Catalog
from scripts.model.language import Text
from scripts.model.package import Package
from scripts.model.view import View
from scripts.report.figures import figure_table
from scripts.report.tables import table


def default_views(catalog: Catalog, package: Package) -> tuple[View, ...]:
    """Give the views that suit the tables of a package; one that cannot be drawn is none."""
    return catalog.once(_default_views, package)


def _default_views(catalog: Catalog, package: Package) -> tuple[View, ...]:
    found = _suitable(catalog, package)
    # Fields whose names differ by signs only have the same address: the first one keeps it.
    by_name = {one.name: one for one in reversed(found)}
    drawn = [one for one in found if by_name[one.name] is one]
    return tuple(one for one in drawn if not data_problems(catalog, package, one))


def _suitable(catalog: Catalog, package: Package) -> list[View]:
    figures = figure_table(catalog, package)
    if figures is not None:
        view = view_of_figures(catalog, package, figures)
        return [view] if view else []
    # Positions in a report are no quantities: there is nothing to draw of a ledger.
    ledger = table(catalog, package, "printed_numbers")
    tables = [one for one in package.resources if one is not ledger]
    # The only table of a package, if it has no title, goes by the package's.
    other = package.title if len(package.resources) == 1 else Text()
    return [view for one in tables for view in views_of_table(catalog, one, one.title or other)]
