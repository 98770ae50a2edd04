"""Rows that a problem spoils: what they bring with them is no news, so rules do not see them."""

from collections.abc import Collection, Mapping
from dataclasses import replace

from scripts.model.catalog import Catalog
from scripts.model.package import Package

Rows = Mapping[tuple[str, str], Collection[int]]
"""Rows by their package and table."""
HEADER = 1
"""Stands for the rows of a table that has none yet."""


def spoiled(catalog: Catalog, rows: Rows) -> Catalog:
    """Give a catalog in which these rows are marked as well."""
    owners = {name for name, _ in rows}
    packages = (_marked(one, rows) if one.name in owners else one for one in catalog.packages)
    return replace(catalog, packages=tuple(packages)) if rows else catalog


def _marked(package: Package, rows: Rows) -> Package:
    tables = tuple(
        replace(one, broken=one.broken | frozenset(rows.get((package.name, one.name), ())))
        for one in package.resources
    )
    return replace(package, resources=tables)
