"""The list of all packages, by theme."""

from collections.abc import Callable, Mapping
from typing import Any

from scripts.downloads import Download
from scripts.model import addresses
from scripts.model.language import Language, Text, plain
from scripts.model.package import Package
from scripts.pages.environment import environment
from scripts.pages.page import Page
from scripts.pages.publication import Publication
from scripts.text.dates import period
from scripts.text.words import has, keys, say


def packages_page(publication: Publication, language: Language) -> Page:
    """Make the page that lists every package."""
    groups = [
        (theme_name(theme, language), [_entry(one, language) for one in members])
        for theme, members in by_theme(publication).items()
    ]
    template = environment(language).get_template("packages.md.jinja")
    title = say(language, "page.list_title")
    intro = say(language, "page.list_intro")
    return Page(addresses.PACKAGES, title, template.render(groups=groups), intro)


def by_theme(publication: Publication) -> Mapping[str, list[Package]]:
    """Group packages: the themes in the report's order, other themes, packages without one."""
    groups: dict[str, list[Package]] = {}
    for package in publication.catalog.packages:
        groups.setdefault(package.stated("theme"), []).append(package)
    return dict(sorted(groups.items(), key=lambda pair: _order(pair[0])))


def _order(theme: str) -> tuple[bool, int, str]:
    known = keys("theme")
    return (not theme, known.index(theme) if theme in known else len(known), theme)


def theme_name(theme: str, language: Language) -> str:
    """Give a theme's name; a theme nobody listed keeps its own, packages without one are data."""
    key = f"theme.{theme}"
    if not theme:
        return say(language, "page.other")
    return say(language, key) if has(key) else theme


def _entry(package: Package, language: Language) -> dict[str, Any]:
    title = package.title or plain(package.name)
    time = period(package.stated("period"), language)
    return {
        "anchor": addresses.theme_anchor(package.stated("theme")),
        "link": addresses.package_page(package.name).removeprefix(addresses.PACKAGES),
        "title": title.words(language),
        "about": _first_line(package.description).words(language),
        "period": "" if time in title.words(language).text else time,
    }


def _first_line(text: Text) -> Text:
    return Text({tag: words.split("\n")[0] for tag, words in text.by_language.items()})


def download_words(language: Language) -> dict[str, Callable[..., Any]]:
    """Give what the list of downloads calls: the name of a file's resource."""

    def resource_title(package: Package, file: Download) -> str:
        resource = package.resource(file.resource)
        return (resource.title.in_(language) or resource.name) if resource else file.resource

    return {"resource_title": resource_title}


def theme_paths(publication: Publication) -> list[str]:
    """Give the path of every theme's page, in the order of the list."""
    return [addresses.theme_page(theme) for theme in by_theme(publication) if theme]


def titled(publication: Publication, language: Language) -> list[tuple[str, str]]:
    """Give every package's page and title in the order of the list, for the navigation."""
    return [
        (addresses.package_page(one.name), one.named(language))
        for members in by_theme(publication).values()
        for one in members
    ]
