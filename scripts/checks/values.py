"""What operands of checks stand for: figures, withheld numbers, counts of what is listed."""

from collections.abc import Callable, Iterable, Iterator

from scripts.checks.sums import Values
from scripts.model.catalog import Catalog
from scripts.model.package import Package
from scripts.model.quantity import Quantity
from scripts.report.activities import places_of
from scripts.report.figures import figures_of
from scripts.report.printed_numbers import ledger

PLACES = "places:"
"""An operand that counts the places listed for an activity: ``places:A-2.7-1``."""
NATIONALITIES = "nationalities:"
"""An operand that counts the nationalities that figures of an activity name."""
COUNTED = {PLACES: ("activity_places", "ref_area"), NATIONALITIES: ("figures", "nationality")}
"""Operands that count, by how they begin: the resource and the field that they count."""
Listing = Callable[[Catalog, Package], Iterator[tuple[str, str]]]
"""Goes through what a package lists: the operand that counts a thing, and the thing."""


def values_of(catalog: Catalog, report: str) -> Values:
    """Give every operand that a report's checks may use; masked and withheld ones are ``None``.

    A report that lists no activities of its own counts those of the others: a copied package
    still names them.
    """
    return catalog.once(_values_of, report)


def _values_of(catalog: Catalog, report: str) -> Values:
    packages = [one for one in catalog.packages if one.stated("report") == report]
    lists = [one for one in packages if one.resource("activity_places")] or catalog.packages
    values: dict[str, Quantity | None] = {
        **_counts(catalog, lists, _places),
        **_counts(catalog, packages, _nationalities),
    }
    values |= {key: None for key, one in ledger(catalog, report).items() if one.withheld}
    for package in packages:
        for figure in figures_of(catalog, package):
            # A mistyped key has its own problem; what refers to the right one is no news.
            values[figure.place] = figure.value
            values[figure.key] = figure.value
    return values


def _counts(catalog: Catalog, packages: Iterable[Package], listing: Listing) -> dict[str, float]:
    """Count the different things listed for each activity."""
    listed: dict[str, set[str]] = {}
    for package in packages:
        for operand, thing in listing(catalog, package):
            listed.setdefault(operand, set()).add(thing)
    return {operand: float(len(things)) for operand, things in listed.items()}


def _places(catalog: Catalog, package: Package) -> Iterator[tuple[str, str]]:
    for place in places_of(catalog, package):
        if place.name:
            yield f"{PLACES}{place.activity}", place.name


def _nationalities(catalog: Catalog, package: Package) -> Iterator[tuple[str, str]]:
    everybody = {"", catalog.edition.foreign}
    for figure in figures_of(catalog, package):
        nationality = figure.code("nationality")
        if figure.activity and nationality not in everybody:
            yield f"{NATIONALITIES}{figure.activity}", nationality
