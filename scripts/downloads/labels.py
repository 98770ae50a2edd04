"""A table with names in place of codes, for readers with a spreadsheet."""

import csv
import io
from collections.abc import Iterator

from scripts.downloads.formulas import safe
from scripts.downloads.labelled_table import LabelledTable
from scripts.model.catalog import Catalog
from scripts.model.field import Field
from scripts.model.language import Language
from scripts.model.on_disk import OnDisk
from scripts.model.package import Package
from scripts.model.quantity import digits
from scripts.model.resource import Resource
from scripts.report.figures import Figure, figure_table, figures_of
from scripts.report.names.naming import namer
from scripts.report.vocabulary import PRIMARY
from scripts.text.numbers import number
from scripts.text.words import say


def labelled(catalog: Catalog, package: Package, resource: Resource, language: Language) -> bytes:
    """Write a resource with titles as header and names for codes (UTF-8 with BOM, CRLF).

    Fields in another language (``…_en`` in a Lao file) are left out where they have a twin in this
    one; figures get their names.
    """
    fields, lists = _fields(catalog, resource, language), _lists(resource)

    def written(name: str, value: object) -> str:
        if value is not None and name in lists:
            return catalog.label(package, resource, name, value).in_(language)
        return digits(value)

    head = [_title(one, language) for one in fields]
    rows = [[written(one.name, row[one.name]) for one in fields] for row in resource.records]
    if resource is figure_table(catalog, package):
        head.insert(0, say(language, "figure.name"))
        place = [one.name for one in fields].index("value")
        rows = list(_named(catalog, package, rows, place, language))
    sink = io.StringIO(newline="")
    csv.writer(sink).writerows([safe(one) for one in row] for row in (head, *rows))
    return sink.getvalue().encode("utf-8-sig")


def _fields(catalog: Catalog, resource: Resource, language: Language) -> list[Field]:
    """Leave out texts in another language where a field says the same in this one."""
    names = set(resource.names)

    def is_twin(field: Field, other: Language) -> bool:
        stem = field.name.removesuffix(f"_{other}")
        return stem != field.name and f"{stem}_{language}" in names and not field.numeric

    others = [one for one in catalog.languages if one != language]
    return [field for field in resource.fields if not any(is_twin(field, one) for one in others)]


def _lists(resource: Resource) -> set[str]:
    """Name the fields whose codes have names; a figure's key is its own name."""
    figures = {name for key in resource.foreign_keys if key.targets == ("figure",)
               for name in key.fields}  # fmt: skip
    return {one.name for one in resource.fields if resource.coded(one.name)} - figures


def labelled_table(
    catalog: Catalog, package: Package, resource: Resource, table: OnDisk, language: Language
) -> LabelledTable:
    """Prepare the same of a plain table that stays on the disk."""
    fields = _fields(catalog, resource, language)
    names = {
        one.name: {
            code: catalog.label(package, resource, one.name, code).in_(language)
            for code in resource.column(one.name).dropna().unique().tolist()
        }
        for one in fields if one.name in _lists(resource)
    }  # fmt: skip
    return LabelledTable(
        table,
        {one.name: safe(_title(one, language)) for one in fields},
        {one: {code: safe(name) for code, name in known.items()} for one, known in names.items()},
    )


def _named(
    catalog: Catalog, package: Package, rows: list[list[str]], place: int, language: Language
) -> Iterator[list[str]]:
    """Put the name of each figure before its row, and words in the place of masked values."""
    names = namer(catalog, package, language)
    for figure, row in zip(figures_of(catalog, package), rows, strict=True):
        if figure.masked:
            row[place] = mask(catalog, figure, language)
        yield [names.name(figure), *row]


def _title(field: Field, language: Language) -> str:
    return field.title.in_(language) or field.name


def mask(catalog: Catalog, figure: Figure, language: Language, *, short: bool = False) -> str:
    """Say in words that a value is held back, and how small it is where that is the reason."""
    reason = "masked" if figure.conf_status == PRIMARY else "secondary"
    limit = number(catalog.edition.mask_below, language)
    return say(language, f"figure.{reason}{'_short' if short else ''}", limit=limit)
