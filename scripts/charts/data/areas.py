"""Where areas stand on a tile map: their own tile, or that of the area they lie in."""

from collections.abc import Mapping
from dataclasses import replace

from scripts.charts.data.datum import Datum
from scripts.charts.model import Place, Source
from scripts.model.catalog import Record
from scripts.model.quantity import nearest
from scripts.report.areas import upward
from scripts.report.tables import number

Areas = Mapping[str, Record]


def areas(source: Source) -> Areas:
    """Give the code list of a map's areas."""
    key = source.resource.reference(source.view.y)
    return source.catalog.rows(source.package, key) if key else {}


def tiles(rows: Areas) -> dict[str, Place]:
    """Give the places of all areas that have one, in the order of their list."""
    places = {
        code: (number(row, "tile_column"), number(row, "tile_row")) for code, row in rows.items()
    }
    return {
        code: (int(nearest(column)), int(nearest(line)))
        for code, (column, line) in places.items()
        if column is not None and line is not None
    }


def homes(rows: Areas) -> dict[str, str]:
    """Say on which tile each area is counted; one that lies in none is left out."""
    known = tiles(rows)
    found = {code: next((one for one in upward(rows, code) if one in known), "") for code in rows}
    return {code: home for code, home in found.items() if home}


def on_tiles(data: list[Datum], rows: Areas) -> list[Datum]:
    """Move figures to the tiles on which they are counted; nothing is added up."""
    home = homes(rows)
    return [replace(one, category=home[one.category]) for one in data if one.category in home]
