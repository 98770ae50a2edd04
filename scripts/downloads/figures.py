"""All figures of all packages of all reports as one table."""

import csv
import io
from collections.abc import Iterator

from scripts.model.catalog import Catalog
from scripts.model.package import Package
from scripts.model.quantity import digits
from scripts.report.figures import figure_table, figures_of
from scripts.report.names.naming import namer

OWNERS = ("package", "report")


def figures_csv(catalog: Catalog) -> bytes:
    """Write every figure with its codes and its names (UTF-8, LF); masked values are empty."""
    fields, names = common_fields(catalog), _names(catalog)
    sink = io.StringIO(newline="")
    writer = csv.writer(sink, lineterminator="\n")
    writer.writerow((*OWNERS, *fields, *names))
    for package in catalog.packages:
        writer.writerows(_rows(catalog, package, fields))
    return sink.getvalue().encode()


def common_fields(catalog: Catalog) -> list[str]:
    """Give the fields of all tables of figures: in their order, what only some have goes last."""
    tables = [figure_table(catalog, package) for package in catalog.packages]
    found = dict.fromkeys(field.name for table in tables if table for field in table.fields)
    return [name for name in found if name not in {*OWNERS, *_names(catalog)}]


def _names(catalog: Catalog) -> list[str]:
    return [f"name_{language}" for language in catalog.languages]


def _rows(catalog: Catalog, package: Package, fields: list[str]) -> Iterator[list[str]]:
    table = figure_table(catalog, package)
    names = [namer(catalog, package, language) for language in catalog.languages]
    figures = figures_of(catalog, package)
    for figure, row in zip(figures, table.records if table else (), strict=True):
        cells = [digits(row.get(name)) for name in fields]
        named = [one.name(figure) for one in names]
        yield [package.name, package.stated("report"), *cells, *named]
