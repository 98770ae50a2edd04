"""Plain tables on a package page: their header and their first rows."""

from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass

from scripts.charts.views.amounts import is_amount
from scripts.charts.views.years import is_year
from scripts.model.catalog import Catalog
from scripts.model.field import Field
from scripts.model.language import Language
from scripts.model.package import Package
from scripts.model.quantity import digits
from scripts.model.resource import Resource
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


def columns(catalog: Catalog, resource: Resource, language: Language) -> list[Column]:
    """Give the header of a plain table."""
    names = {one.name for one in resource.fields}
    return [_column(one, names, catalog.languages, language) for one in resource.fields]


def _column(
    field: Field, names: Collection[str], languages: Sequence[Language], language: Language
) -> Column:
    words = field.title.words(language)
    cells = next((one for one in languages if field.name.endswith(f"_{one}")), "")
    own = f"{field.name.removesuffix(cells)}{language}"
    return Column(
        words.text or field.name,
        words.lang if words.text else "",
        field.numeric,
        cells,
        cells not in {"", language} and own in names,
    )


def preview(
    catalog: Catalog, package: Package, resource: Resource, language: Language
) -> Iterator[list[str]]:
    """Give the first rows of a plain table: codes with their names, and why cells are empty.

    Whole numbers that name things, such as telephones, and years are written as they are.
    """
    named = {one.name for one in resource.fields
             if not is_amount(resource, one)
             and (one.type == "integer" or (one.numeric and is_year(resource, one)))}  # fmt: skip

    def written(field: Field, number: int, value: object) -> str:
        if value is None:
            return resource.gaps.get(field.name, {}).get(number, "")
        if resource.coded(field.name):
            return catalog.label(package, resource, field.name, value).in_(language)
        if field.name in named:
            return digits(value)
        return period(str(value), language) if field.temporal else cell(value, language)

    for number, row in zip(resource.numbers(PREVIEW), resource.first(PREVIEW), strict=True):
        yield [written(field, number, row[field.name]) for field in resource.fields]
