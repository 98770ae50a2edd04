"""The MkDocs configuration of a language: what ``mkdocs.yml`` cannot say for both."""

from collections.abc import Iterable, Mapping, Sequence
from html import escape
from typing import Any

from scripts.model import addresses
from scripts.model.language import LANGUAGES, Language
from scripts.pages import Page, Publication
from scripts.pages.kinds.packages import theme_paths, titled
from scripts.site.versions import edition_lines
from scripts.text.words import say

FIRST = (addresses.FIGURES,)
"""Pages that come before the data, in this order."""
LAST = (addresses.CHECKS, "method/", addresses.GLOSSARY, addresses.HELP, "about/")
"""Pages that come after the data, in this order."""


def config(everything: Publication, language: Language, pages: Sequence[Page]) -> dict[str, Any]:
    """Make the configuration that inherits from ``mkdocs.yml``."""
    return {
        "INHERIT": "../mkdocs.yml",
        "site_name": say(language, "site.name"),
        "site_description": say(language, "site.description"),
        "site_url": everything.site.page(language, ""),
        "docs_dir": f"docs/{language}",
        "site_dir": f"site/{language}",
        "nav": _nav(everything, language, pages),
        "theme": {
            "language": language,
            "palette": _palette(language),
            "custom_dir": "theme",
        },
        # Both engines have a search of their own, which finds next to nothing in Lao.
        "plugins": {"search": {"enabled": False}},
        "extra": {
            "language": language,
            "site_root": everything.site.url,
            "languages": [
                {"code": one, "name": say(one, "site.language"), "locale": say(one, "site.locale")}
                for one in LANGUAGES
            ],
            "edition": edition_lines(everything.catalog, everything.report, language),
            "search": _search(language),
            # As text: Zensical takes no date that stands without quotes in mkdocs.yml.
            "help": {"checked": everything.checked},
            "words": {
                "leave": say(language, "help.leave"),
                **{name: say(language, f"site.{name}") for name in ("short", "edition", "licence")},
                **{name: say(language, f"root.{name}") for name in ("missing", "advice", "home")},
                "data": say(language, "nav.packages"),
                "help": next((one.title for one in pages if one.path == addresses.HELP), ""),
            },
        },
    }


def _search(language: Language) -> dict[str, Any]:
    """Give the address of the index, and what the search box and its script say."""
    words = {
        "hint": say(language, "search.hint"),
        "none": say(language, "search.none"),
        "one": say(language, "search.one"),
        "many": say(language, "search.many"),
        "more": say(language, "search.more"),
        "more-one": say(language, "search.more_one"),
        "missing": say(language, "search.missing"),
        "failed": say(language, "search.failed"),
    }
    return {
        "index": addresses.SEARCH,
        "label": say(language, "search.label"),
        "close": say(language, "search.close"),
        "words": words,
    }


def _nav(everything: Publication, language: Language, pages: Sequence[Page]) -> list[Any]:
    """Home, the themes, the data with every package, then all other pages."""
    titles = {page.path: page for page in pages}
    themes = [addresses.THEMES, *theme_paths(everything)]
    packages = titled(everything, language)
    data: list[Any] = [f"{addresses.PACKAGES}index.md"]
    # The theme puts titles into its HTML as they are.
    data += [{escape(title): f"{path}index.md"} for path, title in packages]
    placed = {
        "",
        addresses.PACKAGES,
        *themes,
        *(path for path, _ in packages),
    }
    others = [*LAST, *sorted(set(titles) - {*FIRST, *LAST, *placed})]
    return [
        {say(language, "nav.home"): "index.md"},
        *_entries(titles, FIRST),
        *([{say(language, "nav.themes"): _entries(titles, themes)}] if themes[1:] else []),
        {say(language, "nav.packages"): data},
        *_entries(titles, others),
    ]  # fmt: skip


def _entries(titles: Mapping[str, Page], paths: Iterable[str]) -> list[dict[str, str]]:
    return [{escape(titles[path].title): titles[path].file} for path in paths if path in titles]


def _palette(language: Language) -> list[dict[str, Any]]:
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
