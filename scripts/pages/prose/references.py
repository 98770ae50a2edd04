"""What hand-written pages may name: figures, charts, themes, terms; known without drawing any."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from difflib import get_close_matches
from functools import cached_property

from scripts.charts.views.listing import view_names
from scripts.checks.judge import Result, results
from scripts.model.catalog import Catalog
from scripts.model.package import Package
from scripts.pages.prose.blocks import THEMED
from scripts.report.figures import Figure
from scripts.report.keys import figure_keys
from scripts.report.listed import Listed, figures_by_key, terms_by_code
from scripts.report.series.reports import reports
from scripts.report.themes import themes

FIGURED = frozenset({"figure", "share"})
OF_A_REPORT = frozenset({"year", "report"})
JUDGED = ("figures", "printed_numbers", "activity_places", "parts", "checks")
"""The tables that state checks, and those that hold what is compared."""
LISTED = 5
"""So many names that are known are told where none is close."""


@dataclass(frozen=True)
class Fault:
    """What is wrong with a name: the code of its problem, and what the message needs."""

    code: str
    details: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, eq=False)
class References:
    """Finds what a page names. What a faulty file may hold is not said to be missing.

    A name that says no report is looked up in those of the page: a figure in the first, all else
    in the first that has it.
    """

    catalog: Catalog
    reports: tuple[str, ...]
    """The codes of the page's reports, the newest first."""

    @property
    def report(self) -> str:
        """The report that the page is of; '' where there is none."""
        return next(iter(self.reports), "")

    def fault(self, function: str, name: str) -> Fault | None:
        """Say what is wrong with a name in a call, or nothing."""
        if function in FIGURED:
            return self._figure(function, name)
        if function == "difference":
            there = name in self.differing or not self._judged
            return None if there else self._unknown("prose-check", name, list(self.differing))
        fine, code, known = self._looked_up(function, name)
        return None if fine else self._unknown(code, name, known)

    def _unknown(self, code: str, name: str, known: list[str]) -> Fault | None:
        """Say which names are known; nothing where some may be in a package that is not."""
        if not self.catalog.complete:
            return None
        near = get_close_matches(name, known, LISTED, 0.5) or known[:LISTED]
        return Fault(code, {"known": ", ".join(near) or "–"})

    def _looked_up(self, function: str, name: str) -> tuple[bool, str, list[str]]:
        """Tell whether a name is known, else which problem that is, and which names are known."""
        if function == "chart":
            return self.chart(name) is not None, "prose-chart", self.charts
        if function == "package_page":
            return self.package(name) is not None, "prose-package", self.packages
        if function == "term":
            return name in self.terms, "prose-term", self.terms
        if function in OF_A_REPORT:
            return self.report in reports(self.catalog), "prose-report", []
        if function in {*THEMED, "theme_page"}:
            return name in self.themes, "prose-theme", self.themes
        return True, "", []

    def _figure(self, function: str, name: str) -> Fault | None:
        found = self.figure(name)
        if found is not None:
            masked = function == "share" and found.record.value is None
            return Fault("prose-masked") if masked else None
        report, _, key = name.rpartition(":")
        keys = figure_keys(self.catalog, report or self.report)
        return Fault("prose-figure") if keys is not None and key not in keys else None

    def figure(self, name: str) -> Listed[Figure] | None:
        """Find a figure by its key, or by ``report:key``."""
        whole = name if ":" in name else f"{self.report}:{name}"
        return figures_by_key(self.catalog).get(whole)

    def package(self, name: str) -> Package | None:
        """Find a package by its name, or that of a report by its theme or a table of it."""
        found = self.catalog.package(name)
        themed = [one for one in self._own if one.stated("theme") == name]
        tabled = [one for one in self._own if one.resource(name)]
        return next((one for one in (found, *themed, *tabled) if one), None)

    def chart(self, name: str) -> tuple[str, str] | None:
        """Find a chart: give its package and its view.

        It is named as ``package/view``; one of a report as ``theme/view``, or by its view alone
        where no other package of the report has such a view.
        """
        owner, mark, view = name.rpartition("/")
        named = self.package(owner) if mark else None
        owners = [named] if named else [] if mark else self._own
        having = [one for one in owners if view in view_names(self.catalog, one)]
        first = [one for one in having if one.stated("report") == having[0].stated("report")]
        # That a report has a package twice, with all of its views, is a problem of its own.
        different = {tuple(view_names(self.catalog, one)) for one in first}
        return (first[0].name, view) if len(different) == 1 else None

    @cached_property
    def _own(self) -> tuple[Package, ...]:
        known = reports(self.catalog)
        found = (known[one] for one in self.reports if one in known)
        return tuple(package for report in found for package in report.packages)

    @property
    def _judged(self) -> bool:
        """Tell whether all checks are known and computed: a row with a fault is in neither."""
        tables = (package.resource(name) for package in self._own for name in JUDGED)
        return not any(one.broken or not one.readable for one in tables if one)

    @cached_property
    def differing(self) -> dict[str, tuple[Package, Result]]:
        """Every check of the page's reports that differs, by its code."""
        found = ((package, one) for package in self._own for one in results(self.catalog, package))
        differing = [(package, one) for package, one in found if one.verdict == "differs"]
        return {one.check.code: (package, one) for package, one in reversed(differing)}

    @cached_property
    def charts(self) -> list[str]:
        """Every chart, as ``package/view``."""
        return [
            f"{package.name}/{name}"
            for package in self.catalog.packages
            for name in view_names(self.catalog, package)
        ]

    @cached_property
    def packages(self) -> list[str]:
        """Every package, and every theme of a report of the page."""
        named = [one.name for one in self.catalog.packages]
        return [*named, *dict.fromkeys(filter(None, (one.stated("theme") for one in self._own)))]

    @cached_property
    def themes(self) -> list[str]:
        """Every theme that a package names."""
        return themes(self.catalog)

    @cached_property
    def terms(self) -> list[str]:
        """Every term of the glossary."""
        return list(terms_by_code(self.catalog))


def references(catalog: Catalog, named: tuple[str, ...]) -> References:
    """Give what pages of these reports may name."""
    return catalog.once(References, named)
