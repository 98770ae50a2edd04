"""The ledger: every number that the report prints is a figure, or is said to be none.

Both directions hold: a row of kind figure has its figure, unless it is withheld, and a figure has
its row. A report without a ``printed_numbers`` resource is not asked for one.
"""

from collections.abc import Iterator, Mapping
from typing import Any

from scripts.model.catalog import Catalog
from scripts.model.package import Package, Resource
from scripts.model.problem import Problem
from scripts.report.printed import meaning
from scripts.text.numbers import digits
from scripts.validation.rules.figures import masked

Row = Mapping[str, Any]
Figure = tuple[Package, Row, int]
FIGURE = "figure"
PUBLISHED, MASKED, WITHHELD = "published", "masked", "withheld"


def problems(catalog: Catalog) -> list[Problem]:
    """Apply the rules of the ledger to every package that has one."""
    found: list[Problem] = []
    for package in catalog.packages:
        if package.ledger is not None:
            figures = _figures(catalog, package)
            found += _rows(catalog, package, package.ledger, figures)
            found += _unlisted(package, package.ledger, figures)
    return found


def _figures(catalog: Catalog, ledger: Package) -> dict[str, Figure]:
    """Give every figure of the ledger's report by its place, with its package and its row."""
    return {
        _key(row): (package, row, int(number))
        for package in catalog.packages
        if package.figures is not None and package.stated("report") == ledger.stated("report")
        for row, number in zip(package.figures.records, package.figures.sound.index, strict=True)
    }


def _rows(
    catalog: Catalog, package: Package, ledger: Resource, figures: Mapping[str, Figure]
) -> Iterator[Problem]:
    keys = catalog.figure_keys(package.stated("report"))
    for row, number in zip(ledger.records, ledger.sound.index, strict=True):
        place = (package.file_path(ledger), int(number))
        yield from _form(row, place)
        key = _key(row)
        expected = row["kind"] == FIGURE and row["treatment"] != WITHHELD
        if key in figures:
            yield from _agrees(row, *figures[key])
        elif expected and keys is not None and key not in keys:
            yield Problem("printed-without-figure", *place, "position", str(row["position"]))


def _key(row: Row) -> str:
    return f"{row['section']}-{row['position']}"


def _form(row: Row, place: tuple[str, int]) -> Iterator[Problem]:
    """What is published shows its print, and only that; what is withheld says why."""
    hidden = row["treatment"] != PUBLISHED
    if hidden == bool(row["printed"]):
        # A number that must not be told is not told in the message either.
        details = {"treatment": str(row["treatment"])}
        yield Problem("printed-form", *place, "printed", "", details)
    elif row["kind"] == FIGURE and not hidden and meaning(str(row["printed"])) is None:
        yield Problem("printed-number", *place, "printed", str(row["printed"]))
    if (row["treatment"] == WITHHELD) != bool(row.get("reason")):
        details = {"treatment": str(row["treatment"])}
        yield Problem("printed-reason", *place, "reason", str(row.get("reason") or ""), details)


def _agrees(row: Row, package: Package, figure: Row, number: int) -> Iterator[Problem]:
    """A figure is what its printed number means, and is published or masked as the ledger says."""
    resource = package.resource("figures")
    place = (package.file_path(resource) if resource else package.path, number)
    treatment, kind = str(row["treatment"]), str(row["kind"])
    if kind != FIGURE or (treatment == MASKED) != masked(figure) or treatment == WITHHELD:
        details = {"kind": kind, "treatment": treatment}
        status = str(figure["conf_status"])
        yield Problem("printed-treatment", *place, "conf_status", status, details)
    elif treatment == PUBLISHED:
        right = meaning(str(row["printed"]), int(row.get("multiplier") or 1))
        if right is not None and float(right) != figure["value"]:
            details = {"printed": str(row["printed"]), "right": digits(float(right))}
            yield Problem("printed-value", *place, "value", digits(figure["value"]), details)


def _unlisted(
    package: Package, ledger: Resource, figures: Mapping[str, Figure]
) -> Iterator[Problem]:
    """Every figure stands in the ledger; with a fault in its rows, nobody knows which do not."""
    if ledger.broken:
        return
    listed = {_key(row) for row in ledger.records}
    for key, (owner, row, number) in figures.items():
        resource = owner.resource("figures")
        if key not in listed and resource is not None:
            place = (owner.file_path(resource), number)
            details = {"ledger": package.file_path(ledger)}
            yield Problem("figure-not-printed", *place, "figure", str(row["figure"]), details)
