"""Where areas stand on a tile map: their own tile, or that of the area they lie in."""

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from scripts.charts.data.datum import Datum
from scripts.model.catalog import Catalog
from scripts.model.package import Package, Resource
from scripts.model.view import View
from scripts.report.areas import upward

Rows = Mapping[str, Mapping[str, Any]]
Place = tuple[int, int]
"""Column and row."""


def areas(catalog: Catalog, package: Package, resource: Resource, view: View) -> Rows:
    """Give the code list of a map's areas. Raises ValueError where none has a tile."""
    key = resource.reference(view.categories)
    rows = catalog.rows(package, key) if key else {}
    if not tiles(rows):
        message = f"view {package.name}/{view.name}: no code of {view.categories} has a tile"
        raise ValueError(message)
    return rows


def tiles(rows: Rows) -> dict[str, Place]:
    """Give the places of all areas that have one, in the order of their list."""
    return {
        code: (int(row["tile_column"]), int(row["tile_row"]))
        for code, row in rows.items()
        if row.get("tile_column") is not None and row.get("tile_row") is not None
    }


def homes(rows: Rows) -> dict[str, str]:
    """Say on which tile each area is counted; one that lies in none is left out."""
    known = tiles(rows)
    found = {code: next((one for one in upward(rows, code) if one in known), "") for code in rows}
    return {code: home for code, home in found.items() if home}


def on_tiles(data: list[Datum], rows: Rows, view: View) -> list[Datum]:
    """Move figures to the tiles on which they are counted; nothing is added up."""
    home = homes(rows)
    moved = [replace(one, category=home[one.category]) for one in data if one.category in home]
    taken: dict[str, Datum] = {}
    for one in moved:
        other = taken.setdefault(one.category, one)
        if other is not one:
            names = f"{other.figure}, {one.figure}"
            message = f"view {view.name}: several figures for one mark: {names}"
            raise ValueError(message)
    return moved
