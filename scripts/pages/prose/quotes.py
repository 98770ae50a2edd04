"""What hand-written pages may call, each by the name that their templates use."""

from collections.abc import Callable
from posixpath import relpath

from markupsafe import Markup

from scripts.model import addresses
from scripts.model.language import Language
from scripts.model.quantity import ratio
from scripts.pages.parts.charts.below import chart_context
from scripts.pages.parts.years import theme_path
from scripts.pages.prose.blocks import Blocks
from scripts.pages.prose.placing import Place
from scripts.pages.prose.references import references
from scripts.pages.publication import Publication
from scripts.pages.records.figures import figure_value
from scripts.pages.records.help import help_box
from scripts.pages.records.reports import report_name, report_names, report_years
from scripts.report.figures import Figure
from scripts.report.listed import Listed
from scripts.report.series.reports import Report, own_reports, reports
from scripts.report.themes import theme_year
from scripts.text.dates import period
from scripts.text.numbers import number, percent
from scripts.text.words import say

ARGUMENTS = {
    "figure": 1, "share": 2, "difference": 1, "chart": 1, "activities": 1, "findings": 1,
    "checks": 1, "downloads": 1, "packages": 0, "doors": 0, "term": 1, "hotlines": 0, "mask": 0,
    "year": 0, "years": 0, "report": 0, "reports": 0, "theme_page": 1, "package_page": 1,
}  # fmt: skip
"""How many names, in quotes, each function takes."""
WORDED = {"term": 1}
"""How many words of the page, in quotes as well, a function takes after its names."""


class Quotes(Blocks):
    """Looks things up for one page of one language and writes them as HTML."""

    def __init__(self, publication: Publication, language: Language, place: Place) -> None:
        super().__init__(publication, language, place.path, place.period)
        self.page = place.path
        self.names = references(publication.catalog, place.reports)
        self.helping = False
        self.placed: set[str] = set()

    def functions(self) -> dict[str, Callable[..., str]]:
        """Give the functions by the names that templates use."""
        return {name: getattr(self, name) for name in ARGUMENTS}

    def figure(self, key: str) -> Markup:
        """Write the figure with this key as a link to its row."""
        package, figure = self._listed(key)
        link = self.home + addresses.figure(package.name, figure.key)
        value = figure_value(self.publication.catalog, figure, self.language)
        return Markup('<a class="figure" href="{}">{}</a>').format(link, value)

    def share(self, part: str, whole: str) -> str:
        """Write one figure as per cent of another."""
        value, total = (self._listed(key).record.value for key in (part, whole))
        return percent(ratio(value or 0, total or 1), self.language)

    def difference(self, check: str) -> Markup:
        """Write by how much the sides of a check differ, as a link to its arithmetic."""
        package, result = self.names.differing[check]
        link = self.home + addresses.check(package.name, check)
        return Markup('<a href="{}">{}</a>').format(link, number(result.distance, self.language))

    def mask(self) -> str:
        """Write what stands in the place of a small count."""
        limit = number(self.publication.edition.mask_below, self.language)
        return say(self.language, "figure.masked_short", limit=limit)

    def chart(self, name: str) -> Markup:
        """Place the chart with this name (``package/view``, ``theme/view``, ``view``)."""
        named = "/".join(self.names.chart(name) or (name,))
        found = self.publication.chart(named, self.language)
        if found is None:
            raise KeyError(name)
        package, chart = found
        context = chart_context(self.publication, self.language)
        view = chart.view.name
        # Two packages may have a view of the same name: the second's anchor names its package.
        anchor = f"{package.name}-{view}" if view in self.placed else view
        self.placed.add(view)
        return self._macro(
            "macros.jinja", "chart_figure", context, package, chart, self.root, self.home, anchor
        )

    def year(self) -> str:
        """Say of which year the page's report is."""
        return period(self._report.period, self.language)

    def years(self) -> str:
        """Say of which years the reports of the edition are."""
        return report_years(own_reports(self.publication.catalog), self.language)

    def report(self) -> str:
        """Name the page's report."""
        return report_name(self._report, self.language)

    def reports(self) -> str:
        """Name the reports of the edition, the newest first."""
        return report_names(own_reports(self.publication.catalog), self.language)

    def theme_page(self, theme: str) -> str:
        """Give the target of a link to the page of a theme: on the year of this page, if any."""
        year = theme_year(self.publication.catalog, theme, self.period)
        return self._target(theme_path(theme, year))

    def package_page(self, name: str) -> str:
        """Give the target of a link to a package, named as ``References.package`` finds it."""
        found = self.names.package(name)
        if found is None:
            raise KeyError(name)
        return self._target(addresses.package_page(found.name))

    def _target(self, path: str) -> str:
        """Give a link of Markdown, which the engine holds against the pages that there are.

        One engine writes it as it is, so it takes the shortest way, as the other does.
        """
        return relpath(f"{path}index.md", self.page or ".")

    @property
    def _report(self) -> Report:
        return reports(self.publication.catalog)[self.names.report]

    def _listed(self, key: str) -> Listed[Figure]:
        found = self.names.figure(key)
        if found is None:
            raise KeyError(key)
        return found

    def term(self, code: str, words: str = "") -> Markup:
        """Write the term with this code, or other words for it, as a link to the glossary."""
        term = self.publication.terms[code].record
        link = self.home + addresses.term(code)
        name = words or term.name.in_(self.language)
        return Markup('<a class="term" href="{}">{}</a>').format(link, name)

    def hotlines(self) -> Markup:
        """Place the box of hotlines; the page then has the way out of the site as well."""
        self.helping = True
        box = help_box(self.publication, self.language)
        if box is None:
            return Markup()
        return self._macro("macros.jinja", "help_box", {}, box, self.home, "")
