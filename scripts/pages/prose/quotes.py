"""What hand-written pages may call, each by the name that their templates use."""

from collections.abc import Callable

from markupsafe import Markup

from scripts.model import addresses
from scripts.model.language import Language
from scripts.pages.kinds.help import help_box
from scripts.pages.parts.charts import furniture
from scripts.pages.parts.figures import figure_value
from scripts.pages.prose.blocks import Blocks
from scripts.pages.publication import Publication
from scripts.text.numbers import percent

ARGUMENTS = {
    "figure": 1, "share": 2, "chart": 1, "activities": 1, "findings": 1, "checks": 1,
    "downloads": 1, "packages": 0, "doors": 0, "term": 1, "hotlines": 0,
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
        own = ("figure", "share", "chart", "term", "hotlines")
        return {**{name: getattr(self, name) for name in own}, **super().functions()}

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
        view = chart.view.name
        # Two packages may have a view of the same name: the second's anchor names its package.
        anchor = f"{package.name}-{view}" if view in self.placed else view
        self.placed.add(view)
        return self._macro(
            "macros.jinja", "chart_figure", context, package, chart, self.root, self.home, anchor
        )

    def term(self, code: str, words: str = "") -> Markup:
        """Write the term with this code, or other words for it, as a link to the glossary."""
        _, _, row = self.publication.terms[code]
        link = self.home + addresses.term(code)
        name = words or str(row[f"name_{self.language}"])
        return Markup('<a class="term" href="{}">{}</a>').format(link, name)

    def hotlines(self) -> Markup:
        """Place the box of hotlines; the page then has the way out of the site as well."""
        self.helping = True
        box = help_box(self.publication, self.language)
        if box is None:
            return Markup()
        return self._macro("macros.jinja", "help_box", {}, box, self.home, "")
