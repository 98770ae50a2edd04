"""Pages of several years: each says which year it is of, and leads to the others."""

import re
from collections.abc import Sequence

from scripts.model import addresses
from scripts.model.language import Language
from scripts.pages.environment import environment
from scripts.pages.page import apart
from scripts.pages.publication import Publication
from scripts.report.themes import Year, theme_years
from scripts.text.dates import period
from scripts.text.words import say

TITLE = re.compile(r"^# (.*?)(\s*\{[:#.][^}]*\})?[ \t]*$", re.MULTILINE)
"""The heading of a page, and its anchor."""
Ways = Sequence[tuple[str, str]]
"""The years of which there are pages, the newest first: each with the path of its page."""


def theme_path(theme: str, year: Year) -> str:
    """Give the path of a theme's page on a year; the newest stands at the theme's address."""
    return addresses.theme_page(theme, "" if year.newest else year.period)


def theme_ways(publication: Publication, theme: str) -> Ways:
    """Give the years of a theme."""
    years = theme_years(publication.catalog, theme)
    return [(one.period, theme_path(theme, one)) for one in years]


def of_years(text: str, ways: Ways, page: str, language: Language) -> str:
    """Put the years under the heading of a page, and into it where the page is not the newest.

    Where there is one year only, the page stays as it is.
    """
    if len(ways) < 2:  # noqa: PLR2004 - several
        return text
    module = environment(language).get_template("blocks.jinja").make_module()
    links = [(period(year, language), addresses.between(page, path) if path != page else "")
             for year, path in ways]  # fmt: skip
    line = apart(module.year_ways(links))  # type: ignore[attr-defined]
    older = {path: period(year, language) for year, path in ways[1:]}

    def headed(found: re.Match[str]) -> str:
        title = dated(found[1], older.get(page, ""), language)
        return f"# {title}{found[2] or ''}\n\n{line}"

    return TITLE.sub(headed, text, count=1)


def dated(title: str, year: str, language: Language) -> str:
    """Write a title with its year, where one is given."""
    return say(language, "page.of_year", title=title, year=year) if year else title
