"""What the terms of checks stand for: figures, withheld numbers, and counts of what is listed."""

from collections.abc import Callable, Iterable, Iterator

from scripts.checks.parts import FOREIGN
from scripts.model.catalog import Catalog
from scripts.model.package import Package

PLACES = "places:"
"""A term that counts the places listed for an activity: ``places:A-1.2.7-1``."""
NATIONALITIES = "nationalities:"
"""A term that counts the nationalities that figures of an activity name."""
COUNTED = {PLACES: ("activity_places", "ref_area"), NATIONALITIES: ("figures", "nationality")}
"""Terms that count, by how they begin: the resource and the field that they count."""


def values_of(catalog: Catalog, report: str) -> dict[str, float | None]:
    """Give every term that a report's checks may use; masked and withheld ones are ``None``.

    A report that lists no activities of its own counts those of the others: a copied package
    still names them.
    """
    packages = [one for one in catalog.packages if one.stated("report") == report]
    lists = [one for one in packages if one.resource("activity_places")] or catalog.packages
    values: dict[str, float | None] = {
        **_counts(lists, _places),
        **_counts(packages, _nationalities),
    }
    ledger = catalog.ledger(report)
    values |= {key: None for key, row in ledger.items() if row["treatment"] == "withheld"}
    for package in packages:
        for row in package.figures.records if package.figures else []:
            # A mistyped key has its own problem; what refers to the right one is no news.
            values[f"{row['section']}-{row['position']}"] = row["value"]
            values[str(row["figure"])] = row["value"]
    return values


def _counts(
    packages: Iterable[Package], listing: Callable[[Package], Iterator[tuple[str, str]]]
) -> dict[str, float]:
    """Count the different things listed for each activity."""
    listed: dict[str, set[str]] = {}
    for package in packages:
        for term, thing in listing(package):
            listed.setdefault(term, set()).add(thing)
    return {term: float(len(things)) for term, things in listed.items()}


def _places(package: Package) -> Iterator[tuple[str, str]]:
    """Go through the places of activities: an area, a venue, or a venue in an area."""
    resource = package.resource("activity_places")
    if resource is None or not resource.has("activity", "ref_area"):
        return
    for row in resource.records:
        place = f"{row['ref_area'] or ''} {row.get('venue_en') or ''}".strip()
        if place:
            yield f"{PLACES}{row['activity']}", place


def _nationalities(package: Package) -> Iterator[tuple[str, str]]:
    for row in package.figures.records if package.figures else []:
        if row.get("activity") and row.get("nationality") not in {None, "", FOREIGN}:
            yield f"{NATIONALITIES}{row['activity']}", str(row["nationality"])
