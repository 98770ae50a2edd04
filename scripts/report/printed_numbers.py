"""Printed numbers: every number that a report prints, and how it is treated (the ledger)."""

from dataclasses import dataclass

from scripts.model.catalog import Catalog
from scripts.model.package import Package
from scripts.report.series.years import formers
from scripts.report.tables import cell, number, place_key, rows
from scripts.report.vocabulary import FIGURE, PUBLISHED, WITHHELD

LEDGER = "printed_numbers"
"""The resource that lists the printed numbers of a report."""


@dataclass(frozen=True, eq=False)
class PrintedNumber:
    """One number at its place in the report. ``printed`` is empty where it must not be told."""

    section: str
    position: int
    printed: str
    kind: str
    treatment: str
    reason: str = ""
    multiplier: int | None = None
    """What the word after it multiplies it by, such as million."""
    row: int = 0
    page: str = ""
    """The page of the report that it stands on, where the list says so."""

    @property
    def key(self) -> str:
        """Its place: section and position, the key of its figure."""
        return place_key(self.section, self.position)

    @property
    def is_figure(self) -> bool:
        """Tell whether it counts or measures something."""
        return self.kind == FIGURE

    @property
    def published(self) -> bool:
        """Tell whether its print is shown."""
        return self.treatment == PUBLISHED

    @property
    def withheld(self) -> bool:
        """Tell whether it has no row among the figures, for the sake of somebody it is about."""
        return self.treatment == WITHHELD


def printed_numbers_of(catalog: Catalog, package: Package) -> tuple[PrintedNumber, ...]:
    """Give the printed numbers that a package lists."""
    return catalog.once(_printed_numbers_of, package)


def _printed_numbers_of(catalog: Catalog, package: Package) -> tuple[PrintedNumber, ...]:
    return tuple(
        PrintedNumber(
            section=cell(row, "section"),
            position=int(number(row, "position") or 0),
            printed=cell(row, "printed"),
            kind=cell(row, "kind"),
            treatment=cell(row, "treatment"),
            reason=cell(row, "reason"),
            multiplier=int(times) if (times := number(row, "multiplier")) else None,
            row=at,
            page=cell(row, "page"),
        )
        for at, row in rows(catalog, package, "printed_numbers")
    )


def ledger(catalog: Catalog, report: str) -> dict[str, PrintedNumber]:
    """Give the printed numbers of a report by their place."""
    return catalog.once(_ledger, report)


def _ledger(catalog: Catalog, report: str) -> dict[str, PrintedNumber]:
    return {
        one.key: one
        for package in catalog.packages
        if package.stated("report") == report
        for one in printed_numbers_of(catalog, package)
    }


def lost_ledgers(catalog: Catalog) -> dict[str, tuple[Package, str]]:
    """Name the reports with figures that have no ledger, though the one before had one.

    Each comes with its first package, and the report before.
    """
    return catalog.once(_lost_ledgers)


def _lost_ledgers(catalog: Catalog) -> dict[str, tuple[Package, str]]:
    having = {one.stated("report") for one in catalog.packages if one.resource(LEDGER)}
    found: dict[str, tuple[Package, str]] = {}
    for package, before in formers(catalog) if catalog.complete else ():
        report, last = package.stated("report"), before.stated("report")
        if last in having and report not in having and package.resource("figures"):
            found.setdefault(report, (package, last))
    return found
