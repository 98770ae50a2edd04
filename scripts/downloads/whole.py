"""A package made whole: with the tables of other packages that its rows refer to.

The standard's foreign keys stay inside a package (Table Schema, ``foreignKeys``); ours may name
another package. What is published carries those tables along, so any tool can validate it.
"""

import copy
from collections.abc import Collection
from posixpath import normpath
from typing import Any

from scripts.downloads.inline import as_file
from scripts.model.catalog import Catalog
from scripts.model.content import Content
from scripts.model.package import Package
from scripts.model.resource import Resource

Place = tuple[str, str]
"""A resource of any package: the package's name and its own."""


def whole(catalog: Catalog, package: Package) -> tuple[dict[str, Any], dict[str, Content]]:
    """Give the descriptor with standard references only, and every file by its path."""
    members = _members(catalog, package)
    names = _names(package, members)
    descriptor = copy.deepcopy(dict(package.descriptor))
    descriptor["name"] = package.name
    entries = {str(entry.get("name")): entry for entry in descriptor.get("resources", [])}
    for resource in package.resources:
        entry = entries.get(resource.name)
        if entry is not None:
            _refer(entry, package, names)
            as_file(entry, resource)
    files = dict(package.files)
    for resource in package.resources:
        files |= resource.files
    taken = {_plain(path) for path in files}
    for place in members:
        entry, carried = _carried(catalog, place, names, taken)
        descriptor["resources"].append(entry)
        files |= carried
    return descriptor, files


def _members(catalog: Catalog, package: Package) -> list[Place]:
    """Follow foreign keys out of a package, and on from there."""
    found: dict[Place, None] = {}
    open_: list[tuple[Package, Resource]] = [(package, one) for one in package.resources]
    while open_:
        owner, resource = open_.pop(0)
        for key in resource.foreign_keys:
            target_owner = catalog.package(key.package or owner.name)
            target = catalog.target(owner, key)
            if target is None or target_owner is None or target_owner is package:
                continue
            place = (target_owner.name, target.name)
            if place not in found:
                found[place] = None
                open_.append((target_owner, target))
    return sorted(found)


def _names(package: Package, members: list[Place]) -> dict[Place, str]:
    """Name the carried resources; a name that is taken gets its package in front."""
    names = {(package.name, one.name): one.name for one in package.resources}
    for owner, name in members:
        taken = name in names.values()
        names[owner, name] = f"{owner}-{name}" if taken else name
    return names


def _refer(entry: dict[str, Any], owner: Package, names: dict[Place, str]) -> None:
    """Turn references across packages into references within this one."""
    schema = entry.get("schema")
    for key in schema.get("foreignKeys", []) if isinstance(schema, dict) else []:
        reference = key["reference"]
        place = (reference.pop("package", owner.name), reference.get("resource") or "")
        if place[1]:
            reference["resource"] = names[place]


def _carried(
    catalog: Catalog, place: Place, names: dict[Place, str], taken: Collection[str]
) -> tuple[dict[str, Any], dict[str, Content]]:
    """Give a carried resource's descriptor, with its new name and paths, and its files."""
    owner = catalog.package(place[0])
    resource = owner.resource(place[1]) if owner else None
    if owner is None or resource is None:
        raise KeyError(place)
    entries = owner.descriptor["resources"]
    entry = copy.deepcopy(next(one for one in entries if one["name"] == resource.name))
    _refer(entry, owner, names)
    as_file(entry, resource)
    moved = {_moved(owner, path, taken): one for path, one in resource.files.items()}
    entry["name"] = names[place]
    entry["path"] = list(moved) if len(moved) > 1 else next(iter(moved))
    return entry, moved


def _moved(owner: Package, path: str, taken: Collection[str]) -> str:
    """Give the path of a carried file, in a folder of its package: it takes no other's place."""
    own = {_plain(file) for one in owner.resources for file in one.files}
    short = normpath(path).removeprefix("data/")
    new = f"{owner.name}/{normpath(path) if _plain(short) in own else short}"
    while _plain(new) in taken:
        new = f"{owner.name}/{new}"
    return new


def _plain(path: str) -> str:
    """Write paths alike that are one file, on some systems at least."""
    return normpath(path).casefold()
