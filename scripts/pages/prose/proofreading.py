"""Hand-written pages, read for what is wrong before any is rendered with its figures and charts."""

import traceback
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from jinja2 import Environment, Template, nodes

from scripts.model.catalog import Catalog
from scripts.model.kept import NOTHING, Kept
from scripts.model.language import Language
from scripts.model.problem import Problem
from scripts.pages.environment import environment
from scripts.pages.prose.pages import HOME, Sources
from scripts.pages.prose.parsing import Call, Pages, Parsed, parsed
from scripts.pages.prose.placing import is_home, places, years_for
from scripts.pages.prose.quotes import ARGUMENTS, WORDED
from scripts.pages.prose.references import References, references
from scripts.pages.prose.targets import host_problems, link_problems, targets
from scripts.pages.prose.wording import wording_problems
from scripts.report.series.reports import own_reports


@dataclass(frozen=True)
class Proof:
    """What a page is by itself, whatever the packages hold: its faults, and what it calls."""

    problems: list[Problem]
    calls: list[Call]
    rendered: list[Problem]
    """Faults that show only where it is rendered; they matter where there is no other."""


def prose_problems(
    catalog: Catalog, sources: Mapping[Language, Sources], kept: Kept = NOTHING
) -> list[Problem]:
    """Say every wrong reference, fault of syntax and missing translation of hand-written pages."""
    proofs, homes, words = kept.made(
        "pages", ("prose", catalog.edition.digest, sources), lambda: _proofs(sources)
    )
    found = [*homes, *_edition(catalog)]
    for language, files in sources.items():
        stand = places(catalog, files)
        ways = targets(catalog, stand)
        for file, stands in stand.items():
            place = f"docs/{language}/{file}"
            known, proof = references(catalog, stands.reports), proofs[place]
            faults = [
                *proof.problems,
                *_year(catalog, place, file),
                *(one for call in proof.calls for one in _call(known, place, call)),
                *(link_problems(ways, place, files[file]) if catalog.complete else ()),
            ]
            found += faults or proof.rendered
    # A wrong reference is told as such, and not as one that another language lacks.
    told = {(one.path, one.row) for one in found}
    return found + [
        one for one in words if one.code != "prose-missing" or (one.path, one.row) not in told
    ]


def _proofs(
    sources: Mapping[Language, Sources],
) -> tuple[dict[str, Proof], list[Problem], list[Problem]]:
    """Read every page by itself, and its words beside those of the other languages."""
    pages = parsed(sources)
    proofs = {
        f"docs/{language}/{file}": _proof(environment(language), f"docs/{language}/{file}", page)
        for language, members in pages.items()
        for file, page in members.items()
    }
    return proofs, list(_homes(pages)), wording_problems(pages)


def _edition(catalog: Catalog) -> Iterator[Problem]:
    """Where the edition's own words leave its reports open, there are some to be named."""
    edition = catalog.edition
    said = {"description": edition.description, "edition": edition.statement,
            "licence": edition.licence}  # fmt: skip
    for name, text in said.items() if catalog.complete and not own_reports(catalog) else ():
        for language, words in text.by_language.items():
            if "{reports}" in words or "{years}" in words:
                yield Problem("prose-report", f"docs/{language}/words.toml", None, name)


def _homes(pages: Pages) -> Iterator[Problem]:
    """Every language has a home page, to which the entrance leads."""
    for language, members in pages.items():
        if HOME not in members and not any(is_home(file) for file in members):
            details = {"language": language}
            yield Problem("home-missing", f"docs/{language}/{HOME}", details=details)


def _proof(engine: Environment, place: str, page: Parsed) -> Proof:
    if page.tree is None:
        return Proof([Problem(page.fault, place, page.line)], [], [])
    asked = list(host_problems(place, page.source))
    unknown = list(_unknown(page.tree, page.names - {*ARGUMENTS, *engine.globals}, place))
    unknown += _uncalled(page.tree, place)
    rendered = [] if unknown else list(_rendered(engine, place, page.tree))
    return Proof(asked + unknown, page.calls, rendered)


def _unknown(tree: nodes.Template, names: frozenset[str], place: str) -> Iterator[Problem]:
    found = reversed(list(tree.find_all(nodes.Name))) if names else ()
    lines = {node.name: node.lineno for node in found}
    for name in sorted(names):
        details = {"known": ", ".join(sorted(ARGUMENTS))}
        yield Problem("prose-name", place, lines[name], "", name, details)


def _uncalled(tree: nodes.Template, place: str) -> Iterator[Problem]:
    """A function that is named and not called would be written as a part of the program."""
    found = list(tree.find_all((nodes.Call, nodes.Name)))
    called = {id(one.node) for one in found if isinstance(one, nodes.Call)}
    for one in found:
        if isinstance(one, nodes.Name) and one.name in ARGUMENTS and id(one) not in called:
            details = {"example": f"{one.name}()"}
            yield Problem("prose-call", place, one.lineno, "", one.name, details)


def _year(catalog: Catalog, place: str, file: str) -> Iterator[Problem]:
    """What is named by a year is of a report on that year."""
    known = years_for(catalog, file)
    if known and catalog.complete:
        name = file.rpartition("/")[2]
        yield Problem("prose-year", place, None, "", name, {"known": ", ".join(known)})


def _call(known: References, place: str, call: Call) -> Iterator[Problem]:
    """Check what a call names; the functions take plain strings only."""
    wanted = ARGUMENTS.get(call.name)
    if wanted is None:
        return
    most = wanted + WORDED.get(call.name, 0)
    if not wanted <= len(call.words) <= most or call.others:
        details = {"count": str(wanted) if most == wanted else f"{wanted}–{most}"}
        yield Problem("prose-arguments", place, call.line, "", call.name, details)
        return
    for key in dict.fromkeys(call.words[:wanted] or ("",)):
        fault = known.fault(call.name, key)
        if fault:
            yield Problem(fault.code, place, call.line, "", key or call.name, fault.details)


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
        yield Problem("prose-syntax", place, row)
