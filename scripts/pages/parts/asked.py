"""Everyday words: how readers ask for a page, in other words than its own."""

from collections.abc import Iterator, Mapping

from scripts.model import addresses
from scripts.model.edition import Edition
from scripts.model.language import Language
from scripts.pages.parts.themes import by_theme, package_links, theme_name
from scripts.pages.publication import Publication
from scripts.text.words import has, say

TITLES = {
    addresses.PACKAGES: "page.list_title", addresses.CHECKS: "check.title",
    addresses.GLOSSARY: "glossary.title", addresses.HELP: "help.title",
}  # fmt: skip
"""Pages of every site that has what they show, and the words of their titles."""


def keywords(edition: Edition, path: str, language: Language) -> list[str]:
    """Give what readers call a page, or ask it, in other words than its own."""
    name = path.strip("/")
    key = f"search.page.{name}"
    own = edition.keywords.get(language, {}).get(name, "")
    said = [own, say(language, key) if has(language, key) else ""]
    return [one for words in said if words for one in words.split(", ")]


def synonyms(edition: Edition, language: Language) -> Mapping[str, list[str]]:
    """Give beside each word of readers the words of names that mean the same."""
    found: dict[str, list[str]] = {}
    for names, typed in edition.synonyms.get(language, {}).items():
        for one in typed.split(", "):
            found.setdefault(one.lower(), []).append(names.lower())
    return found


def asked(publication: Publication, language: Language) -> list[Mapping[str, object]]:
    """Give the pages whose words are known, in any language, to a script: themes first."""
    edition, languages = publication.edition, publication.catalog.languages
    found: list[Mapping[str, object]] = []
    for path, title, theme in _pages(publication, language):
        said = dict.fromkeys(one for tag in languages for one in keywords(edition, path, tag))
        if said:
            found.append({"path": path, "title": title, "theme": theme, "words": tuple(said)})
    return found


def _pages(publication: Publication, language: Language) -> Iterator[tuple[str, str, str]]:
    """Give path, title and theme of the pages that there are, as far as they are known here."""
    for theme in by_theme(publication):
        if theme:
            yield addresses.theme_page(theme), theme_name(publication, theme, language), theme
    there = {addresses.CHECKS: publication.checked, addresses.GLOSSARY: bool(publication.terms),
             addresses.HELP: bool(publication.hotlines)}  # fmt: skip
    for path, words in TITLES.items():
        if there.get(path, True):
            yield path, say(language, words), ""
    yield from ((path, title, "") for path, title in package_links(publication, language))
