"""Hand-written pages: Markdown templates that look every number and chart up."""

import re
import traceback
from collections.abc import Callable, Iterator, Mapping
from typing import Any

from jinja2 import Environment, TemplateSyntaxError, nodes
from jinja2.meta import find_undeclared_variables
from markupsafe import Markup

from scripts.model import addresses
from scripts.model.catalog import name_of
from scripts.model.language import LANGUAGES, Language
from scripts.model.problem import Problem
from scripts.pages.charting import chart_files, chart_table
from scripts.pages.checking import check_rows
from scripts.pages.environment import environment
from scripts.pages.packages import by_theme
from scripts.pages.page import Page
from scripts.pages.publication import Publication
from scripts.pages.rows import figure_value
from scripts.text.numbers import percent
from scripts.text.spelling import misspelt

ARGUMENTS = {"figure": 1, "share": 2, "chart": 1, "checks": 1, "packages": 0}
"""What a hand-written page may call, and how many names each takes."""
ATTRIBUTES = re.compile(r"\s*\{[:#.][^}]*\}\s*$")
"""An anchor or a class behind a heading."""
Sources = Mapping[str, str]
"""Hand-written files of one language: path below its docs folder, text."""


class Quotes:
    """What a hand-written page may call: each looks something up and writes it as HTML."""

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
        context = {
            "chart_table": lambda owner, one: chart_table(owner, one, self.language),
            "chart_files": lambda owner, one: chart_files(owner, one, self.language),
        }
        return self._macro("chart_figure", context, package, chart, self.root)

    def checks(self, theme: str) -> Markup:
        """List the checks of every package of a theme."""
        catalog = self.publication.catalog
        rows = [
            row
            for package in catalog.theme_packages(theme)
            for row in check_rows(catalog, package, self.language)
        ]
        return self._macro("check_list", {}, rows)

    def packages(self) -> Markup:
        """List every package with a link to its page."""
        items = [
            Markup('<li><a href="{}">{}</a></li>').format(
                self.home + addresses.package_page(one.name),
                name_of(self.publication.catalog, one, self.language),
            )
            for members in by_theme(self.publication).values()
            for one in members
        ]
        return Markup('<ul class="packages">{}</ul>').format(Markup("").join(items))

    def _macro(self, name: str, context: Mapping[str, Any], *arguments: object) -> Markup:
        template = environment(self.language).get_template("macros.jinja")
        macro = getattr(template.make_module(dict(context)), name)
        return Markup(macro(*arguments))  # noqa: S704 - the macro has escaped its words


def address(file: str) -> str:
    """Give the page's path of a Markdown file: ``index.md`` is '', ``a.md`` is 'a/'."""
    stem = file.removesuffix(".md")
    return stem.removesuffix("index") if stem.split("/")[-1] == "index" else f"{stem}/"


def prose_pages(publication: Publication, language: Language, sources: Sources) -> list[Page]:
    """Render the hand-written pages of a language; call it only after ``problems``."""
    pages = []
    for file, source in sorted(sources.items()):
        path = address(file)
        template = environment(language).from_string(source)
        text = template.render(Quotes(publication, language, path).functions())
        title, description = _plain(text)
        pages.append(Page(path, title or path, text, description, file))
    return pages


def _plain(text: str) -> tuple[str, str]:
    """Give title and first paragraph of a page in plain words."""
    title = next((line[2:] for line in text.split("\n") if line.startswith("# ")), "")
    lead = next((part for part in text.split("\n\n")[1:] if part[:1].isalpha()), "")
    words = [Markup(one).striptags() for one in (ATTRIBUTES.sub("", title), lead)]  # noqa: S704
    return words[0], words[1][:300]


def problems(publication: Publication, sources: Mapping[Language, Sources]) -> list[Problem]:
    """Say every wrong reference, fault of syntax and missing twin of the hand-written pages."""
    found: list[Problem] = []
    for language in LANGUAGES:
        for file, source in sorted(sources[language].items()):
            place = f"docs/{language}/{file}"
            found += _references(publication, language, place, source)
            for number, line in enumerate(source.split("\n"), 1):
                found += [
                    Problem("spelling", place, number, "", wrong, {"right": right})
                    for wrong, right in misspelt(line)
                ]
            for other in LANGUAGES:
                if file not in sources[other]:
                    details = {"twin": f"docs/{other}/{file}"}
                    found.append(Problem("prose-twin", place, details=details))
    return found


def _references(
    publication: Publication, language: Language, place: str, source: str
) -> Iterator[Problem]:
    engine = environment(language)
    functions = Quotes(publication, language, "").functions()
    known = set(functions) | set(engine.globals)
    try:
        tree = engine.parse(source)
        unknown = find_undeclared_variables(tree) - known
    except TemplateSyntaxError as error:
        yield Problem("prose-syntax", place, error.lineno, details={"note": str(error.message)})
        return
    found = list(_unknown(tree, unknown, place))
    for call in tree.find_all(nodes.Call):
        found += _call(publication, language, place, call)
    yield from found or _rendered(engine, functions, place, source)


def _unknown(tree: nodes.Template, names: set[str], place: str) -> Iterator[Problem]:
    lines = {node.name: node.lineno for node in reversed(list(tree.find_all(nodes.Name)))}
    for name in sorted(names):
        details = {"note": f"unknown name {name}"}
        yield Problem("prose-syntax", place, lines[name], details=details)


def _call(
    publication: Publication, language: Language, place: str, call: nodes.Call
) -> Iterator[Problem]:
    """Check what a call names; the functions take plain strings only."""
    name = call.node.name if isinstance(call.node, nodes.Name) else ""
    words = [str(one.value) for one in call.args if isinstance(one, nodes.Const)]
    wanted = ARGUMENTS.get(name)
    if wanted is None:
        return
    if len(words) != wanted or len(call.args) + len(call.kwargs) != wanted:
        note = f"{name} takes {wanted} names in quotes"
        yield Problem("prose-syntax", place, call.lineno, details={"note": note})
        return
    codes = {key: _fault(publication, language, name, key) for key in words}
    for key, code in codes.items():
        if code:
            yield Problem(code, place, call.lineno, cell=key)


def _fault(publication: Publication, language: Language, name: str, key: str) -> str:
    """Give the code of what is wrong with a name, or nothing."""
    if name in {"figure", "share"} and key not in publication.figures:
        return "prose-figure"
    if name == "share" and publication.figures[key][2]["value"] is None:
        return "prose-masked"
    if name == "chart" and publication.chart(key, language) is None:
        return "prose-chart"
    if name == "checks" and key not in publication.catalog.themes():
        return "prose-theme"
    return ""


def _rendered(
    engine: Environment, functions: Mapping[str, Any], place: str, source: str
) -> Iterator[Problem]:
    """Render a page for once: some faults of a template show only then."""
    try:
        engine.from_string(source).render(functions)
    except Exception as error:  # noqa: BLE001 - a template can raise anything
        frames = traceback.extract_tb(error.__traceback__)
        lines = [one.lineno for one in frames if one.filename == "<template>"]
        row = getattr(error, "lineno", None) or (lines[-1] if lines else None)
        yield Problem("prose-syntax", place, row, details={"note": str(error)})
