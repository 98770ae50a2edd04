"""The glossary: the terms of the report and of this site, and what they mean, by group."""

from collections.abc import Iterator
from dataclasses import dataclass

from scripts.model import addresses
from scripts.model.language import Language, Words
from scripts.pages.environment import environment
from scripts.pages.page import Page
from scripts.pages.parts.ways.jump import with_jump
from scripts.pages.publication import Publication
from scripts.report.tables import code_name
from scripts.report.terms import Term
from scripts.text.words import say

TABLE = "terms"


@dataclass(frozen=True)
class TermRow:
    """A term as a reader meets it: its name in all languages, and what it means."""

    code: str
    name: str
    others: tuple[Words, ...]
    definition: str


@dataclass(frozen=True)
class TermGroup:
    """Terms that belong together."""

    code: str
    name: str
    terms: tuple[TermRow, ...]


def glossary_pages(publication: Publication, language: Language) -> list[Page]:
    """Make the page of the glossary, where some package has a list of terms."""
    if not publication.terms:
        return []
    context = {
        "groups": term_groups(publication, language),
        "files": list(_files(publication, language)),
        "base": addresses.to_root(addresses.GLOSSARY),
    }
    text = environment(language).get_template("glossary.md.jinja").render(context)
    title, about = (say(language, key) for key in ("glossary.title", "glossary.intro"))
    return [Page(addresses.GLOSSARY, title, with_jump(text, language), about)]


def term_groups(publication: Publication, language: Language) -> list[TermGroup]:
    """Give all terms by group, in the order of their list."""
    members: dict[tuple[str, str], list[TermRow]] = {}
    others = [one for one in publication.catalog.languages if one != language]
    for package, term in publication.terms.values():
        name = code_name(publication.catalog, package, TABLE, "group", term.group).in_(language)
        members.setdefault((term.group, name), []).append(_row(term, language, others))
    return [TermGroup(code, name, tuple(rows)) for (code, name), rows in members.items()]


def _row(term: Term, language: Language, others: list[Language]) -> TermRow:
    names = (Words(term.name.by_language.get(one, ""), one) for one in others)
    return TermRow(
        term.code,
        term.name.in_(language),
        tuple(one for one in names if one.text),
        term.definition.in_(language),
    )


def _files(publication: Publication, language: Language) -> Iterator[tuple[str, str]]:
    """Give the downloads of the lists of terms: what each is, and its path below ``data/``."""
    packages = dict.fromkeys(one.package for one in publication.terms.values())
    for package in packages:
        resource = package.resource(TABLE)
        title = resource.title.in_(language) if resource else TABLE
        for file in publication.downloads_of(package):
            if file.resource == TABLE and file.language in {None, language}:
                name = say(language, f"download.{file.kind}", resource=title)
                yield name, f"{package.name}/{file.path}"
