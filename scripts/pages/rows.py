"""What the tables of a package page show, as plain values."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from scripts.downloads.labels import mask
from scripts.model.catalog import Catalog
from scripts.model.language import LANGUAGES, Language
from scripts.model.package import Package, Resource
from scripts.text.naming import Namer
from scripts.text.numbers import cell, number
from scripts.text.words import has, say
from scripts.validation.figures import masked

PREVIEW = 20
"""Rows of a plain table shown on its page; the download has all."""


@dataclass(frozen=True)
class FigureRow:
    """A printed value as a reader meets it."""

    key: str
    shown: str
    name: str
    value: str
    note: str


@dataclass(frozen=True)
class Section:
    """A section of the report with its figures, in printed order."""

    code: str
    number: str
    title: str
    rows: tuple[FigureRow, ...]

    @property
    def anchor(self) -> str:
        """The section's anchor on the page."""
        return "section-" + self.code.replace(".", "-").lower()


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
    return _section_number(catalog, package, section, language) + key.removeprefix(section)


def _section_number(catalog: Catalog, package: Package, code: str, language: Language) -> str:
    """Write a section as the report numbers it in this language."""
    listed = catalog.row(package, package.figures, "section", code) if package.figures else {}
    return str(listed.get(f"number_{language}") or code)


def sections(catalog: Catalog, package: Package, language: Language) -> list[Section]:
    """Give all figures of a package by section of the report."""
    resource = package.figures
    if resource is None:
        return []
    namer = Namer(catalog, package, language)
    rows: dict[str, list[FigureRow]] = {}
    for row in resource.records:
        made = FigureRow(
            str(row["figure"]),
            figure_key(catalog, package, row, language),
            namer.name(row),
            figure_value(row, language),
            str(row.get(f"note_{language}") or ""),
        )
        rows.setdefault(str(row["section"]), []).append(made)
    return [_section(namer, code, tuple(members)) for code, members in rows.items()]


def _section(namer: Namer, code: str, rows: tuple[FigureRow, ...]) -> Section:
    label = namer.catalog.label(namer.package, namer.resource, "section", code)
    title = label.in_(namer.language)
    shown = _section_number(namer.catalog, namer.package, code, namer.language)
    return Section(code, shown, "" if title == code else title, rows)


@dataclass(frozen=True)
class Column:
    """A column of a plain table."""

    title: str
    lang: str
    numeric: bool
    cells: str = ""
    """The language of its cells, where the field's name says it: ``name_lo``."""


def columns(resource: Resource, language: Language) -> list[Column]:
    """Give the header of a plain table."""
    titled = [(one, one.title.words(language)) for one in resource.fields]
    return [
        Column(
            words.text or one.name,
            words.lang if words.text else "",
            one.numeric,
            next((tag for tag in LANGUAGES if one.name.endswith(f"_{tag}")), ""),
        )
        for one, words in titled
    ]


def preview(
    catalog: Catalog, package: Package, resource: Resource, language: Language
) -> Iterator[list[str]]:
    """Give the first rows of a plain table, codes with their names, numbers as written."""
    for row in resource.records[:PREVIEW]:
        cells = []
        for field in resource.fields:
            value = row[field.name]
            if value is not None and resource.reference(field.name):
                label = catalog.label(package, resource, field.name, value).in_(language)
                cells.append(label)
            else:
                cells.append(str(value) if field.temporal and value is not None
                             else cell(value, language))  # fmt: skip
        yield cells
