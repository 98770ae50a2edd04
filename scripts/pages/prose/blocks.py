"""What a page places as a whole: the activities, findings, checks and downloads of a theme."""

from collections.abc import Mapping
from typing import Any

from markupsafe import Markup

from scripts.model import addresses
from scripts.model.language import Language
from scripts.pages.environment import environment
from scripts.pages.page import apart
from scripts.pages.parts.downloads import download_words
from scripts.pages.parts.listing import MANY
from scripts.pages.parts.themes import (
    across,
    by_theme,
    members,
    package_links,
    theme_activities,
    theme_checks,
    theme_findings,
    theme_links,
    theme_name,
)
from scripts.pages.parts.ways.doors import doors
from scripts.pages.parts.ways.shelves import FEW, shelves
from scripts.pages.parts.years import theme_ways
from scripts.pages.publication import Publication
from scripts.pages.records.activities import kinds_of
from scripts.pages.records.tallies import implied_more, summary
from scripts.report.themes import Year, theme_year
from scripts.text.dates import period

THEMED = ("activities", "findings", "checks", "downloads")
"""The blocks that take the name of a theme."""


class Blocks:
    """Writes blocks for one page of one language as HTML."""

    def __init__(
        self, publication: Publication, language: Language, page: str, period: str = ""
    ) -> None:
        self.publication = publication
        self.language = language
        self.period = period
        """The year that the page is of: it places nothing of others. '' where it is of none."""
        self.home = addresses.to_language_root(page)
        self.root = addresses.to_root(page)

    def activities(self, theme: str) -> Markup:
        """List the activities of a theme by section of the report; a script can filter them."""
        years = theme_activities(self.publication, theme, self.language, self._year(theme))
        kinds = kinds_of(section for year in years for section in year.listed)
        shelved = [shelves(self.publication, one, self.language) for one in years]
        many = sum(shelf.count for one in shelved for shelf in one.listed) > FEW
        return self._block("activity_groups", shelved, kinds, many, self.home)

    def findings(self, theme: str) -> Markup:
        """List what reports conclude on a theme, by kind."""
        years = theme_findings(self.publication, theme, self.language, self._year(theme))
        return self._block("finding_list", years)

    def checks(self, theme: str) -> Markup:
        """Show the checks that concern a theme: those that differ first, the others to open."""
        found = theme_checks(self.publication, theme, self.language, self._year(theme))
        words = summary(found.own, self.language)
        parts = implied_more(found.own, self.language)
        more = across(found, self.language)
        return self._block("theme_checks", found, words, parts, more, self.home)

    def downloads(self, theme: str) -> Markup:
        """List the downloads of a theme's packages."""
        packages = [
            (one, self.publication.files(one, self.language))
            for one in members(self.publication, theme, self._year(theme))
        ]
        return self._block("theme_downloads", packages, self.home, self.root)

    def packages(self) -> Markup:
        """List every package with a link to its page; of many, the themes of their list."""
        links = package_links(self.publication, self.language)
        if len(links) > MANY:
            links = theme_links(self.publication, self.language)
        return self._block("page_list", links, self.home)

    def doors(self) -> Markup:
        """Give a way to the page of every theme, each with what is behind it."""
        return self._block("door_list", doors(self.publication, self.language), self.home)

    def years_of_themes(self) -> str:
        """Give the ways to the older years of every theme; nothing where there are none."""
        ways = {theme: theme_ways(self.publication, theme)[1:]
                for theme in by_theme(self.publication) if theme}  # fmt: skip
        themes = [
            (
                theme_name(self.publication, theme, self.language),
                [(period(year, self.language), path) for year, path in some],
            )
            for theme, some in ways.items()
            if some
        ]
        return self._block("older_years", themes, self.home) if themes else ""

    def _year(self, theme: str) -> Year | None:
        return theme_year(self.publication.catalog, theme, self.period) if self.period else None

    def _block(self, name: str, *arguments: object) -> Markup:
        return self._macro(
            "blocks.jinja", name, download_words(self.publication, self.language), *arguments
        )

    def _macro(
        self, template: str, name: str, context: Mapping[str, Any], *arguments: object
    ) -> Markup:
        module = environment(self.language).get_template(template).make_module(dict(context))
        return apart(getattr(module, name)(*arguments))
