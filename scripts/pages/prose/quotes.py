"""What hand-written pages may call, each by the name that their templates use."""

from collections.abc import Callable

from markupsafe import Markup

from scripts.model import addresses
from scripts.model.language import Language
from scripts.model.quantity import ratio
from scripts.pages.parts.charts import chart_context
from scripts.pages.prose.blocks import Blocks
from scripts.pages.publication import Publication
from scripts.pages.records.figures import figure_value
from scripts.pages.records.help import help_box
from scripts.text.numbers import number, percent
from scripts.text.words import say

ARGUMENTS = {
    "figure": 1, "share": 2, "chart": 1, "activities": 1, "findings": 1, "checks": 1,
    "downloads": 1, "packages": 0, "doors": 0, "term": 1, "hotlines": 0, "mask": 0,
}  # fmt: skip
"""How many names, in quotes, each function takes."""
WORDED = {"term": 1}
"""How many words of the page, in quotes as well, a function takes after its names."""


class Quotes(Blocks):
    """Looks things up for one page of one language and writes them as HTML."""

    def __init__(self, publication: Publication, language: Language, page: str) -> None:
        super().__init__(publication, language, page)
        self.helping = False
        self.placed: set[str] = set()

    def functions(self) -> dict[str, Callable[..., str]]:
        """Give the functions by the names that templates use."""
        own = ("figure", "share", "chart", "term", "hotlines", "mask")
        return {**{name: getattr(self, name) for name in own}, **super().functions()}

    def figure(self, key: str) -> Markup:
        """Write the figure with this key as a link to its row."""
        package, figure = self.publication.figures[key]
        link = self.home + addresses.figure(package.name, figure.key)
        value = figure_value(self.publication.catalog, figure, self.language)
        return Markup('<a class="figure" href="{}">{}</a>').format(link, value)

    def share(self, part: str, whole: str) -> str:
        """Write one figure as per cent of another."""
        value, total = (self.publication.figures[key].record.value for key in (part, whole))
        return percent(ratio(value or 0, total or 1), self.language)

    def mask(self) -> str:
        """Write what stands in the place of a small count."""
        limit = number(self.publication.edition.mask_below, self.language)
        return say(self.language, "figure.masked_short", limit=limit)

    def chart(self, name: str) -> Markup:
        """Place the chart with this name (package/view)."""
        found = self.publication.chart(name, self.language)
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
