"""All figures of all packages of all reports as one table."""

import csv
import io
from collections.abc import Mapping
from typing import Any

from scripts.model.catalog import Catalog
from scripts.model.language import LANGUAGES
from scripts.model.package import Package, Resource
from scripts.report.naming import namer
from scripts.text.numbers import digits

OWNERS = ("package", "report")
NAMES = tuple(f"name_{language}" for language in LANGUAGES)


def figures_csv(catalog: Catalog) -> bytes:
    """Write every figure with its codes and its names (UTF-8, LF); masked values are empty."""
    fields = common_fields(catalog)
    sink = io.StringIO(newline="")
    writer = csv.writer(sink, lineterminator="\n")
    writer.writerow((*OWNERS, *fields, *NAMES))
    for package in catalog.packages:
        if package.figures is not None:
            writer.writerows(_rows(catalog, package, package.figures, fields))
    return sink.getvalue().encode()


def common_fields(catalog: Catalog) -> list[str]:
    """Give the fields of all tables of figures: in their order, what only some have goes last."""
    tables = [package.figures for package in catalog.packages if package.figures is not None]
    found = dict.fromkeys(field.name for table in tables for field in table.fields)
    return [name for name in found if name not in {*OWNERS, *NAMES}]


def _rows(
    catalog: Catalog, package: Package, resource: Resource, fields: list[str]
) -> list[list[str]]:
    namers = [namer(catalog, package, language) for language in LANGUAGES]
    owners = [package.name, package.stated("report")]

    def row(record: Mapping[str, Any]) -> list[str]:
        cells = [digits(record.get(name)) for name in fields]
        return [*owners, *cells, *(one.name(record) for one in namers)]

    return [row(record) for record in resource.records]
