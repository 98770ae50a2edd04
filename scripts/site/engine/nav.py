"""The navigation: home, the themes, the data with every package, then all other pages."""

from collections.abc import Iterable, Mapping, Sequence
from html import escape

from scripts.model import addresses
from scripts.model.language import Language
from scripts.pages.page import Page
from scripts.pages.parts.themes import package_links, theme_paths
from scripts.pages.publication import Publication
from scripts.text.words import say

FIRST = (addresses.FIGURES,)
"""Pages that come before the data, in this order."""
LAST = (addresses.CHECKS, "method/", addresses.GLOSSARY, addresses.HELP, "about/")
"""Pages that come after the data, in this order."""
LISTED = 9
"""So many packages are in the menu; it does not grow with their number."""
Entry = str | dict[str, "str | list[Entry]"]
"""A file of a page, or a title with a file or with further entries."""


def nav(publication: Publication, language: Language, pages: Sequence[Page]) -> list[Entry]:
    """Give the pages of a language in the order of the menu."""
    titles = {page.path: page for page in pages if not page.older}
    themes = [addresses.THEMES, *theme_paths(publication)]
    packages = package_links(publication, language)
    data: list[Entry] = [f"{addresses.PACKAGES}index.md"]
    if len(packages) <= LISTED:
        # The theme puts titles into its HTML as they are.
        data += [{escape(title): f"{path}index.md"} for path, title in packages]
    placed = {
        "",
        addresses.PACKAGES,
        *themes,
        *(path for path, _ in packages),
        *(path for path in titles if path.startswith(addresses.PACKAGES_PARTS)),
    }
    others = [*LAST, *sorted(set(titles) - {*FIRST, *LAST, *placed})]
    entries: list[Entry] = [{say(language, "nav.home"): "index.md"}, *_entries(titles, FIRST)]
    if themes[1:]:
        entries.append({say(language, "nav.themes"): _entries(titles, themes)})
    return [*entries, {say(language, "nav.packages"): data}, *_entries(titles, others)]


def _entries(titles: Mapping[str, Page], paths: Iterable[str]) -> list[Entry]:
    return [{escape(titles[path].title): titles[path].file} for path in paths if path in titles]
