"""Records of all packages, found by the names that pages and checks use."""

from typing import Generic, NamedTuple, TypeVar

from scripts.model.catalog import Catalog
from scripts.model.package import Package
from scripts.report.activities import Activity, activities_of
from scripts.report.figures import Figure, all_figures
from scripts.report.hotlines import Hotline, hotlines_of
from scripts.report.series.reports import newest_first, own_reports
from scripts.report.terms import Term, terms_of

Record = TypeVar("Record")


class Listed(NamedTuple, Generic[Record]):
    """A record with the package that lists it."""

    package: Package
    record: Record


def figures_by_key(catalog: Catalog) -> dict[str, Listed[Figure]]:
    """Give every figure by ``report:key``."""
    return catalog.once(_figures_by_key)


def _figures_by_key(catalog: Catalog) -> dict[str, Listed[Figure]]:
    return {
        f"{package.stated('report')}:{figure.key}": Listed(package, figure)
        for package, figure in all_figures(catalog)
    }


def activities_by_code(catalog: Catalog) -> dict[str, Listed[Activity]]:
    """Give every activity by ``report:code``, and by the code alone as well."""
    return catalog.once(_activities_by_code)


def _activities_by_code(catalog: Catalog) -> dict[str, Listed[Activity]]:
    found: dict[str, Listed[Activity]] = {}
    for package in catalog.packages:
        for one in activities_of(catalog, package):
            found[f"{package.stated('report')}:{one.code}"] = Listed(package, one)
            found.setdefault(one.code, Listed(package, one))
    return found


def activity(catalog: Catalog, report: str, code: str) -> Listed[Activity] | None:
    """Find an activity of a report; a copied package names those of another."""
    found = activities_by_code(catalog)
    return found.get(f"{report}:{code}") or found.get(code)


def terms_by_code(catalog: Catalog) -> dict[str, Listed[Term]]:
    """Give every term of the glossary by its code, in the order of the lists, the newest first."""
    return catalog.once(_terms_by_code)


def _terms_by_code(catalog: Catalog) -> dict[str, Listed[Term]]:
    found: dict[str, Listed[Term]] = {}
    for package in newest_first(catalog):
        for one in terms_of(catalog, package):
            found.setdefault(one.code, Listed(package, one))
    return found


def newest_hotlines(catalog: Catalog) -> list[Listed[Hotline]]:
    """Give the hotlines of the newest report of the edition that prints any, in their order."""
    listed = (
        [Listed(package, one) for package in report.packages
         for one in hotlines_of(catalog, package)]
        for report in own_reports(catalog)
    )  # fmt: skip
    return next((some for some in listed if some), [])
