"""A table with names in place of codes, for readers with a spreadsheet."""

import csv
import io
from collections.abc import Mapping
from typing import Any

from scripts.model.catalog import Catalog
from scripts.model.language import Language, twin
from scripts.model.package import Field, Package, Resource
from scripts.text.naming import Namer
from scripts.text.numbers import digits
from scripts.text.words import say
from scripts.validation.figures import masked

FORMULA = ("=", "+", "-", "@", "\t", "\r")
"""A text that begins so would be run as a formula by a spreadsheet."""


def labelled(catalog: Catalog, package: Package, resource: Resource, language: Language) -> bytes:
    """Write a resource with titles as header and names for codes (UTF-8 with BOM, CRLF).

    Fields in the other language (``…_en`` in a Lao file) are left out; figures get their names.
    """
    fields = [one for one in resource.fields if not one.name.endswith(f"_{twin(language)}")]
    namer = Namer(catalog, package, language) if resource is package.figures else None
    sink = io.StringIO(newline="")
    writer = csv.writer(sink)
    first = [say(language, "figure.name")] if namer else []
    writer.writerow(first + [one.title.in_(language) or one.name for one in fields])
    for row in resource.records:
        name = [namer.name(row)] if namer else []
        cells = [_cell(catalog, package, resource, one, row, language) for one in fields]
        writer.writerow(_safe(cell) for cell in name + cells)
    return sink.getvalue().encode("utf-8-sig")


def _cell(
    catalog: Catalog,
    package: Package,
    resource: Resource,
    field: Field,
    row: Mapping[str, Any],
    language: Language,
) -> str:
    value = row[field.name]
    if resource is package.figures and field.name == "value" and masked(row):
        return mask(row, language)
    if value is None:
        return ""
    key = resource.reference(field.name)
    is_list = key is not None and key.targets != ("figure",)
    if is_list:
        return catalog.label(package, resource, field.name, value).in_(language)
    return digits(value)


def mask(row: Mapping[str, Any], language: Language, *, short: bool = False) -> str:
    """Say in words that a value is held back, and how small it is where that is the reason."""
    reason = "masked" if row["conf_status"] == "A" else "secondary"
    return say(language, f"figure.{reason}{'_short' if short else ''}")


def _safe(cell: str) -> str:
    if cell.startswith(FORMULA) and not cell.lstrip("+-").replace(".", "", 1).isdigit():
        return f"'{cell}"
    return cell
