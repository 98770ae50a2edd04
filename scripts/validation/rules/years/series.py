"""Rules for reports of several years: each has its own period, ledger and tables."""

from collections.abc import Iterator

from scripts.model.catalog import Catalog
from scripts.model.problem import Problem
from scripts.report.printed_numbers import lost_ledgers
from scripts.report.series.years import formers, series, stem


def series_problems(catalog: Catalog) -> Iterator[Problem]:
    """Say what a report lacks of its own, or has of another."""
    yield from _periods(catalog)
    yield from _references(catalog)
    yield from _ledgers(catalog)


def _periods(catalog: Catalog) -> Iterator[Problem]:
    """No two reports of one name have the same period in packages of one name."""
    for package in catalog.packages:
        report, period = package.stated("report"), package.stated("period")
        for one in series(catalog, package):
            other = one.stated("report")
            same = one.stated("period") == period != "" and stem(other) == stem(report)
            if same and "" < other < report:
                details = {"other": one.name, "report": other}
                yield Problem("period-taken", package.path, None, "period", period, details)
                break


def _references(catalog: Catalog) -> Iterator[Problem]:
    """A foreign key does not point to the table of an earlier report as that report's own does."""
    for package, before in formers(catalog):
        report, last = package.stated("report"), before.stated("report")
        names = sorted(package.referred & before.referred)
        foreign = [one for one in names if report != last == _report(catalog, one)]
        if foreign:
            details = {"other": last, "report": report}
            cell = ", ".join(foreign)
            yield Problem("reference-copied", package.path, None, "foreignKeys", cell, details)


def _report(catalog: Catalog, name: str) -> str:
    found = catalog.package(name)
    return found.stated("report") if found else ""


def _ledgers(catalog: Catalog) -> Iterator[Problem]:
    """A report with figures has a ledger where the one before had one."""
    for report, (package, before) in lost_ledgers(catalog).items():
        details = {"report": report, "other": before}
        yield Problem("ledger-missing", package.path, None, "report", report, details)
