"""The places of activities as a list tells them: area, venue, time and what is odd about each."""

from collections.abc import Iterable, Iterator
from itertools import groupby

from scripts.model.catalog import Catalog
from scripts.model.language import Language
from scripts.model.package import Package
from scripts.report.activities import ActivityPlace, by_activity, places_of
from scripts.report.tables import code_name
from scripts.text.dates import period


def place_lines(
    catalog: Catalog, package: Package, language: Language
) -> dict[str, tuple[str, ...]]:
    """Write the places of every activity of a package, by its code."""
    found = by_activity(places_of(catalog, package))
    return {code: tuple(_lines(catalog, package, some, language)) for code, some in found.items()}


def _lines(
    catalog: Catalog, package: Package, places: Iterable[ActivityPlace], language: Language
) -> Iterator[str]:
    """Write a place a line; areas of which nothing else is told stand beside each other."""
    for bare, some in groupby(places, lambda one: one.bare):
        written = [_place(catalog, package, one, language) for one in some]
        yield from ["; ".join(written)] if bare else written


def _place(catalog: Catalog, package: Package, place: ActivityPlace, language: Language) -> str:
    area = code_name(catalog, package, "activity_places", "ref_area", place.ref_area).in_(language)
    venue, note = (text.by_language.get(language, "") for text in (place.venue, place.note))
    shown = ", ".join(one for one in (area, venue, period(place.time_period, language)) if one)
    return f"{shown} ({note.removesuffix('.')})" if note and shown else shown or note
