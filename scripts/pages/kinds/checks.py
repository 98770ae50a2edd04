"""The page of checks: where the figures of all packages agree, and where they do not."""

from collections.abc import Mapping
from dataclasses import dataclass

from scripts.model import addresses
from scripts.model.language import Language
from scripts.model.package import Package
from scripts.pages.environment import environment
from scripts.pages.page import Page
from scripts.pages.parts.themes import by_theme
from scripts.pages.publication import Publication
from scripts.pages.records.checks import CheckRow, check_rows
from scripts.pages.records.reports import report_labels
from scripts.pages.records.tallies import brief, implied, summary
from scripts.text.words import say


@dataclass(frozen=True)
class CheckGroup:
    """The checks of one package: those to show in full, and those that parts imply."""

    name: str
    title: str
    path: str
    report: str
    """Which report it is of, in words, where there are several."""
    rows: tuple[CheckRow, ...]
    implied_words: str
    """How many parts are no larger than their wholes."""
    brief: str
    """How many of them agree, differ and are not shown."""

    @property
    def heading(self) -> str:
        """Its package and report in a line."""
        return " · ".join(one for one in (self.title, self.report) if one)

    @property
    def differing(self) -> list[CheckRow]:
        """The checks that differ."""
        return [row for row in self.rows if row.verdict == "differs"]

    @property
    def shown(self) -> list[CheckRow]:
        """The checks that agree or cannot be shown; those that differ stand before all groups."""
        return [row for row in self.rows if row.verdict != "differs" and not row.implied]

    @property
    def implied(self) -> list[CheckRow]:
        """The parts that are no larger than their wholes."""
        return [row for row in self.rows if row.implied]


def checks_page(publication: Publication, language: Language) -> Page:
    """Make the page that shows the arithmetic of every check."""
    packages = [one for members in by_theme(publication).values() for one in members]
    named = report_labels(publication.catalog, packages, language)
    groups = [_group(publication, package, language, named) for package in packages]
    rows = [row for group in groups for row in group.rows]
    context = {
        "groups": [group for group in groups if group.rows],
        "differing": [row for group in groups for row in group.differing],
        "reports": {group.name: group.report for group in groups},
        "summary": summary(rows, language),
        "home": addresses.to_language_root(addresses.CHECKS),
        "download": f"{addresses.to_root(addresses.CHECKS)}data/{addresses.CHECKS_CSV}",
    }
    template = environment(language).get_template("checks.md.jinja")
    title = say(language, "check.title")
    return Page(addresses.CHECKS, title, template.render(context), say(language, "check.intro"))


def _group(
    publication: Publication, package: Package, language: Language, named: Mapping[str, str]
) -> CheckGroup:
    rows = check_rows(publication, package, language)
    return CheckGroup(
        package.name,
        package.named(language),
        addresses.package_page(package.name),
        named[package.name],
        rows,
        implied(rows, language),
        brief(rows, language),
    )
