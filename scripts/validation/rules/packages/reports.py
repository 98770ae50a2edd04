"""Rules for what names the report of a package: it is stated, and written as others write it."""

from collections.abc import Iterator
from difflib import get_close_matches

from scripts.model.catalog import Catalog
from scripts.model.package import Package
from scripts.model.problem import Problem
from scripts.report.figures import figures_of
from scripts.report.keys import figure_keys
from scripts.report.printed_numbers import ledger, printed_numbers_of
from scripts.report.series.reports import reports
from scripts.report.series.years import series
from scripts.report.tables import table
from scripts.text.written import quoted
from scripts.validation.rules.taken import KEYS

ALIKE = 0.75
"""Names that have so much in common may be one name, mistyped."""


def unknown_reports(catalog: Catalog) -> Iterator[Problem]:
    """Say tables of a report without its name, and a name that no other package writes so."""
    known = reports(catalog)
    for package in catalog.packages if known else ():
        report = package.stated("report")
        if report:
            meant = _meant(catalog, package, report)
            if meant:
                details = {"meant": meant}
                yield Problem("report-unknown", package.path, None, "report", report, details)
        elif any(table(catalog, package, name) for name in KEYS):
            stated = package.descriptor.get("report")
            cell = quoted(stated) if stated else ""
            period = package.stated("period")
            alike = [code for code, one in known.items() if one.period == period]
            details = {"known": ", ".join(alike or known)}
            yield Problem("report-missing", package.path, None, "report", cell, details)


def _meant(catalog: Catalog, package: Package, report: str) -> str:
    """Name the report that a package belongs to, if its own is written nearly so and has no other.

    Two reports may well be called alike: it is mistyped where the other has the same period, lacks
    a package called like this one, and its packages need this one or the other way around.
    """
    known = reports(catalog)
    if len(known[report].packages) > 1:
        return ""
    had = {one.stated("report") for one in series(catalog, package)}
    others = [code for code, one in known.items()
              if code not in had and one.period == package.stated("period")]  # fmt: skip
    near = get_close_matches(report, others, 1, ALIKE)
    return next((one for one in near if _tied(catalog, package, one)), "")


def _tied(catalog: Catalog, package: Package, report: str) -> bool:
    """Tell whether a package and those of a report refer to, or lack, what the other has."""
    others = reports(catalog)[report].packages
    refers = any(one.name in package.referred or package.name in one.referred for one in others)
    figures = {one.key for one in figures_of(catalog, package)}
    printed = {one.key for one in printed_numbers_of(catalog, package) if one.is_figure}
    here = figure_keys(catalog, report) or set()
    listed = {key for key, one in ledger(catalog, report).items() if one.is_figure}
    return refers or bool(
        (figures - printed) & (listed - here) or (printed - figures) & (here - listed)
    )
