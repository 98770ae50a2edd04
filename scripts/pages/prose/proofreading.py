"""Hand-written pages, read for what is wrong before any is rendered."""

import traceback
from collections.abc import Iterator, Mapping
from typing import Any

from jinja2 import Environment, TemplateSyntaxError, nodes
from jinja2.meta import find_undeclared_variables

from scripts.model.language import LANGUAGES, Language
from scripts.model.problem import Problem
from scripts.pages.environment import environment
from scripts.pages.prose import wording
from scripts.pages.prose.blocks import THEMED
from scripts.pages.prose.pages import Sources
from scripts.pages.prose.quotes import ARGUMENTS, WORDED, Quotes
from scripts.pages.publication import Publication


def problems(publication: Publication, sources: Mapping[Language, Sources]) -> list[Problem]:
    """Say every wrong reference, fault of syntax and missing twin of the hand-written pages."""
    found: list[Problem] = []
    for language in LANGUAGES:
        for file, source in sorted(sources[language].items()):
            place = f"docs/{language}/{file}"
            found += _references(publication, language, place, source)
    # A wrong reference is told as such, and not as one that the other language lacks.
    wrong = {(one.path, one.row) for one in found}
    words = wording.problems(sources)
    return found + [
        one for one in words if one.code != "prose-missing" or (one.path, one.row) not in wrong
    ]


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
    most = wanted + WORDED.get(name, 0)
    if not wanted <= len(words) <= most or len(call.args) + len(call.kwargs) != len(words):
        note = f"{name} takes {wanted}{f' to {most}' if most > wanted else ''} names in quotes"
        yield Problem("prose-syntax", place, call.lineno, details={"note": note})
        return
    codes = {key: _fault(publication, language, name, key) for key in words[:wanted]}
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
    if name in THEMED and key not in publication.catalog.themes():
        return "prose-theme"
    if name == "term" and key not in publication.terms:
        return "prose-term"
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
