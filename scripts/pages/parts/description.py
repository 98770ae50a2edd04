"""What introduces a page where only its title and description are shown."""

from dataclasses import replace

from scripts.model.language import Language
from scripts.model.package import Package
from scripts.pages.page import Page
from scripts.pages.publication import Publication
from scripts.text.brief import brief
from scripts.text.words import say

SHORTEST = 50
"""A description of fewer characters says too little."""


def described(page: Page, site: str) -> Page:
    """Give a page with a description of a length that searches and shared links can show.

    ``site`` describes the site, for pages that say little themselves; it does not speak for a page
    that shows data of others.
    """
    words = brief(page.description)
    if len(words) < SHORTEST:
        words = brief(f"{titled(page.title, words)} {'' if page.others else site}")
    return replace(page, description=words)


def titled(title: str, words: str) -> str:
    """Put a title before short words that do not say it already."""
    title = title.removesuffix(".")
    return words if title in words else f"{title}. {words}".strip()


def introduction(publication: Publication, package: Package, language: Language) -> str:
    """Give the first paragraph of a package's description; where that says little, its tables.

    The title comes first where another year of the package is described in the same words.
    """
    title = package.named(language)
    words = package.description.in_(language).strip().split("\n")[0]
    if len(words) >= SHORTEST:
        return words if alone(publication, package, language) else titled(title, words)
    tables = ", ".join((one.title.in_(language) or one.name) for one in package.resources)
    return f"{titled(title, words)} {say(language, 'summary.tables', tables=tables)}"


def alone(publication: Publication, package: Package, language: Language) -> bool:
    """Tell whether no other package is described in the same words."""
    return package.description.in_(language) not in publication.repeated
