"""The list of all packages, by theme: on one page, or on several with a page that leads to them."""

from collections.abc import Iterator, Mapping, Sequence
from types import MappingProxyType

from scripts.model import addresses
from scripts.model.language import Language, Text
from scripts.model.package import Package
from scripts.pages.environment import environment
from scripts.pages.kinds.contents import contents_page
from scripts.pages.page import Page
from scripts.pages.parts.downloads import Brief
from scripts.pages.parts.listing import Part, listing, title_of
from scripts.pages.parts.themes import theme_name
from scripts.pages.publication import Publication
from scripts.text.brief import first_sentence
from scripts.text.dates import period
from scripts.text.numbers import number
from scripts.text.words import say

Briefs = Mapping[str, Brief]
"""What the list says of packages beside their own words, by their names."""
NOTHING: Briefs = MappingProxyType({})


def packages_pages(
    publication: Publication, language: Language, briefs: Briefs = NOTHING
) -> list[Page]:
    """Make the pages that list every package."""
    parts = listing(publication)
    if len(parts) == 1:
        title, intro = say(language, "page.list_title"), say(language, "page.list_intro")
        text = _text(publication, parts[0], language, briefs, title=title, intro=intro, pager=())
        return [Page(addresses.PACKAGES, title, text, intro)]
    contents = contents_page(publication, parts, language)
    return [contents, *(_part(publication, parts, one, language, briefs) for one in parts)]


def _part(
    publication: Publication,
    parts: Sequence[Part],
    part: Part,
    language: Language,
    briefs: Briefs,
) -> Page:
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
    text = _text(publication, part, language, briefs, title=title, intro=intro, pager=pager)
    return Page(part.path, title, text, intro)


def _pager(parts: Sequence[Part], part: Part, language: Language) -> Iterator[tuple[str, str, str]]:
    """Give the pages that this one leads to: their relation to it, in words too, and their path."""
    paths = {one.number: one.path for one in parts}
    if part.number - 1 in paths:
        yield "prev", say(language, "page.list_prev"), paths[part.number - 1]
    if part.number + 1 in paths:
        yield "next", say(language, "page.list_next"), paths[part.number + 1]
    yield "contents", say(language, "page.list_contents"), addresses.PACKAGES


def _text(
    publication: Publication, part: Part, language: Language, briefs: Briefs, **words: object
) -> str:
    groups = [
        (
            theme_name(publication, theme, language),
            [_entry(one, part, language, briefs.get(one.name)) for one in members],
        )
        for theme, members in part.themes
    ]
    # Headings that mostly stand above one package each would be read as often as the packages.
    headed = 2 * len(groups) <= len(part.packages)
    home, base = addresses.to_language_root(part.path), addresses.to_root(part.path)
    template = environment(language).get_template("packages.md.jinja")
    return template.render(groups=groups, headed=headed, home=home, base=base, **words)


def _entry(
    package: Package, part: Part, language: Language, known: Brief | None
) -> dict[str, object]:
    time, version = period(package.stated("period"), language), package.stated("version")
    facts = [
        known.rows if known else "",
        time,
        say(language, "page.in_version", version=version) if version else "",
    ]
    return {
        "anchor": addresses.theme_anchor(package.stated("theme")),
        "link": addresses.between(part.path, addresses.package_page(package.name)),
        "title": title_of(package).words(language),
        "about": _in_a_line(package.description).words(language),
        "facts": [one for one in facts if one],
        "files": known.files if known else (),
    }


def _in_a_line(text: Text) -> Text:
    """Give the first sentence of each language; a heading or a list below it is none of it."""
    lines = {tag: words.split("\n")[0] for tag, words in text.by_language.items()}
    return Text({tag: first_sentence(words) for tag, words in lines.items()})
