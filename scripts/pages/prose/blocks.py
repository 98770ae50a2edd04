"""What a page places as a whole: the activities, findings, checks and downloads of a theme."""

from collections.abc import Callable, Mapping
from typing import Any

from markupsafe import Markup

from scripts.model import addresses
from scripts.model.language import Language
from scripts.pages.environment import environment
from scripts.pages.page import apart
from scripts.pages.parts.downloads import download_words
from scripts.pages.parts.listing import MANY
from scripts.pages.parts.themes import (
    by_theme,
    package_links,
    theme_activities,
    theme_checks,
    theme_findings,
    theme_links,
    theme_name,
)
from scripts.pages.publication import Publication
from scripts.pages.records.activities import kinds_of
from scripts.pages.records.checks import implied, summary
from scripts.report.themes import theme_packages

THEMED = ("activities", "findings", "checks", "downloads")
"""The blocks that take the name of a theme."""


class Blocks:
    """Writes blocks for one page of one language as HTML."""

    def __init__(self, publication: Publication, language: Language, page: str) -> None:
        self.publication = publication
        self.language = language
        self.home = addresses.to_language_root(page)
        self.root = addresses.to_root(page)

    def functions(self) -> dict[str, Callable[..., str]]:
        """Give the blocks by the names that templates use."""
        return {name: getattr(self, name) for name in (*THEMED, "packages", "doors")}

    def activities(self, theme: str) -> Markup:
        """List the activities of a theme by section of the report; a script can filter them."""
        years = theme_activities(self.publication, theme, self.language)
        kinds = kinds_of(section for year in years for section in year.listed)
        return self._block("activity_groups", years, kinds, self.home)

    def findings(self, theme: str) -> Markup:
        """List what reports conclude on a theme, by kind."""
        years = theme_findings(self.publication, theme, self.language)
        return self._block("finding_list", years)

    def checks(self, theme: str) -> Markup:
        """Show the checks that concern a theme: those that differ first, the others to open."""
        found = theme_checks(self.publication, theme, self.language)
        words = summary(found.every, self.language)
        counts = implied(found.every, self.language)
        return self._block("theme_checks", found, words, counts, self.home)

    def downloads(self, theme: str) -> Markup:
        """List the downloads of a theme's packages."""
        packages = [
            (one, self.publication.files(one, self.language))
            for one in theme_packages(self.publication.catalog, theme)
        ]
        return self._block("theme_downloads", packages, self.home, self.root)

    def packages(self) -> Markup:
        """List every package with a link to its page; of many, the themes of their list."""
        links = package_links(self.publication, self.language)
        if len(links) > MANY:
            links = theme_links(self.publication, self.language)
        return self._block("page_list", links, self.home)

    def doors(self) -> Markup:
        """Give a way to the page of every theme."""
        pages = [
            (addresses.theme_page(theme), theme_name(self.publication, theme, self.language))
            for theme in by_theme(self.publication)
            if theme
        ]
        return self._block("page_list", pages, self.home, "doors")

    def _block(self, name: str, *arguments: object) -> Markup:
        return self._macro(
            "blocks.jinja", name, download_words(self.publication, self.language), *arguments
        )

    def _macro(
        self, template: str, name: str, context: Mapping[str, Any], *arguments: object
    ) -> Markup:
        module = environment(self.language).get_template(template).make_module(dict(context))
        return apart(getattr(module, name)(*arguments))
