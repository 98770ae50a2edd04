"""Rows that a problem spoils: what they bring with them is no news, so rules do not see them."""

from dataclasses import replace

from scripts.model.catalog import Catalog
from scripts.model.package import Package

Spoilt = dict[tuple[str, str], list[int]]
"""Rows by their package and table."""


def spoiled(catalog: Catalog, rows: Spoilt) -> Catalog:
    """Give a catalog in which these rows are marked as well."""
    owners = {name for (name, _), some in rows.items() if some}
    packages = (_marked(one, rows) if one.name in owners else one for one in catalog.packages)
    return replace(catalog, packages=tuple(packages)) if owners else catalog


def _marked(package: Package, rows: Spoilt) -> Package:
    tables = tuple(
        replace(one, broken=one.broken | frozenset(rows.get((package.name, one.name), ())))
        for one in package.resources
    )
    return replace(package, resources=tables)
