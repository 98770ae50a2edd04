"""The list of all packages, by theme: on one page, or on several with a page that leads to them."""

from collections.abc import Iterator, Sequence

from scripts.model import addresses
from scripts.model.language import Language, Text
from scripts.model.package import Package
from scripts.pages.environment import environment
from scripts.pages.kinds.contents import contents_page
from scripts.pages.page import Page
from scripts.pages.parts.listing import Part, listing, title_of
from scripts.pages.parts.themes import theme_name
from scripts.pages.publication import Publication
from scripts.text.dates import period
from scripts.text.numbers import number
from scripts.text.words import say


def packages_pages(publication: Publication, language: Language) -> list[Page]:
    """Make the pages that list every package."""
    parts = listing(publication)
    if len(parts) == 1:
        title, intro = say(language, "page.list_title"), say(language, "page.list_intro")
        text = _text(publication, parts[0], language, title=title, intro=intro, pager=())
        return [Page(addresses.PACKAGES, title, text, intro)]
    contents = contents_page(publication, parts, language)
    return [contents, *(_part(publication, parts, one, language) for one in parts)]


def _part(publication: Publication, parts: Sequence[Part], part: Part, language: Language) -> Page:
    """Make one page of several, with the ways to those beside it and to all."""
    title = say(language, "page.list_part", number=number(part.number, language))
    intro = say(
        language,
        "page.list_range" if len(part.packages) > 1 else "page.list_single",
        first=number(part.first, language),
        last=number(part.last, language),
        start=part.packages[0].named(language),
        end=part.packages[-1].named(language),
    )
    pager = list(_pager(parts, part, language))
    text = _text(publication, part, language, title=title, intro=intro, pager=pager)
    return Page(part.path, title, text, intro)


def _pager(parts: Sequence[Part], part: Part, language: Language) -> Iterator[tuple[str, str, str]]:
    """Give the pages that this one leads to: their relation to it, in words too, and their path."""
    paths = {one.number: one.path for one in parts}
    if part.number - 1 in paths:
        yield "prev", say(language, "page.list_prev"), paths[part.number - 1]
    if part.number + 1 in paths:
        yield "next", say(language, "page.list_next"), paths[part.number + 1]
    yield "contents", say(language, "page.list_contents"), addresses.PACKAGES


def _text(publication: Publication, part: Part, language: Language, **words: object) -> str:
    groups = [
        (theme_name(publication, theme, language), [_entry(one, part, language) for one in members])
        for theme, members in part.themes
    ]
    home = addresses.to_language_root(part.path)
    template = environment(language).get_template("packages.md.jinja")
    return template.render(groups=groups, home=home, **words)


def _entry(package: Package, part: Part, language: Language) -> dict[str, object]:
    title = title_of(package).words(language)
    time = period(package.stated("period"), language)
    return {
        "anchor": addresses.theme_anchor(package.stated("theme")),
        "link": addresses.between(part.path, addresses.package_page(package.name)),
        "title": title,
        "about": _first_line(package.description).words(language),
        "period": "" if time in title.text else time,
    }


def _first_line(text: Text) -> Text:
    return Text({tag: words.split("\n")[0] for tag, words in text.by_language.items()})
