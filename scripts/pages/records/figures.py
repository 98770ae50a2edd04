"""Figures as a reader meets them, and what a section of the report lists."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Generic, TypeVar

from scripts.downloads.labels import mask
from scripts.model import addresses
from scripts.model.catalog import Catalog
from scripts.model.language import Language
from scripts.model.package import Package
from scripts.pages.publication import Publication
from scripts.report.figures import Figure, figures_of
from scripts.report.printed_numbers import ledger
from scripts.report.tables import code_name
from scripts.text.numbers import number
from scripts.text.words import has, say

Row = TypeVar("Row")


@dataclass(frozen=True)
class FigureRow:
    """A printed value as a reader meets it."""

    key: str
    shown: str
    name: str
    value: str
    note: str
    printed: str = ""
    """How the report prints it, where a ledger says so and no language writes its value so."""


@dataclass(frozen=True)
class Section(Generic[Row]):
    """A section of the report with what a page lists of it, in printed order."""

    code: str
    number: str
    title: str
    rows: tuple[Row, ...]
    about: str = ""
    """What is so of all its rows; seen where its title does not say it."""

    @property
    def anchor(self) -> str:
        """The section's anchor on the page."""
        return addresses.section_anchor(self.code)


def figure_value(catalog: Catalog, figure: Figure, language: Language) -> str:
    """Write a figure's value: ``1,802``, ``about 45,800,000`` or ``<5``."""
    if figure.masked or figure.value is None:
        return mask(catalog, figure, language, short=True)
    value, key = number(figure.value, language), f"figure.{figure.qualifier}"
    known = bool(figure.qualifier) and has(language, key)
    return say(language, key, value=value) if known else value


def figure_key(catalog: Catalog, package: Package, figure: Figure, language: Language) -> str:
    """Write a figure's key with its section as the report numbers it: ``1.5.4.ຂ-5`` in Lao."""
    if not figure.key.startswith(f"{figure.section}-"):
        return figure.key
    number = section_number(catalog, package, "figures", figure.section, language)
    return number + figure.key.removeprefix(figure.section)


def section_number(
    catalog: Catalog, package: Package, table: str, code: str, language: Language
) -> str:
    """Write a section as the report numbers it in this language."""
    resource = package.resource(table)
    listed = catalog.row(package, resource, "section", code) if resource else {}
    return str(listed.get(f"number_{language}") or code)


def by_section(
    catalog: Catalog,
    package: Package,
    table: str,
    rows: Iterable[tuple[str, Row]],
    language: Language,
) -> list[Section[Row]]:
    """Group rows of a table by the section of the report that they belong to, in their order."""
    members: dict[str, list[Row]] = {}
    for code, row in rows:
        members.setdefault(code, []).append(row)
    made = []
    for code, found in members.items():
        title = code_name(catalog, package, table, "section", code).in_(language)
        shown = section_number(catalog, package, table, code, language)
        made.append(Section(code, shown, "" if title == code else title, tuple(found)))
    return made


def _print(catalog: Catalog, figure: Figure, printed: str) -> str:
    """Give a print that is not how one of the languages writes the value; all show the same."""
    if figure.masked or figure.value is None:
        return printed
    return "" if printed in {number(figure.value, one) for one in catalog.languages} else printed


def figure_sections(
    publication: Publication, package: Package, language: Language
) -> tuple[Section[FigureRow], ...]:
    """Give all figures of a package by section of the report."""
    return publication.once(_figure_sections, package, language)


def _figure_sections(
    publication: Publication, package: Package, language: Language
) -> tuple[Section[FigureRow], ...]:
    catalog = publication.catalog
    printed = ledger(catalog, package.stated("report"))
    names = publication.namer(package, language)
    rows = [
        (
            one.section,
            FigureRow(
                one.key,
                figure_key(catalog, package, one, language),
                names.name(one),
                figure_value(catalog, one, language),
                one.note.by_language.get(language, ""),
                _print(catalog, one, printed[one.key].printed) if one.key in printed else "",
            ),
        )
        for one in figures_of(catalog, package)
    ]
    return tuple(by_section(catalog, package, "figures", rows, language))
