"""A package of one table, read."""

from collections.abc import Mapping
from pathlib import Path
from typing import Any

from scripts.model.problem import Problem
from scripts.model.resource import Resource
from scripts.validation.load import read
from site_tests.making import EDITION
from site_tests.unit.validation.reading.packing import packed

V2 = "https://datapackage.org/profiles/2.0/datapackage.json"


def read_one(
    root: Path,
    resource: Mapping[str, Any],
    package: Mapping[str, Any] = {},
    /,
    **files: str | bytes,
) -> tuple[Resource | None, list[Problem]]:
    """Read a package with one resource, and give its table with all problems."""
    one = {"name": "table", **resource}
    packed(root, {"name": "gdp", **package, "resources": [one]}, **files)
    catalog, problems = read(root, EDITION)
    tables = [table for found in catalog.packages for table in found.resources]
    return (tables[0] if tables else None), problems


def sound(
    root: Path,
    resource: Mapping[str, Any],
    package: Mapping[str, Any] = {},
    /,
    **files: str | bytes,
) -> Resource:
    """Read a table that must have no problems."""
    table, problems = read_one(root, resource, package, **files)
    assert problems == []
    assert table is not None
    return table


def rows(table: Resource) -> list[list[object]]:
    """Give the rows of a table as lists."""
    return [list(row.values()) for row in table.records]


def fields(**types: str | Mapping[str, Any]) -> dict[str, Any]:
    """Make a schema of fields by their types, or by all that is said of them."""
    listed = [
        {"name": name, **({"type": kind} if isinstance(kind, str) else kind)}
        for name, kind in types.items()
    ]
    return {"schema": {"fields": listed}}
