"""What hand-written pages may call, each by the name that their templates use."""

from collections.abc import Callable, Mapping
from typing import Any

from markupsafe import Markup

from scripts.model import addresses
from scripts.model.language import Language
from scripts.pages.charting import furniture
from scripts.pages.checking import check_rows
from scripts.pages.environment import environment
from scripts.pages.packages import by_theme
from scripts.pages.publication import Publication
from scripts.pages.rows import figure_value
from scripts.text.numbers import percent

ARGUMENTS = {"figure": 1, "share": 2, "chart": 1, "checks": 1, "packages": 0}
"""How many names, in quotes, each function takes."""


class Quotes:
    """Looks things up for one page of one language and writes them as HTML."""

    def __init__(self, publication: Publication, language: Language, page: str) -> None:
        self.publication = publication
        self.language = language
        self.home = addresses.to_language_root(page)
        self.root = addresses.to_root(page)

    def functions(self) -> dict[str, Callable[..., str]]:
        """Give the functions by the names that templates use."""
        return {name: getattr(self, name) for name in ARGUMENTS}

    def figure(self, key: str) -> Markup:
        """Write the figure with this key as a link to its row."""
        package, _, row = self.publication.figures[key]
        link = self.home + addresses.figure(package.name, str(row["figure"]))
        value = figure_value(row, self.language)
        return Markup('<a class="figure" href="{}">{}</a>').format(link, value)

    def share(self, part: str, whole: str) -> str:
        """Write one figure as per cent of another."""
        values = [self.publication.figures[key][2]["value"] for key in (part, whole)]
        return percent(values[0] / values[1], self.language)

    def chart(self, name: str) -> Markup:
        """Place the chart with this name (package/view)."""
        found = self.publication.chart(name, self.language)
        if found is None:
            raise KeyError(name)
        package, chart = found
        context = furniture(self.publication, self.language)
        return self._macro("chart_figure", context, package, chart, self.root, self.home)

    def checks(self, theme: str) -> Markup:
        """List the checks of every package of a theme."""
        rows = [
            row
            for package in self.publication.catalog.theme_packages(theme)
            for row in check_rows(self.publication, package, self.language)
            if not row.implied
        ]
        return self._macro("check_list", {}, rows, self.home)

    def packages(self) -> Markup:
        """List every package with a link to its page."""
        items = [
            Markup('<li><a href="{}">{}</a></li>').format(
                self.home + addresses.package_page(one.name),
                one.named(self.language),
            )
            for members in by_theme(self.publication).values()
            for one in members
        ]
        return Markup('<ul class="packages">{}</ul>').format(Markup("").join(items))

    def _macro(self, name: str, context: Mapping[str, Any], *arguments: object) -> Markup:
        template = environment(self.language).get_template("macros.jinja")
        macro = getattr(template.make_module(dict(context)), name)
        return Markup(macro(*arguments))  # noqa: S704 - the macro has escaped its words
