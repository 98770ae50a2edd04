"""What belongs to a theme, whichever package it is in: activities, findings and checks."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Generic, TypeVar

from scripts.model import addresses
from scripts.model.catalog import Catalog
from scripts.model.language import Language
from scripts.model.package import Package
from scripts.pages.parts.activities import ActivityRow, activity_sections
from scripts.pages.parts.checks import CheckRow, check_rows
from scripts.pages.parts.figures import Section
from scripts.pages.parts.findings import FindingKind, finding_kinds
from scripts.pages.publication import Publication
from scripts.text.dates import period

Listed = TypeVar("Listed")


@dataclass(frozen=True)
class Year(Generic[Listed]):
    """What one package tells of a theme."""

    period: str
    prefix: str
    """What its anchors begin with: older years may have the codes of the newest."""
    listed: tuple[Listed, ...]


def _years(found: Mapping[Package, list[Listed]], language: Language) -> list[Year[Listed]]:
    """Give what packages tell, the newest first: its anchors are the codes alone."""
    telling = [one for one in found if found[one]]
    telling.sort(key=lambda one: one.stated("period"), reverse=True)
    return [
        Year(period(one.stated("period"), language), f"{one.name}-" * (place > 0),
             tuple(found[one]))
        for place, one in enumerate(telling)
    ]  # fmt: skip


def theme_activities(
    publication: Publication, theme: str, language: Language
) -> list[Year[Section[ActivityRow]]]:
    """Give the activities of a theme: those of its packages, and of its sections of a report."""
    catalog = publication.catalog
    found = {
        package: [
            section
            for section in activity_sections(publication, package, language)
            if theme in {package.stated("theme"), _theme(catalog, package, section.code)}
        ]
        for package in catalog.packages
    }
    return _years(found, language)


def _theme(catalog: Catalog, package: Package, section: str) -> str:
    """Give the theme that a section of the report is about, where the list of sections says so."""
    resource = package.activities
    listed = catalog.row(package, resource, "section", section) if resource else {}
    return str(listed.get("theme") or "")


def theme_findings(
    publication: Publication, theme: str, language: Language
) -> list[Year[FindingKind]]:
    """Give what reports conclude on a theme, by kind."""
    packages = publication.catalog.packages
    found = {one: finding_kinds(publication, one, language, theme) for one in packages}
    return _years(found, language)


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
