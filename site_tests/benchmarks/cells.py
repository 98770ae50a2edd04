"""One package with a table of so many cells, written row by row: five columns, one the key."""

import json
from collections.abc import Iterator
from pathlib import Path
from random import Random

COLUMNS = ("key", "place", "kind", "year", "value")
PLACES, KINDS = ("north", "south", "east", "west"), ("rain", "wind", "sun")


def write_cells(project: Path, cells: int) -> Path:
    """Put the package into a project."""
    folder = project / "datapackages" / "cells"
    folder.mkdir(parents=True)
    with (folder / "cells.csv").open("w", encoding="utf-8", newline="") as sink:
        sink.writelines(_lines(cells // len(COLUMNS)))
    described = json.dumps(_descriptor(), ensure_ascii=False, indent=2)
    (folder / "datapackage.json").write_text(described, encoding="utf-8")
    return project


def _lines(rows: int) -> Iterator[str]:
    chance = Random(rows)  # noqa: S311 - the same rows each time
    yield ",".join(COLUMNS) + "\n"
    for key in range(rows):
        named = f"{chance.choice(PLACES)},{chance.choice(KINDS)},{chance.randrange(1990, 2025)}"
        yield f"{key},{named},{chance.randrange(100_000)}\n"


def _descriptor() -> dict[str, object]:
    types = {"key": "integer", "place": "string", "kind": "string", "year": "year"}
    fields = [{"name": one, "type": types.get(one, "integer"), "title": one} for one in COLUMNS]
    schema = {"fields": fields, "primaryKey": ["key"]}
    table = {"name": "cells", "path": "cells.csv", "type": "table", "schema": schema}
    created = "2024-01-01T00:00:00Z"
    return {"name": "cells", "title": "Cells", "created": created, "resources": [table]}
