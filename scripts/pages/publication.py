"""Everything that pages show, made once when it is asked for: charts, downloads, records."""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property

from scripts.charts.chart import Chart, chart_of
from scripts.charts.views.listing import views_of
from scripts.checks.judge import results
from scripts.downloads.package import Download, downloads
from scripts.model.addresses import Site
from scripts.model.cached import Cached
from scripts.model.catalog import Catalog
from scripts.model.edition import Edition
from scripts.model.kept import NOTHING, Kept
from scripts.model.language import Language
from scripts.model.package import Package
from scripts.report.activities import Activity
from scripts.report.figures import Figure
from scripts.report.hotlines import Hotline
from scripts.report.kin import used
from scripts.report.listed import (
    Listed,
    activity,
    figures_by_key,
    newest_hotlines,
    terms_by_code,
)
from scripts.report.names.naming import Namer, namer
from scripts.report.tables import table
from scripts.report.terms import Term


@dataclass(frozen=True, eq=False)
class Publication(Cached):
    """The input of every page."""

    catalog: Catalog
    site: Site
    kept: Kept = NOTHING
    """What was made for an earlier build."""
    part_of: frozenset[str] | None = None
    """Where this is a part of a larger one: the descriptions that are not unique in that."""

    @cached_property
    def repeated(self) -> frozenset[str]:
        """Descriptions that several packages have."""
        if self.part_of is not None:
            return self.part_of
        texts = (one.description.by_language.values() for one in self.catalog.packages)
        counts = Counter(text for each in texts for text in set(each))
        return frozenset(text for text, count in counts.items() if count > 1)

    @property
    def edition(self) -> Edition:
        """The edition whose site it is."""
        return self.catalog.edition

    def charts_of(self, package: Package, language: Language) -> list[Chart]:
        """Give a package's charts in the order of its views, each worded once."""
        return self.once(_charts_of, package, language)

    def downloads_of(self, package: Package) -> list[Download]:
        """Give every download of a package, each made once."""
        return self.once(_downloads_of, package)

    def files(self, package: Package, language: Language) -> list[Download]:
        """Give the downloads that a page lists: not the code lists, and those of its language."""
        made = self.downloads_of(package)
        return [one for one in made if one.kind != "list" and one.language in {None, language}]

    def chart(self, name: str, language: Language) -> tuple[Package, Chart] | None:
        """Find a chart by ``package/view``."""
        owner, _, view = name.partition("/")
        package = self.catalog.package(owner)
        charts = self.charts_of(package, language) if package else []
        return next(((package, one) for one in charts if package and one.view.name == view), None)

    def namer(self, package: Package, language: Language) -> Namer:
        """Give what names the figures of a package."""
        return namer(self.catalog, package, language)

    @cached_property
    def ledgers(self) -> Mapping[str, Package]:
        """The package that lists the printed numbers of a report, by report."""
        return {
            package.stated("report"): package
            for package in self.catalog.packages
            if table(self.catalog, package, "printed_numbers")
        }

    def activity(self, report: str, code: str) -> Listed[Activity] | None:
        """Find an activity of a report."""
        return activity(self.catalog, report, code)

    @property
    def terms(self) -> Mapping[str, Listed[Term]]:
        """Every term of the glossary by its code."""
        return terms_by_code(self.catalog)

    @cached_property
    def hotlines(self) -> Sequence[Listed[Hotline]]:
        """The hotlines that the newest report with any prints."""
        return newest_hotlines(self.catalog)

    @property
    def figures(self) -> Mapping[str, Listed[Figure]]:
        """Every figure by ``report:key``."""
        return figures_by_key(self.catalog)

    @property
    def checked(self) -> bool:
        """Tell whether there is any arithmetic to show."""
        return any(results(self.catalog, package) for package in self.catalog.packages)


def _charts_of(publication: Publication, package: Package, language: Language) -> list[Chart]:
    catalog = publication.catalog
    return [chart_of(catalog, package, one, language) for one in views_of(catalog, package)]


def _downloads_of(publication: Publication, package: Package) -> list[Download]:
    catalog = publication.catalog
    parts = (catalog.edition.digest, package.name, used(catalog, package))
    return publication.kept.made("downloads", parts, lambda: downloads(catalog, package))
