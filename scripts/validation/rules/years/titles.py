"""Titles that name the year of another report, and not the year of their own package."""

import re
from collections.abc import Iterator

from scripts.model.catalog import Catalog
from scripts.model.package import Package
from scripts.model.problem import Problem
from scripts.report.series.reports import reports, year_of
from scripts.report.series.years import Years, former, period_years, years
from scripts.validation.rules.years.copied_texts import copied, said, told

TITLE = re.compile(r"((resources|views)\.[^.]+\.)?(title|question)(@.*)?|keywords\.\d+|version")
"""Places of what says briefly what a package, a table or a view is. A field may be of any year."""


def title_problems(catalog: Catalog) -> Iterator[Problem]:
    """Say all such titles of a package at once, where there are reports on several years."""
    known = catalog.once(_years)
    for package in catalog.packages:
        others = known - _own(catalog, package)
        if package.stated("report") and period_years(package) and others:
            details = {"period": package.stated("period")}
            problem = Problem("title-year", package.path, details=details)
            yield from told(problem, _strange(catalog, package, others))


def _years(catalog: Catalog) -> Years:
    return frozenset(year for one in reports(catalog).values() for year in years(one.period))


def _own(catalog: Catalog, package: Package) -> Years:
    """Give the years that a package is of, by its own period or by that of its report."""
    return period_years(package) | years(year_of(catalog, package))


def _strange(catalog: Catalog, package: Package, others: Years) -> Iterator[str]:
    own, before = _own(catalog, package), former(catalog, package)
    known = set(copied(catalog, package, before)) if before else set()
    for place, text in catalog.once(said, package).items():
        named = years(text) if TITLE.fullmatch(place) and place not in known else Years()
        if any(min(named) <= year <= max(named) for year in own if named):
            continue
        # A version may be of the year in which it was made.
        if any(place != "version" or year < min(own) for year in named & others):
            yield place
