"""Where the rows of a view come from."""

from collections.abc import Iterator

from scripts.charts.marks import marks
from scripts.charts.model import ACTIVITY, Source
from scripts.model.catalog import Catalog
from scripts.model.package import Package
from scripts.model.resource import Resource
from scripts.model.view import FIGURES, View
from scripts.report.figures import figure_table
from scripts.report.scope import lender, scope
from scripts.report.themes import theme_packages


def source(catalog: Catalog, package: Package, view: View) -> Source:
    """Give the source of a view whose resource and mark are there."""
    return catalog.once(_source, package, view)


def _source(catalog: Catalog, package: Package, view: View) -> Source:
    seen = scope(catalog, package)
    resource = seen.resource(view.resource)
    if resource is None:
        raise KeyError(view.resource)
    mark = marks()[view.mark]
    figures = view.resource == FIGURES and figure_table(catalog, seen) is not None
    return Source(catalog, package, view, mark, resource, figures=figures)


def periods(source: Source) -> list[Package]:
    """Give the package of a view and those of its theme that are of earlier periods, in order.

    What a report showed stays as it was when there are newer ones.
    """
    package = source.package
    theme, period = package.stated("theme"), package.stated("period")
    members = theme_packages(source.catalog, theme) if theme and period else []
    earlier = [
        one for one in members
        if figure_table(source.catalog, one) and "" < one.stated("period") < period
    ]  # fmt: skip
    return [*sorted(earlier, key=lambda one: one.stated("period")), package]


def printers(source: Source) -> list[Package]:
    """Give the packages that print the figures of a view: those of its periods, or of its report.

    Keys of figures differ within a report only.
    """
    own = source.package.resource(FIGURES)
    return periods(source) if own else [*periods(source), *_related(source)]


def readable(catalog: Catalog, package: Package, view: View) -> bool:
    """Tell whether all that a view names could be read: else its table has problems of its own."""
    resource = scope(catalog, package).resource(view.resource)
    if resource is None or (view.resource == FIGURES and not resource.readable):
        return False
    named = _fields(resource, view)
    activities = lender(catalog, package, resource)
    doubtful = activities is not None and activities.broken and named & _lent(activities)
    return resource.has(*named) and not doubtful


def _lent(activities: Resource) -> set[str]:
    """Give the fields whose codes a row may have of its activity."""
    return {one.name for one in activities.fields} - {ACTIVITY}


def _fields(resource: Resource, view: View) -> set[str]:
    """Give the fields of a table that a view names."""
    return view.named & {one.name for one in resource.fields}


def unbroken(source: Source) -> bool:
    """Tell whether no row that a view may lack has a problem of its own."""
    return source.catalog.complete and all(
        one.readable and not one.broken for one in (source.resource, *_others(source))
    )


def _others(source: Source) -> Iterator[Resource]:
    """Give the further tables that the rows of a view depend on: figures of others, and lists."""
    found = [one.resource(FIGURES) for one in _related(source)] if source.figures else []
    keys = (
        source.resource.reference(name)
        for name in {*_fields(source.resource, source.view), ACTIVITY}
    )
    found += [source.catalog.target(source.package, key) for key in keys if key]
    yield from (one for one in found if one)


def _related(source: Source) -> Iterator[Package]:
    """Give the packages of a theme; or those of a report, where a view is of all its figures."""
    kind = "theme" if source.package.resource(FIGURES) else "report"
    for one in source.catalog.packages:
        if one.stated(kind) == source.package.stated(kind) != "":
            yield one
