"""A table and a package in memory, whole or with faults."""

import pandas as pd

from scripts.model.field import Field
from scripts.model.language import plain
from scripts.model.package import Package
from scripts.model.resource import Resource


def resource(
    columns: dict[str, list[object]], broken: tuple[int, ...] = (), **more: str
) -> Resource:
    """Make a table of texts; rows may be broken, and fields that are not in it lost."""
    names = [*columns, *more]
    fields = tuple(Field(name, "string", plain(name), plain("")) for name in names)
    frame = pd.DataFrame(
        columns, index=range(2, 2 + len(next(iter(columns.values())))), dtype="string"
    )
    return Resource("figures", plain("t"), plain(""), fields, (), (), {}, frame, frozenset(broken))


def package(name: str, table: Resource, **descriptor: str) -> Package:
    """Make a package of one table."""
    path = f"datapackages/{name}/datapackage.json"
    return Package(name, path, descriptor, (), plain(name), plain(""), (table,))
