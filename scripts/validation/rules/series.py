"""Rules for reports of several years: each has its own period, ledger and tables."""

from collections.abc import Iterator

from scripts.model.catalog import Catalog
from scripts.model.package import Package
from scripts.model.problem import Problem
from scripts.report.years import formers, series, stem

LEDGER = "printed_numbers"


def series_problems(catalog: Catalog) -> Iterator[Problem]:
    """Say what a report lacks of its own, or has of another."""
    yield from _periods(catalog)
    yield from _references(catalog)
    if catalog.complete:
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
        names = dict.fromkeys(_referred(package))
        foreign = [one for one in names if one in set(_referred(before))
                   and report != last == _report(catalog, one)]  # fmt: skip
        if foreign:
            details = {"other": last, "report": report}
            cell = ", ".join(foreign)
            yield Problem("reference-copied", package.path, None, "foreignKeys", cell, details)


def _referred(package: Package) -> Iterator[str]:
    return (key.package for one in package.resources for key in one.foreign_keys if key.package)


def _report(catalog: Catalog, name: str) -> str:
    found = catalog.package(name)
    return found.stated("report") if found else ""


def _ledgers(catalog: Catalog) -> Iterator[Problem]:
    """A report with figures has a ledger where the one before had one."""
    having = {one.stated("report") for one in catalog.packages if one.resource(LEDGER)}
    told = set()
    for package, before in formers(catalog):
        report = package.stated("report")
        lost = report not in having and before.stated("report") in having
        if lost and package.resource("figures") and report not in told:
            told.add(report)
            details = {"report": report, "other": before.stated("report")}
            yield Problem("ledger-missing", package.path, None, "report", report, details)
