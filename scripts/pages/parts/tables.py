"""Plain tables on a package page: their header and their first rows."""

from collections.abc import Iterator
from dataclasses import dataclass

from scripts.model.catalog import Catalog
from scripts.model.language import LANGUAGES, Language, twin
from scripts.model.package import Package, Resource
from scripts.text.dates import period
from scripts.text.numbers import cell

PREVIEW = 20
"""Rows of a plain table shown on its page; the download has all."""


@dataclass(frozen=True)
class Column:
    """A column of a plain table."""

    title: str
    lang: str
    numeric: bool
    cells: str = ""
    """The language of its cells, where the field's name says it: ``name_lo``."""
    twin: bool = False
    """True where another column says the same in the language of the page."""


def columns(resource: Resource, language: Language) -> list[Column]:
    """Give the header of a plain table."""
    names = {one.name for one in resource.fields}
    other = f"_{twin(language)}"
    made = []
    for one in resource.fields:
        words = one.title.words(language)
        made.append(
            Column(
                words.text or one.name,
                words.lang if words.text else "",
                one.numeric,
                next((tag for tag in LANGUAGES if one.name.endswith(f"_{tag}")), ""),
                one.name.endswith(other) and f"{one.name.removesuffix(other)}_{language}" in names,
            )
        )
    return made


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
                cells.append(period(str(value), language) if field.temporal and value is not None
                             else cell(value, language))  # fmt: skip
        yield cells
