"""Texts of an earlier package in a later one: word for word, and with the earlier year."""

import re
from collections.abc import Iterable, Iterator, Mapping

from scripts.model.catalog import Catalog
from scripts.model.package import Package
from scripts.model.problem import Problem
from scripts.report.series.years import formers, period_years, years
from scripts.validation.rules.characters import texts
from scripts.validation.rules.spelling import without_rows, worded

SOURCES = "sources."
"""Begins the place of a text about a source."""
NUMBER = re.compile(r"\d+")
Texts = Mapping[str, str]
"""Texts of a descriptor by their place."""


def copied_text_problems(catalog: Catalog) -> Iterator[Problem]:
    """Say the packages that speak of an earlier year in their texts, or in their sources."""
    for package, before in formers(catalog):
        own, earlier = (catalog.once(_texts, one) for one in (package, before))
        equal = {place: text for place, text in own.items() if earlier.get(place) == text}
        yield from _problem("texts-copied", package, before, _dated(equal, package, before))
        if package.stated("report") != before.stated("report"):
            sources = _of_source(equal, own, earlier, period_years(before) - period_years(package))
            yield from _problem("source-copied", package, before, sources)


def _problem(
    code: str, package: Package, before: Package, places: Iterable[str]
) -> Iterator[Problem]:
    """Tell all such texts of a package at once, at the first of them."""
    first, *more = [*places, ""]
    if first:
        details = {"other": before.name, "places": ", ".join((first, *more[:-1])),
                   "period": package.stated("period")}  # fmt: skip
        yield Problem(code, package.path, None, first, "", details)


def _texts(_: Catalog, package: Package) -> Texts:
    found = texts("", without_rows(package.descriptor))
    return {place: text for place, text in found if worded(place)}


def _dated(equal: Texts, package: Package, before: Package) -> Iterator[str]:
    """Give the texts that name a year of the earlier period, and none of the package's own."""
    for place, text in equal.items():
        named, own = years(text), period_years(package)
        if not place.startswith(SOURCES) and named & period_years(before) and not named & own:
            yield place


def _of_source(equal: Texts, own: Texts, earlier: Texts, past: frozenset[int]) -> Iterator[str]:
    """Give the texts of sources that name an earlier year, or a number of the earlier source."""
    for place, text in equal.items():
        if place.startswith(SOURCES):
            title = f"{place.rpartition('.')[0]}.title"
            gone = _numbers(earlier.get(title, "")) - _numbers(own.get(title, ""))
            if years(text) & past or _numbers(text) & gone:
                yield place


def _numbers(text: str) -> set[str]:
    return set(NUMBER.findall(text))
