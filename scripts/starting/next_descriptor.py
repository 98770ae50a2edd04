"""The descriptor of a package in the next report: what it states of itself anew is a gap."""

from collections.abc import Mapping
from typing import Any

from scripts.model.catalog import Catalog
from scripts.model.package import Package
from scripts.starting.change import Change
from scripts.starting.descriptor import GAP, Properties
from scripts.starting.next_tables import path_of
from scripts.validation.reading.headline import HEADLINE

OWN = ("bytes", "hash", "homepage", "id", "image")
"""What names or measures one package or one file, and no other."""
AS_WRITTEN = ("compression", "data", "dialect")
"""How a table was written."""
PLAIN = {"format": "csv", "mediatype": "text/csv", "encoding": "utf-8"}
"""How every new one is."""
DATED = ("period", "title", "version")
"""What says the year of a package by itself; in a sentence it may be any year."""
OF_A_FACT = "activity"
"""A view of one activity is of the year in which it was."""


def next_descriptor(catalog: Catalog, package: Package, change: Change) -> Properties:
    """Give a descriptor of the same structure, which does not say yet what it was taken from."""
    made: Properties = {
        key: _later(key, one, change) for key, one in package.descriptor.items() if key not in OWN
    }
    made |= {"name": change.name(package), "report": change.report}
    made["created"] = f"{change.day}T00:00:00Z"
    made["sources"] = [dict.fromkeys(one, GAP) for one in made.get("sources") or []]
    tables = {one.name: path_of(one) for one in change.tables[package]}
    made["resources"] = [
        _resource(catalog, package, one, change) | {"path": tables[one["name"]]}
        for one in package.descriptor["resources"] if one.get("name") in tables
    ]  # fmt: skip
    if "views" in made:
        views = [one for one in made["views"] if not _is_of_a_fact(one)]
        made["views"] = [_dated(one, change) for one in views]
    if HEADLINE in made:
        made[HEADLINE] = _dated(made[HEADLINE], change)
    return made


def _later(key: str, value: object, change: Change) -> object:
    dated = key.partition("@")[0] in DATED and isinstance(value, str)
    return change.later(str(value)) if dated else value


def _dated(said: object, change: Change) -> object:
    """Let the title of a view or of the headline have the new year."""
    if not isinstance(said, dict):
        return said
    return {key: _later(key, one, change) for key, one in said.items()}


def _is_of_a_fact(view: object) -> bool:
    filters = view.get("figures") if isinstance(view, dict) else None
    return isinstance(filters, dict) and OF_A_FACT in filters


def _resource(
    catalog: Catalog, package: Package, source: Mapping[str, Any], change: Change
) -> Properties:
    made = {key: one for key, one in source.items() if key not in (*OWN, *AS_WRITTEN)}
    schema = dict(made.get("schema") or {})
    if "foreignKeys" in schema:
        owned = [_owned(catalog, package, one, change) for one in schema["foreignKeys"]]
        schema["foreignKeys"] = owned
    return {**made, **PLAIN, "schema": schema}


def _owned(
    catalog: Catalog, package: Package, key: Mapping[str, Any], change: Change
) -> Properties:
    """Let a foreign key point to the table of the new report, or to a list where it is."""
    reference = dict(key["reference"])
    owner = catalog.package(reference.pop("package", "") or package.name)
    if owner is None:
        return dict(key)
    holder = change.holder(owner, reference["resource"])
    other = {"package": holder} if holder != change.name(package) else {}
    return {**key, "reference": {**other, **reference}}
