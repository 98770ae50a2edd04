"""Periods of packages: a time that pages and charts can be put in the order of."""

from collections.abc import Iterator

from scripts.model.catalog import Catalog
from scripts.model.package import Package
from scripts.model.problem import Problem
from scripts.report.series.years import period_years, years
from scripts.text.dates import is_period
from scripts.text.written import quoted


def period_problems(catalog: Catalog) -> Iterator[Problem]:
    """Say a period of which no year can be read, and figures of a report without one.

    Reports may all be of no time. A package of no report and no theme may mean something else by
    the word.
    """
    timed = any(period_years(one) for one in catalog.packages if one.stated("report"))
    for package in catalog.packages:
        if package.stated("report") or package.stated("theme"):
            period = package.descriptor.get("period") or ""
            needed = timed and package.stated("report") and package.resource("figures")
            if (period or needed) and not _is_known(package):
                cell = quoted(period) if period else ""
                yield Problem("period", package.path, None, "period", cell)


def _is_known(package: Package) -> bool:
    text = package.stated("period")
    return is_period(text) and all(years(one) for one in text.split("/"))
