"""Texts of an earlier package in a later one that name its year: word for word, or nearly so."""

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from difflib import SequenceMatcher

from scripts.model.catalog import Catalog
from scripts.model.package import Package
from scripts.model.problem import Problem
from scripts.report.series.years import YEAR, Years, formers, period_years, years
from scripts.validation.rules.characters import texts
from scripts.validation.rules.spelling import without_rows, worded

SOURCES = "sources."
"""Begins the place of a text about a source, which has a rule of its own."""
DATED = re.compile(r"version|homepage|keywords\.\d+")
"""Other properties of a package in which its year may stand."""
SENTENCE = re.compile(r"(?<=[.:;!?])\s+|\n+")
ALIKE = 0.85
"""A sentence that has so much of another, but for years, is that one with a word changed."""
LONGEST = 500
"""Of a sentence without an end so much is compared."""
Texts = Mapping[str, str]
"""Texts of a descriptor by their place."""


def copied_text_problems(catalog: Catalog) -> Iterator[Problem]:
    """Say the packages that speak of an earlier year in texts of that year's package."""
    for package, before in formers(catalog):
        details = {"other": before.name, "period": package.stated("period")}
        problem = Problem("texts-copied", package.path, details=details)
        yield from told(problem, copied(catalog, package, before))


def copied(catalog: Catalog, package: Package, before: Package) -> Iterator[str]:
    """Give the places of texts that name a year of the earlier period, and none of their own.

    A text may compare with an earlier year: only what the earlier package says as well is copied.
    """
    own, earlier = (catalog.once(said, one) for one in (package, before))
    present, past = period_years(package), period_years(before)
    for place, text in own.items():
        named = years(text)
        if named & past and not named & present and _is_in(text, earlier.get(place, ""), past):
            yield place


def told(problem: Problem, places: Iterable[str]) -> Iterator[Problem]:
    """Tell all such texts of a package at once, at the first of them."""
    first, *more = [*places, ""]
    if first:
        details = {**problem.details, "places": ", ".join((first, *more[:-1]))}
        yield replace(problem, field=first, details=details)


def said(_: Catalog, package: Package) -> Texts:
    """Give the texts of a package in which its year may stand, but for those about its sources."""
    found = texts("", without_rows(package.descriptor))
    dated = (one for one in found if worded(one[0]) or DATED.fullmatch(one[0]))
    return {place: text for place, text in dated if not place.startswith(SOURCES)}


def _is_in(text: str, earlier: str, past: Years) -> bool:
    """Tell whether a sentence that names such a year is much like one of the earlier text."""
    if text == earlier:
        return True
    known = [_bare(one) for one in SENTENCE.split(earlier)]
    return any(
        SequenceMatcher(None, _bare(one), other, autojunk=False).ratio() >= ALIKE
        for one in SENTENCE.split(text) if years(one) & past for other in known
    )  # fmt: skip


def _bare(sentence: str) -> str:
    return YEAR.sub("", sentence)[:LONGEST]
