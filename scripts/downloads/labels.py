"""A table with names in place of codes, for readers with a spreadsheet."""

import csv
import io
import re
from collections.abc import Mapping
from typing import Any

from scripts.model.catalog import Catalog
from scripts.model.language import Language, twin
from scripts.model.package import Field, Package, Resource
from scripts.report.naming import namer
from scripts.text.numbers import digits
from scripts.text.words import say
from scripts.validation.rules.figures import masked

FORMULA = ("=", "+", "-", "@", "\t", "\r")
"""A text that begins so would be run as a formula by a spreadsheet."""
NUMBER = re.compile(r"[+-]?\d*\.?\d+(e[+-]?\d+)?")


def labelled(catalog: Catalog, package: Package, resource: Resource, language: Language) -> bytes:
    """Write a resource with titles as header and names for codes (UTF-8 with BOM, CRLF).

    Fields in the other language (``…_en`` in a Lao file) are left out; figures get their names.
    """
    fields = [one for one in resource.fields if not one.name.endswith(f"_{twin(language)}")]
    names = namer(catalog, package, language) if resource is package.figures else None
    lists = {key.fields for key in resource.foreign_keys if key.targets != ("figure",)}

    def cell(row: Mapping[str, Any], field: Field) -> str:
        value = row[field.name]
        if names and field.name == "value" and masked(row):
            return mask(row, language)
        if value is not None and (field.name,) in lists:
            return catalog.label(package, resource, field.name, value).in_(language)
        return digits(value)

    sink = io.StringIO(newline="")
    writer = csv.writer(sink)
    first = [say(language, "figure.name")] if names else []
    writer.writerow(_safe(one) for one in first + [_title(one, language) for one in fields])
    for row in resource.records:
        name = [names.name(row)] if names else []
        writer.writerow(_safe(one) for one in name + [cell(row, field) for field in fields])
    return sink.getvalue().encode("utf-8-sig")


def _title(field: Field, language: Language) -> str:
    return field.title.in_(language) or field.name


def mask(row: Mapping[str, Any], language: Language, *, short: bool = False) -> str:
    """Say in words that a value is held back, and how small it is where that is the reason."""
    reason = "masked" if row["conf_status"] == "A" else "secondary"
    return say(language, f"figure.{reason}{'_short' if short else ''}")


def _safe(cell: str) -> str:
    return f"'{cell}" if cell.startswith(FORMULA) and not NUMBER.fullmatch(cell) else cell
