"""Themes: what packages are about, in the order and with the names of a code list."""

from dataclasses import dataclass

from scripts.model.catalog import Catalog
from scripts.model.language import Text, plain, translated
from scripts.model.package import Package
from scripts.report.series.reports import year_of

LIST = "themes"
"""The resource that lists the themes of a site: ``code``, names and short names, in order."""


def themes(catalog: Catalog) -> list[str]:
    """Give the themes that packages name: those of the list first, in its order."""
    named = dict.fromkeys(package.stated("theme") for package in catalog.packages)
    listed = [theme for theme in theme_names(catalog) if theme in named]
    return listed + sorted(theme for theme in named if theme and theme not in listed)


def theme_names(catalog: Catalog) -> dict[str, Text]:
    """Give the names of the themes that are listed, in the order of the list."""
    return catalog.once(_theme_names)


def _theme_names(catalog: Catalog) -> dict[str, Text]:
    tables = [one for package in catalog.packages if (one := package.resource(LIST))]
    return {
        str(row["code"]): translated(row, "short", catalog.languages)
        or translated(row, "name", catalog.languages)
        for table in tables
        if table.has("code")
        for row in table.records
    }


def theme_name(catalog: Catalog, theme: str) -> Text:
    """Give the name of a theme; one that is not listed keeps its code."""
    return theme_names(catalog).get(theme) or plain(theme)


def theme_packages(catalog: Catalog, theme: str) -> list[Package]:
    """Give the packages of a theme, oldest period first."""
    members = [one for one in catalog.packages if one.stated("theme") == theme]
    return sorted(members, key=lambda one: (one.stated("period"), one.name))


@dataclass(frozen=True)
class Year:
    """A year of a theme, by the period of its reports.

    The newest has what is of no year of the theme as well, such as packages of no report.
    """

    period: str
    older: frozenset[str] = frozenset()
    newest: bool = True

    def has(self, catalog: Catalog, package: Package) -> bool:
        """Tell whether what a package has of the theme belongs to this year."""
        period = year_of(catalog, package)
        return period not in self.older if self.newest else period == self.period


def theme_years(catalog: Catalog, theme: str) -> list[Year]:
    """Give the years of a theme, the newest first; one without a period where no report has any."""
    return catalog.once(_theme_years, theme)


def _theme_years(catalog: Catalog, theme: str) -> list[Year]:
    found = {year_of(catalog, one) for one in theme_packages(catalog, theme)} - {""}
    newest, *older = sorted(found, reverse=True) or [""]
    return [Year(newest, frozenset(older)), *(Year(one, newest=False) for one in older)]


def theme_year(catalog: Catalog, theme: str, period: str) -> Year:
    """Give the year of a theme with this period; the newest where it has no such year."""
    years = theme_years(catalog, theme)
    return next((one for one in years if one.period == period), years[0])
