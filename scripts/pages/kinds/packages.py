"""The list of all packages, by theme."""

from scripts.model import addresses
from scripts.model.language import Language, Text, plain
from scripts.model.package import Package
from scripts.pages.environment import environment
from scripts.pages.page import Page
from scripts.pages.parts.themes import by_theme, theme_name
from scripts.pages.publication import Publication
from scripts.text.dates import period
from scripts.text.words import say


def packages_page(publication: Publication, language: Language) -> Page:
    """Make the page that lists every package."""
    groups = [
        (theme_name(publication, theme, language), [_entry(one, language) for one in members])
        for theme, members in by_theme(publication).items()
    ]
    template = environment(language).get_template("packages.md.jinja")
    title, intro = say(language, "page.list_title"), say(language, "page.list_intro")
    return Page(addresses.PACKAGES, title, template.render(groups=groups), intro)


def _entry(package: Package, language: Language) -> dict[str, object]:
    title = (package.title or plain(package.name)).words(language)
    time = period(package.stated("period"), language)
    return {
        "anchor": addresses.theme_anchor(package.stated("theme")),
        "link": addresses.package_page(package.name).removeprefix(addresses.PACKAGES),
        "title": title,
        "about": _first_line(package.description).words(language),
        "period": "" if time in title.text else time,
    }


def _first_line(text: Text) -> Text:
    return Text({tag: words.split("\n")[0] for tag, words in text.by_language.items()})
