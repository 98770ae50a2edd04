"""What belongs to a theme, whichever package it is in: activities, findings and checks."""

from collections.abc import Iterable
from dataclasses import dataclass

from scripts.model import addresses
from scripts.model.catalog import Catalog
from scripts.model.language import Language
from scripts.model.package import Package
from scripts.pages.activities import ActivityRow, activity_sections
from scripts.pages.checking import CheckRow, check_rows
from scripts.pages.findings import FindingKind, finding_kinds
from scripts.pages.publication import Publication
from scripts.pages.rows import Section


def theme_activities(
    publication: Publication, theme: str, language: Language
) -> list[Section[ActivityRow]]:
    """Give the activities of a theme: those of its packages, and of its sections of a report."""
    return [
        section
        for package in publication.catalog.packages
        for section in activity_sections(publication, package, language)
        if theme in {package.stated("theme"), _theme(publication.catalog, package, section.code)}
    ]


def _theme(catalog: Catalog, package: Package, section: str) -> str:
    """Give the theme that a section of the report is about, where the list of sections says so."""
    resource = package.activities
    listed = catalog.row(package, resource, "section", section) if resource else {}
    return str(listed.get("theme") or "")


def theme_findings(publication: Publication, theme: str, language: Language) -> list[FindingKind]:
    """Give what reports conclude on a theme, by kind."""
    return [
        kind
        for package in publication.catalog.packages
        for kind in finding_kinds(publication, package, language, theme)
    ]


@dataclass(frozen=True)
class ThemeChecks:
    """The checks that concern a theme: those that differ, those that agree or are not shown."""

    differing: tuple[CheckRow, ...]
    others: tuple[CheckRow, ...]
    every: tuple[CheckRow, ...]
    """All checks, with those that only say that a part is not larger than its whole."""


def theme_checks(publication: Publication, theme: str, language: Language) -> ThemeChecks:
    """Give the checks of a theme's packages, and those of other packages on their figures."""
    members = publication.catalog.theme_packages(theme)
    homes = tuple(addresses.package_page(one.name) for one in members)
    rows = [
        row
        for package in publication.catalog.packages
        for row in check_rows(publication, package, language)
        if package in members or _concerns(row, homes)
    ]
    told = [row for row in rows if not row.implied]
    return ThemeChecks(
        tuple(row for row in told if row.verdict == "differs"),
        tuple(row for row in told if row.verdict != "differs"),
        tuple(rows),
    )


def _concerns(row: CheckRow, homes: tuple[str, ...]) -> bool:
    terms: Iterable[str] = (term.path for side in (row.left, row.right) for _, term in side.terms)
    return any(path.startswith(homes) for path in terms)
