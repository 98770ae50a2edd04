"""The MkDocs configuration of a language: what ``mkdocs.yml`` cannot say for both."""

from collections.abc import Sequence
from html import escape
from typing import Any

from scripts.model import addresses
from scripts.model.language import LANGUAGES, Language
from scripts.pages import Page, Publication
from scripts.pages.packages import titled
from scripts.text.words import say

METHOD = "method/"
LAST = (addresses.CHECKS, METHOD)
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
            "custom_dir": "../docs/overrides",
        },
        "extra": {
            "language": language,
            "site_root": everything.site.url,
            "languages": [{"code": one, "name": say(one, "site.language")} for one in LANGUAGES],
            # As text: Zensical takes no date that stands without quotes in mkdocs.yml.
            "help": {"checked": everything.checked},
            "words": {
                "leave": say(language, "help.leave"),
                **{name: say(language, f"site.{name}") for name in ("edition", "licence")},
                **{name: say(language, f"root.{name}") for name in ("missing", "home")},
            },
        },
    }


def _nav(everything: Publication, language: Language, pages: Sequence[Page]) -> list[Any]:
    """Home, the data with every package, then all other pages in the order of their paths."""
    packages = titled(everything, language)
    data: list[Any] = [f"{addresses.PACKAGES}index.md"]
    # The theme puts titles into its HTML as they are.
    data += [{escape(title): f"{path}index.md"} for path, title in packages]
    known = {"", addresses.PACKAGES, *LAST, *(path for path, _ in packages)}
    others = [page for page in pages if page.path not in known]
    return [
        {say(language, "nav.home"): "index.md"},
        {say(language, "nav.packages"): data},
        *[{escape(page.title): page.file} for path in LAST for page in pages if page.path == path],
        *[{escape(page.title): page.file} for page in sorted(others, key=lambda one: one.path)],
    ]


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
