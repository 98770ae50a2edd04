"""What belongs to a theme, whichever package it is in: packages, activities, findings, checks."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Generic, TypeVar

from scripts.model import addresses
from scripts.model.language import Language
from scripts.model.package import Package
from scripts.pages.publication import Publication
from scripts.pages.records.activities import ActivityRow, activity_sections
from scripts.pages.records.checks import CheckRow, check_rows
from scripts.pages.records.figures import Section
from scripts.pages.records.findings import FindingKind, finding_kinds
from scripts.report import themes
from scripts.report.series.reports import newest_first
from scripts.report.themes import Year
from scripts.text.dates import period
from scripts.text.numbers import number
from scripts.text.words import say

Shown = TypeVar("Shown")


def by_theme(publication: Publication) -> Mapping[str, list[Package]]:
    """Group packages, the newest first: themes as they are listed, last packages without one."""
    groups: dict[str, list[Package]] = {one: [] for one in themes.themes(publication.catalog)}
    for package in newest_first(publication.catalog):
        groups.setdefault(package.stated("theme"), []).append(package)
    return groups


def theme_name(publication: Publication, theme: str, language: Language) -> str:
    """Give a theme's name; packages without one are other packages."""
    if not theme:
        return say(language, "page.other")
    return themes.theme_name(publication.catalog, theme).in_(language)


def theme_paths(publication: Publication) -> list[str]:
    """Give the path of every theme's page, in the order of the list."""
    return [addresses.theme_page(theme) for theme in by_theme(publication) if theme]


def package_links(publication: Publication, language: Language) -> list[tuple[str, str]]:
    """Give every package's page and title in the order of the list."""
    return [
        (addresses.package_page(one.name), one.named(language))
        for members in by_theme(publication).values()
        for one in members
    ]


def theme_links(publication: Publication, language: Language) -> list[tuple[str, str]]:
    """Give the place of every theme in the list of packages, and its name with their number."""
    return [
        (
            f"{addresses.PACKAGES}#{addresses.theme_anchor(theme)}",
            say(
                language,
                "page.list_theme",
                theme=theme_name(publication, theme, language),
                count=number(len(members), language),
            ),
        )
        for theme, members in by_theme(publication).items()
    ]


def members(publication: Publication, theme: str, year: Year | None) -> list[Package]:
    """Give the packages of a theme, all or those of a year, the newest first."""
    catalog = publication.catalog
    listed = by_theme(publication).get(theme, [])
    return [one for one in listed if year is None or year.has(catalog, one)]


@dataclass(frozen=True)
class Told(Generic[Shown]):
    """What one package tells of a theme."""

    period: str
    prefix: str
    """What its anchors begin with: older years may have the codes of the newest."""
    listed: tuple[Shown, ...]
    package: Package


def _of_year(publication: Publication, year: Year | None) -> list[Package]:
    """Give all packages, or those that may have something of a year."""
    catalog = publication.catalog
    return [one for one in catalog.packages if year is None or year.has(catalog, one)]


def _told(found: Mapping[Package, list[Shown]], language: Language) -> list[Told[Shown]]:
    """Give what packages tell, the newest first: its anchors are the codes alone."""
    packages = [one for one in found if found[one]]
    packages.sort(key=lambda one: one.stated("period"), reverse=True)
    prefixes = ["", *(f"{one.name}-" for one in packages[1:])]
    return [
        Told(period(one.stated("period"), language), prefix, tuple(found[one]), one)
        for one, prefix in zip(packages, prefixes, strict=False)
    ]


def theme_activities(
    publication: Publication, theme: str, language: Language, year: Year | None = None
) -> list[Told[Section[ActivityRow]]]:
    """Give the activities of a theme: those of its packages, and of its sections of a report."""
    found = {
        package: [
            section
            for section in activity_sections(publication, package, language)
            if theme in {package.stated("theme"), section_theme(publication, package, section.code)}
        ]
        for package in _of_year(publication, year)
    }
    return _told(found, language)


def section_theme(publication: Publication, package: Package, section: str) -> str:
    """Give the theme that a section of the report is about, where the list of sections says so."""
    resource = package.resource("activities")
    listed = publication.catalog.row(package, resource, "section", section) if resource else {}
    return str(listed.get("theme") or "")


def theme_findings(
    publication: Publication, theme: str, language: Language, year: Year | None = None
) -> list[Told[FindingKind]]:
    """Give what reports conclude on a theme, by kind."""
    packages = _of_year(publication, year)
    found = {one: finding_kinds(publication, one, language, theme) for one in packages}
    return _told(found, language)


@dataclass(frozen=True)
class ThemeChecks:
    """The checks that concern a theme.

    A check is counted once, with the package that states it: so the counts of all themes and of
    all packages add up to that of the whole site.
    """

    own: tuple[CheckRow, ...]
    """Those of its packages."""
    across: tuple[CheckRow, ...]
    """Those of other packages that compare a figure of its own with others."""

    @property
    def shown(self) -> list[CheckRow]:
        """All but those that only say that a part is not larger than its whole."""
        return [row for row in (*self.own, *self.across) if not row.implied]

    @property
    def differing(self) -> list[CheckRow]:
        """The checks that differ."""
        return [row for row in self.shown if row.verdict == "differs"]

    @property
    def others(self) -> list[CheckRow]:
        """The checks that agree or are not shown."""
        return [row for row in self.shown if row.verdict != "differs"]


def theme_checks(
    publication: Publication, theme: str, language: Language, year: Year | None = None
) -> ThemeChecks:
    """Give the checks of a theme's packages, and those of other packages on their figures."""
    having = members(publication, theme, year)
    homes = tuple(addresses.package_page(one.name) for one in having)
    rows = {one: check_rows(publication, one, language) for one in publication.catalog.packages}
    return ThemeChecks(
        tuple(row for one in rows if one in having for row in rows[one]),
        tuple(row for one in rows if one not in having for row in rows[one]
              if _concerns(row, homes)),
    )  # fmt: skip


def across(checks: ThemeChecks, language: Language) -> str:
    """Say how many checks of others concern a theme; nothing where there are none."""
    count = number(len(checks.across), language)
    return say(language, "check.across", count=count) if checks.across else ""


def _concerns(row: CheckRow, homes: tuple[str, ...]) -> bool:
    """Tell whether a check has a figure of one of these pages."""
    paths: Iterable[str] = (one.path for side in (row.left, row.right) for _, one in side.terms)
    return any(path.startswith(homes) for path in paths)
