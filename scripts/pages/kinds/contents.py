"""The page that leads to every part of the list of packages, by theme."""

from collections.abc import Sequence

from scripts.model import addresses
from scripts.model.language import Language, Words
from scripts.model.package import Package
from scripts.pages.environment import environment
from scripts.pages.page import Page
from scripts.pages.parts.listing import MANY, Part, title_of
from scripts.pages.parts.themes import by_theme, theme_name
from scripts.pages.publication import Publication
from scripts.text.words import say

Line = tuple[str, list[Words], int]
"""A way to packages of a theme: its link, the titles of the first and the last, their number."""


def contents_page(publication: Publication, parts: Sequence[Part], language: Language) -> Page:
    """Make the page."""
    lines: dict[str, list[Line]] = {theme: [] for theme in by_theme(publication)}
    for part in parts:
        for theme, members in part.themes:
            lines[theme].append(_line(part, theme, members, language))
    groups = [(theme_name(publication, theme, language), addresses.theme_anchor(theme), some)
              for theme, some in lines.items()]  # fmt: skip
    title, intro = say(language, "page.list_title"), say(language, "page.list_intro")
    template = environment(language).get_template("contents.md.jinja")
    text = template.render(title=title, intro=intro, groups=groups, count=parts[-1].last, most=MANY)
    return Page(addresses.PACKAGES, title, text, intro)


def _line(part: Part, theme: str, members: Sequence[Package], language: Language) -> Line:
    way = addresses.to_language_root(addresses.PACKAGES) + part.path
    ends = [members[0], members[-1]] if len(members) > 1 else members
    titles = [title_of(one).words(language) for one in ends]
    return f"{way}#{addresses.theme_anchor(theme)}", titles, len(members)
