"""Sources of an earlier report in a later one: its number and day, and what names either."""

import re
from collections.abc import Iterator, Mapping

from scripts.model.catalog import Catalog
from scripts.model.package import Package
from scripts.model.problem import Problem
from scripts.report.series.reports import reports
from scripts.report.series.years import formers, period_years, years
from scripts.validation.rules.spelling import worded
from scripts.validation.rules.years.copied_texts import told

NUMBER = re.compile(r"\d+")
Source = Mapping[str, str]
"""A source as texts: its title in each language, number, date and whatever else it says."""


def copied_source_problems(catalog: Catalog) -> Iterator[Problem]:
    """Say the packages that still name the document of an earlier report as theirs."""
    for package, before in formers(catalog):
        if package.stated("report") != before.stated("report"):
            problem = Problem("source-copied", package.path, details={"other": before.name})
            yield from told(problem, _places(catalog, package, before))


def _places(catalog: Catalog, package: Package, before: Package) -> Iterator[str]:
    """Give the properties that are still those of the earlier source, by their place."""
    known = reports(catalog)
    number, last = (known[one.stated("report")].number for one in (package, before))
    past = period_years(before) - period_years(package)
    pairs = zip(_sources(package), _sources(before), strict=False)
    for place, (own, earlier) in enumerate(pairs):
        gone = _numbers(earlier.get("title", "")) - _numbers(own.get("title", ""))
        stale = _identity(package, own, earlier)
        for key, text in own.items():
            equal = earlier.get(key) == text and (years(text) & past or _numbers(text) & gone)
            # The report's own number may stand beside the earlier one: as a day, a section.
            named = number not in _numbers(text) and last in _numbers(text)
            if key in stale or (worded(key) and (equal or (number and named))):
                yield f"sources.{own.get('name') or place}.{key}"


def _identity(package: Package, own: Source, earlier: Source) -> frozenset[str]:
    """Name what of number and day is the earlier document's.

    Numbers may begin anew each year, and two reports may be dated the same day: but not both, and
    no report is dated within the year that it tells of, as the one before is.
    """
    same = frozenset(
        key for key in ("number", "date") if own.get(key, "") == earlier.get(key) != ""
    )
    if len(same) > 1 or own == earlier:
        return same
    day, period = years(own.get("date", "")), period_years(package)
    return same & {"date"} if day and period and max(day) <= max(period) else frozenset()


def _sources(package: Package) -> list[Source]:
    listed = package.descriptor.get("sources")
    found = listed if isinstance(listed, list) else []
    return [{key: str(one) for key, one in source.items() if isinstance(one, str | int)}
            if isinstance(source, Mapping) else {} for source in found]  # fmt: skip


def _numbers(text: str) -> set[str]:
    return set(NUMBER.findall(text))
