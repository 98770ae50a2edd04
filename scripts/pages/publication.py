"""Everything that pages show, made once: the catalog, its charts and its downloads."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Any

from scripts.charts import Chart
from scripts.checks import values_of
from scripts.downloads import Download
from scripts.model.addresses import Site
from scripts.model.catalog import Catalog
from scripts.model.language import Language
from scripts.model.package import Package, Resource
from scripts.report.naming import Namer, namer

Row = Mapping[str, Any]


@dataclass(frozen=True, eq=False)
class Publication:
    """The input of every page. ``report`` is the one that prose quotes without naming it."""

    catalog: Catalog
    site: Site
    report: str
    charts: Mapping[Language, Sequence[tuple[Package, Chart]]]
    downloads: Mapping[str, Sequence[Download]]
    repository: str = ""
    """Where a reader reports what looks wrong; empty where no repository is named."""
    checked: str = ""
    """The day on which the hotlines were last checked (ISO 8601); empty: they were not."""
    quick_exit: str = ""
    """Where the way out of the site leads; empty: there is none."""

    def charts_of(self, package: Package, language: Language) -> list[Chart]:
        """Give a package's charts in the order of its views."""
        return [chart for owner, chart in self.charts[language] if owner is package]

    def files(self, package: Package, language: Language) -> list[Download]:
        """Give the downloads that a page lists: not the code lists, and those of its language."""
        made = self.downloads[package.name]
        return [one for one in made if one.kind != "list" and one.language in {None, language}]

    def chart(self, name: str, language: Language) -> tuple[Package, Chart] | None:
        """Find a chart by ``package/view``."""
        pairs = self.charts[language]
        return next((p for p in pairs if f"{p[0].name}/{p[1].view.name}" == name), None)

    def namer(self, package: Package, language: Language) -> Namer:
        """Give what names the figures of a package."""
        return namer(self.catalog, package, language)

    @cached_property
    def values(self) -> Mapping[str, Mapping[str, float | None]]:
        """What the terms of checks stand for, by report."""
        reports = {package.stated("report") for package in self.catalog.packages}
        return {report: values_of(self.catalog, report) for report in reports}

    @cached_property
    def ledgers(self) -> Mapping[str, tuple[Package, Mapping[str, Row]]]:
        """The ledger of every report that has one: its package, and its rows by figure key."""
        owners = [package for package in self.catalog.packages if package.ledger is not None]
        reports = {package.stated("report"): package for package in owners}
        return {report: (one, self.catalog.ledger(report)) for report, one in reports.items()}

    @cached_property
    def activities(self) -> Mapping[str, tuple[Package, Row]]:
        """Every activity by ``report:code``, with its package; by the code alone as well."""
        found: dict[str, tuple[Package, Row]] = {}
        for package in self.catalog.packages:
            for row in package.activities.records if package.activities else []:
                found[f"{package.stated('report')}:{row['activity']}"] = (package, row)
                found.setdefault(str(row["activity"]), (package, row))
        return found

    @cached_property
    def terms(self) -> Mapping[str, tuple[Package, Resource, Row]]:
        """Every term of the glossary by its code, in the order of the lists."""
        found: dict[str, tuple[Package, Resource, Row]] = {}
        for package in self.catalog.packages:
            if package.terms is not None:
                for row in package.terms.records:
                    found.setdefault(str(row["code"]), (package, package.terms, row))
        return found

    @cached_property
    def hotlines(self) -> Sequence[tuple[Package, Resource, Row]]:
        """The hotlines that the default report prints, in the order of its list."""
        return [
            (package, package.hotlines, row)
            for package in self.catalog.packages
            if package.hotlines is not None and package.stated("report") == self.report
            for row in package.hotlines.records
        ]

    @cached_property
    def figures(self) -> Mapping[str, tuple[Package, Resource, Row]]:
        """Every figure by ``report:key``; those of the default report by the key alone as well."""
        found: dict[str, tuple[Package, Resource, Row]] = {}
        for package, resource, row in self.catalog.figures():
            report, key = package.stated("report"), str(row["figure"])
            found[f"{report}:{key}"] = (package, resource, row)
            if report == self.report:
                found[key] = (package, resource, row)
        return found
