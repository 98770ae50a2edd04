"""The MkDocs configuration of a language: what the theme, the edition and the language say."""

from collections.abc import Iterable, Mapping, Sequence
from html import escape
from typing import Any

import yaml

from scripts.model import addresses
from scripts.model.language import Language
from scripts.pages import Page, Publication
from scripts.pages.parts.themes import package_links, theme_paths
from scripts.site.versions import edition_lines
from scripts.text.words import say

FIRST = (addresses.FIGURES,)
"""Pages that come before the data, in this order."""
LAST = (addresses.CHECKS, "method/", addresses.GLOSSARY, addresses.HELP, "about/")
"""Pages that come after the data, in this order."""
PARENT = "../mkdocs.yml"
"""The settings of the edition, as seen from the folder of the build."""
ROOT_WORDS = {"missing": "root.missing", "advice": "root.advice", "home": "root.home"}
THEME_WORDS = "theme."
"""Words of the theme's own templates begin with this in the words of the interface."""
Tree = dict[str, Any]


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
        "site_name": edition.name.in_(language),
        "site_description": edition.description.in_(language),
        "site_url": publication.site.page(language, ""),
        "docs_dir": f"docs/{language}",
        "site_dir": f"site/{language}",
        "nav": _nav(publication, language, pages),
        "theme": {"language": language, "palette": _palette(language), "custom_dir": "theme"},
        # Both engines have a search of their own, which finds next to nothing in Lao.
        "plugins": {"search": {"enabled": False}},
        "extra": _extra(publication, language, pages),
    }
    return merged(settings, own)


def shared_settings(theme: str, edition: str) -> Tree:
    """Give the settings of the theme (YAML) without those that the edition (YAML) sets itself.

    Lists are put together: the edition's come last.
    """
    # The edition's file may have tags of MkDocs' own, which stay in it: only keys matter here.
    return _without(yaml.safe_load(theme), yaml.load(edition, Loader=yaml.BaseLoader) or {})  # noqa: S506


def _without(tree: Tree, taken: Mapping[str, Any]) -> Tree:
    left: Tree = {}
    for key, value in tree.items():
        other = taken.get(key)
        if isinstance(value, dict) and isinstance(other, Mapping):
            left[key] = _without(value, other)
        elif isinstance(value, list) and isinstance(other, list):
            left[key] = [*value, *(one for one in other if one not in value)]
        elif other is None:
            left[key] = value
    return left


def merged(tree: Tree, over: Tree) -> Tree:
    """Lay one tree over another."""
    both = {key: merged(tree[key], value) if isinstance(value, dict) and key in tree else value
            for key, value in over.items()}  # fmt: skip
    return {**tree, **both}


def theme_words(language: Language, keys: Iterable[str]) -> str:
    """Write the theme's own words in a language as the template that the theme asks for."""
    words = {key.removeprefix(THEME_WORDS): say(language, key) for key in keys}
    words |= {"language": language, "direction": "ltr"}
    pairs = ", ".join(f"{_quoted(key)}: {_quoted(text)}" for key, text in words.items())
    return f"{{% macro t(key) %}}{{{{ {{{pairs}}}[key] }}}}{{% endmacro %}}\n"


def _quoted(text: str) -> str:
    """Write a text for a template; a line end or a backslash in it has no meaning there."""
    return '"' + text.replace("\\", "\\\\").replace('"', '\\"').replace("\n", " ") + '"'


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
        "foot": _foot(publication, language),
        "search": _search(language),
        # As text: Zensical takes no date that stands without quotes in mkdocs.yml.
        "help": {"checked": edition.checked},
        "paths": {"help": addresses.HELP, "packages": addresses.PACKAGES},
        "words": {
            "leave": say(language, "help.leave"),
            "font": say(language, "site.font"),
            "short": edition.short.in_(language),
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


def _foot(publication: Publication, language: Language) -> list[str]:
    """Say whose edition it is, under which terms and how new, a line each."""
    edition = publication.edition
    lines = [edition.statement.in_(language), edition.licence.in_(language)]
    newest = " ".join(edition_lines(publication.catalog, edition.report, language))
    return [line for line in (*lines, newest) if line]


def _nav(publication: Publication, language: Language, pages: Sequence[Page]) -> list[Any]:
    """Home, the themes, the data with every package, then all other pages."""
    titles = {page.path: page for page in pages}
    themes = [addresses.THEMES, *theme_paths(publication)]
    packages = package_links(publication, language)
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
