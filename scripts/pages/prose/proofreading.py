"""Hand-written pages, read for what is wrong before any is rendered with its figures and charts."""

import traceback
from collections.abc import Iterator, Mapping
from typing import Any

from jinja2 import Environment, Template, nodes

from scripts.model.catalog import Catalog
from scripts.model.language import Language
from scripts.model.problem import Problem
from scripts.pages.environment import environment
from scripts.pages.prose.pages import HOME, Sources
from scripts.pages.prose.parsing import Pages, Parsed, function_of, parsed, words_of
from scripts.pages.prose.quotes import ARGUMENTS, WORDED
from scripts.pages.prose.references import References, references
from scripts.pages.prose.wording import wording_problems


def prose_problems(catalog: Catalog, sources: Mapping[Language, Sources]) -> list[Problem]:
    """Say every wrong reference, fault of syntax and missing translation of hand-written pages."""
    known, pages = references(catalog), parsed(sources)
    found = list(_homes(pages))
    for language, members in pages.items():
        for file, page in members.items():
            found += _page(known, environment(language), f"docs/{language}/{file}", page)
    # A wrong reference is told as such, and not as one that another language lacks.
    wrong = {(one.path, one.row) for one in found}
    words = wording_problems(pages)
    return found + [
        one for one in words if one.code != "prose-missing" or (one.path, one.row) not in wrong
    ]


def _homes(pages: Pages) -> Iterator[Problem]:
    """Every language has a home page, to which the entrance leads."""
    for language, members in pages.items():
        if HOME not in members:
            details = {"language": language}
            yield Problem("home-missing", f"docs/{language}/{HOME}", details=details)


def _page(known: References, engine: Environment, place: str, page: Parsed) -> Iterator[Problem]:
    if page.tree is None:
        yield Problem("prose-syntax", place, page.line, details={"note": page.note})
        return
    found = list(_unknown(page.tree, page.names - {*ARGUMENTS, *engine.globals}, place))
    for call in page.calls:
        found += _call(known, place, call)
    yield from found or _rendered(engine, place, page.tree)


def _unknown(tree: nodes.Template, names: frozenset[str], place: str) -> Iterator[Problem]:
    lines = {node.name: node.lineno for node in reversed(list(tree.find_all(nodes.Name)))}
    for name in sorted(names):
        details = {"known": ", ".join(sorted(ARGUMENTS))}
        yield Problem("prose-name", place, lines[name], "", name, details)


def _call(known: References, place: str, call: nodes.Call) -> Iterator[Problem]:
    """Check what a call names; the functions take plain strings only."""
    name, words = function_of(call), words_of(call)
    wanted = ARGUMENTS.get(name)
    if wanted is None:
        return
    most = wanted + WORDED.get(name, 0)
    if not wanted <= len(words) <= most or len(call.args) + len(call.kwargs) != len(words):
        details = {"count": str(wanted) if most == wanted else f"{wanted}–{most}"}
        yield Problem("prose-arguments", place, call.lineno, "", name, details)
        return
    for key in dict.fromkeys(words[:wanted]):
        fault = known.fault(name, key)
        if fault:
            yield Problem(fault.code, place, call.lineno, "", key, fault.details)


def _rendered(engine: Environment, place: str, tree: nodes.Template) -> Iterator[Problem]:
    """Render a page with nothing in the place of figures: some faults show only then."""
    nothing: dict[str, Any] = {name: lambda *_: "" for name in ARGUMENTS}
    try:
        code = engine.compile(tree, filename="<template>")
        Template.from_code(engine, code, engine.globals).render(nothing)
    except Exception as error:  # noqa: BLE001 - a template can raise anything
        frames = traceback.extract_tb(error.__traceback__)
        lines = [one.lineno for one in frames if one.filename == "<template>"]
        row = getattr(error, "lineno", None) or (lines[-1] if lines else None)
        yield Problem("prose-syntax", place, row, details={"note": str(error)})
