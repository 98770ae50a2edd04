"""The glossary: the terms of the report and of this site, and what they mean, by group."""

from collections.abc import Iterator
from dataclasses import dataclass

from scripts.model import addresses
from scripts.model.language import Language, twin
from scripts.pages.environment import environment
from scripts.pages.page import Page
from scripts.pages.publication import Publication, Row
from scripts.text.words import say


@dataclass(frozen=True)
class TermRow:
    """A term as a reader meets it: its name in both languages, and what it means."""

    code: str
    name: str
    twin: str
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
        "other": twin(language),
        "base": addresses.to_root(addresses.GLOSSARY),
    }
    text = environment(language).get_template("glossary.md.jinja").render(context)
    title, about = (say(language, key) for key in ("glossary.title", "glossary.intro"))
    return [Page(addresses.GLOSSARY, title, text, about)]


def term_groups(publication: Publication, language: Language) -> list[TermGroup]:
    """Give all terms by group, in the order of their list."""
    members: dict[tuple[str, str], list[TermRow]] = {}
    label = publication.catalog.label
    for package, resource, row in publication.terms.values():
        name = label(package, resource, "group", row["group"]).in_(language)
        members.setdefault((str(row["group"]), name), []).append(_row(row, language))
    return [TermGroup(code, name, tuple(rows)) for (code, name), rows in members.items()]


def _row(row: Row, language: Language) -> TermRow:
    return TermRow(
        str(row["code"]),
        str(row[f"name_{language}"]),
        str(row[f"name_{twin(language)}"]),
        str(row[f"definition_{language}"]),
    )


def _files(publication: Publication, language: Language) -> Iterator[tuple[str, str]]:
    """Give the downloads of the lists of terms: what each is, and its path below ``data/``."""
    lists = {package.name: resource for package, resource, _ in publication.terms.values()}
    for name, resource in lists.items():
        title = resource.title.in_(language)
        for file in publication.downloads.get(name, ()):
            if file.resource == resource.name and file.language in {None, language}:
                yield say(language, f"download.{file.kind}", resource=title), f"{name}/{file.path}"
