"""The ledger: every number that the report prints is a figure, or is said to be none.

Both directions hold: a row of kind figure has its figure, unless it is withheld, and a figure has
its row. A report without a ``printed_numbers`` resource is not asked for one.
"""

from collections.abc import Iterator, Mapping
from typing import NamedTuple

from scripts.model.catalog import Catalog
from scripts.model.package import Package
from scripts.model.problem import Problem
from scripts.model.quantity import digits, exact
from scripts.model.resource import Resource
from scripts.report.figures import Figure, all_figures, figure_table
from scripts.report.keys import figure_keys
from scripts.report.printed import meaning
from scripts.report.printed_numbers import PrintedNumber, printed_numbers_of
from scripts.report.tables import table
from scripts.report.vocabulary import HIDDEN


class Placed(NamedTuple):
    """A figure with the file that it stands in."""

    figure: Figure
    path: str


Figures = Mapping[str, Placed]
"""The figures of a report by their place."""


def ledger_problems(catalog: Catalog) -> list[Problem]:
    """Apply the rules of the ledger to every package that has one."""
    found: list[Problem] = []
    for package in catalog.packages:
        resource = table(catalog, package, "printed_numbers")
        if resource is not None:
            figures = _figures(catalog, package.stated("report"))
            found += _rows(catalog, package, resource, figures)
            found += _unlisted(catalog, package, resource, figures)
    return found


def _figures(catalog: Catalog, report: str) -> Figures:
    found = {}
    for package, figure in all_figures(catalog):
        resource = figure_table(catalog, package)
        if resource and package.stated("report") == report:
            found[figure.place] = Placed(figure, package.file_path(resource))
    return found


def _rows(
    catalog: Catalog, package: Package, resource: Resource, figures: Figures
) -> Iterator[Problem]:
    keys = figure_keys(catalog, package.stated("report"))
    path = package.file_path(resource)
    for number in printed_numbers_of(catalog, package):
        yield from _form(number, path)
        expected = number.is_figure and not number.withheld
        if number.key in figures:
            yield from _agrees(number, figures[number.key])
        elif expected and keys is not None and number.key not in keys:
            position = str(number.position)
            yield Problem("printed-without-figure", path, number.row, "position", position)


def _form(number: PrintedNumber, path: str) -> Iterator[Problem]:
    """Only what is published shows its print; what is withheld says why."""
    details = {"treatment": number.treatment}
    if number.printed and not number.published:
        # A number that must not be told is not told in the message either.
        yield Problem("printed-form", path, number.row, "printed", "", details)
    elif number.is_figure and number.printed and meaning(number.printed) is None:
        yield Problem("printed-number", path, number.row, "printed", number.printed)
    if number.withheld != bool(number.reason):
        yield Problem("printed-reason", path, number.row, "reason", number.reason, details)


def _agrees(number: PrintedNumber, placed: Placed) -> Iterator[Problem]:
    """A figure is what its printed number means, and is published or masked as the ledger says."""
    figure, path = placed
    hidden = number.treatment == HIDDEN
    if not number.is_figure or hidden != figure.masked or number.withheld:
        details = {"kind": number.kind, "treatment": number.treatment}
        status = figure.conf_status
        yield Problem("printed-treatment", path, figure.row, "conf_status", status, details)
    elif number.published:
        right = meaning(number.printed, number.multiplier or 1)
        if right is not None and (figure.value is None or right != exact(figure.value)):
            details = {"printed": number.printed, "right": digits(right)}
            value = digits(figure.value)
            yield Problem("printed-value", path, figure.row, "value", value, details)


def _unlisted(
    catalog: Catalog, package: Package, resource: Resource, figures: Figures
) -> Iterator[Problem]:
    """Every figure stands in the ledger; with a fault in its rows, nobody knows which do not."""
    if resource.broken:
        return
    listed = {number.key for number in printed_numbers_of(catalog, package)}
    for key, (figure, path) in figures.items():
        if key not in listed:
            details = {"ledger": package.file_path(resource)}
            yield Problem("figure-not-printed", path, figure.row, "figure", figure.key, details)
