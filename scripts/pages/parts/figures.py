"""Figures as a reader meets them, and what a section of the report lists."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any, Generic, TypeVar

from scripts.downloads.labels import mask
from scripts.model import addresses
from scripts.model.catalog import Catalog
from scripts.model.language import Language
from scripts.model.package import Package, Resource
from scripts.report.naming import Namer
from scripts.text.numbers import number
from scripts.text.words import has, say
from scripts.validation.rules.figures import masked

Listed = TypeVar("Listed")


@dataclass(frozen=True)
class FigureRow:
    """A printed value as a reader meets it."""

    key: str
    shown: str
    name: str
    value: str
    note: str
    printed: str = ""
    """How the report prints it, where a ledger says so."""


@dataclass(frozen=True)
class Section(Generic[Listed]):
    """A section of the report with what a page lists of it, in printed order."""

    code: str
    number: str
    title: str
    rows: tuple[Listed, ...]

    @property
    def anchor(self) -> str:
        """The section's anchor on the page."""
        return addresses.section_anchor(self.code)


def figure_value(row: Mapping[str, Any], language: Language) -> str:
    """Write a figure's value: ``1,802``, ``about 45,800,000`` or ``<5``."""
    if masked(row):
        return mask(row, language, short=True)
    value = number(row["value"], language)
    qualifier = row.get("qualifier")
    key = f"figure.{qualifier}"
    return say(language, key, value=value) if qualifier and has(key) else value


def figure_key(
    catalog: Catalog, package: Package, row: Mapping[str, Any], language: Language
) -> str:
    """Write a figure's key with its section as the report numbers it: ``1.5.4.ຂ-5`` in Lao."""
    key, section = str(row["figure"]), str(row["section"])
    if not key.startswith(f"{section}-"):
        return key
    number = section_number(catalog, package, package.figures, section, language)
    return number + key.removeprefix(section)


def section_number(
    catalog: Catalog, package: Package, resource: Resource | None, code: str, language: Language
) -> str:
    """Write a section as the report numbers it in this language."""
    listed = catalog.row(package, resource, "section", code) if resource else {}
    return str(listed.get(f"number_{language}") or code)


def by_section(
    catalog: Catalog,
    package: Package,
    resource: Resource,
    rows: Iterable[tuple[str, Listed]],
    language: Language,
) -> list[Section[Listed]]:
    """Group rows by the section of the report that they belong to, in the order given."""
    members: dict[str, list[Listed]] = {}
    for code, row in rows:
        members.setdefault(code, []).append(row)
    made = []
    for code, found in members.items():
        title = catalog.label(package, resource, "section", code).in_(language)
        shown = section_number(catalog, package, resource, code, language)
        made.append(Section(code, shown, "" if title == code else title, tuple(found)))
    return made


def sections(
    catalog: Catalog, package: Package, namer: Namer, ledger: Mapping[str, Mapping[str, Any]]
) -> list[Section[FigureRow]]:
    """Give all figures of a package by section of the report."""
    resource = package.figures
    if resource is None:
        return []
    rows = [
        (
            str(row["section"]),
            FigureRow(
                str(row["figure"]),
                figure_key(catalog, package, row, namer.language),
                namer.name(row),
                figure_value(row, namer.language),
                str(row.get(f"note_{namer.language}") or ""),
                str(ledger.get(str(row["figure"]), {}).get("printed") or ""),
            ),
        )
        for row in resource.records
    ]
    return by_section(catalog, package, resource, rows, namer.language)
