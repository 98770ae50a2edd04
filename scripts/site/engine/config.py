"""The MkDocs configuration of a language: what the theme, the edition and the language say."""

from collections.abc import Sequence

from scripts.model import addresses
from scripts.model.language import Language
from scripts.pages.page import Page
from scripts.pages.parts.provenance import site_lines
from scripts.pages.publication import Publication
from scripts.pages.records.reports import filled
from scripts.report.series.reports import own_reports
from scripts.site.engine.nav import nav
from scripts.site.engine.trees import Tree, merged
from scripts.text.words import say

PARENT = "edition.yml"
"""The settings of the edition, beside those of each language."""
MARKUP = str.maketrans({"<": "&lt;", ">": "&gt;", '"': "&quot;"})
"""What would begin or end an element. An ampersand stays: some templates escape it themselves."""
ROOT_WORDS = {
    "missing": "root.missing",
    "advice": "root.advice",
    "search_for": "root.search_for",
    "search": "root.search",
    "home": "root.home",
}


def config(
    publication: Publication, language: Language, pages: Sequence[Page], settings: Tree
) -> Tree:
    """Make the configuration that inherits from the edition's ``mkdocs.yml``.

    ``settings`` are those that all sites share (``mkdocs.yml`` of the theme) and that the edition
    does not set itself.
    """
    edition = publication.edition
    own = {
        "INHERIT": PARENT,
        "site_name": _plain(edition.name.in_(language)),
        "site_description": _plain(
            filled(edition.description, own_reports(publication.catalog), language)
        ),
        "site_url": publication.site.page(language, ""),
        "docs_dir": f"docs/{language}",
        "site_dir": f"site/{language}",
        "nav": nav(publication, language, pages),
        "theme": {"language": language, "palette": _palette(language), "custom_dir": "theme"},
        # Both engines have a search of their own, which finds next to nothing in Lao.
        "plugins": {"search": {"enabled": False}},
        "extra": _extra(publication, language, pages),
    }
    return merged(settings, own)


def _plain(text: str) -> str:
    """Keep a text from being read as elements: templates write it as it stands."""
    return text.translate(MARKUP)


def _extra(publication: Publication, language: Language, pages: Sequence[Page]) -> Tree:
    """Give what the templates of the theme say and know."""
    edition = publication.edition
    return {
        "language": language,
        "site_root": publication.site.url,
        "languages": [
            {"code": one, "name": say(one, "site.language"), "locale": say(one, "site.locale")}
            for one in edition.languages
        ],
        "foot": site_lines(publication, language),
        "search": {**_search(language), "ways": _ways(language, pages)},
        # As text: Zensical takes no date that stands without quotes in mkdocs.yml.
        "help": {"checked": edition.checked},
        "paths": {"help": addresses.HELP, "packages": addresses.PACKAGES},
        "words": {
            "leave": say(language, "help.leave"),
            "font": say(language, "site.font"),
            "short": _plain(edition.short.in_(language)),
            **{name: say(language, key) for name, key in ROOT_WORDS.items()},
            "data": say(language, "nav.packages"),
            "help": next((one.title for one in pages if one.path == addresses.HELP), ""),
        },
    }


def _search(language: Language) -> Tree:
    """Give the address of the index, and what the search box and its script say."""
    words = {
        "hint": say(language, "search.hint"),
        "none": say(language, "search.none"),
        "one": say(language, "search.one"),
        "many": say(language, "search.many"),
        "looking": say(language, "search.looking"),
        "more": say(language, "search.more"),
        "more-one": say(language, "search.more_one"),
        "missing": say(language, "search.missing"),
        "failed": say(language, "search.failed"),
    }
    return {
        "index": addresses.SEARCH,
        "label": say(language, "search.label"),
        "advice": say(language, "search.advice"),
        "close": say(language, "search.close"),
        "words": words,
    }


def _ways(language: Language, pages: Sequence[Page]) -> list[Tree]:
    """Give the ways on for whom the search finds nothing: pages that list all there is."""
    titles = {one.path: one.title for one in pages}
    named = {addresses.FIGURES: say(language, "way.find")}
    named |= {one: titles.get(one, "") for one in (addresses.GLOSSARY, addresses.HELP)}
    named[addresses.PACKAGES] = say(language, "way.download")
    return [{"path": path, "title": _plain(title)}
            for path, title in named.items() if path in titles]  # fmt: skip


def _palette(language: Language) -> list[Tree]:
    """Colours: those of the device, light, dark; each switch says what it does."""
    colours = {"primary": "custom", "accent": "custom"}
    return [
        {
            "media": "(prefers-color-scheme)",
            "toggle": {"icon": "material/brightness-auto", "name": say(language, "palette.light")},
        },
        {
            "media": "(prefers-color-scheme: light)",
            "scheme": "default",
            **colours,
            "toggle": {"icon": "material/brightness-7", "name": say(language, "palette.dark")},
        },
        {
            "media": "(prefers-color-scheme: dark)",
            "scheme": "slate",
            **colours,
            "toggle": {"icon": "material/brightness-4", "name": say(language, "palette.auto")},
        },
    ]
