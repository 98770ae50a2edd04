"""Views as descriptors declare them: parsed, with every unknown key and code told."""

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from scripts.model.addresses import SAFE
from scripts.model.catalog import Catalog
from scripts.model.package import Package, Resource
from scripts.model.problem import Problem
from scripts.model.view import ANY, COUNT, FIGURES, KEYS, LOG, MARKS, SHARE, View
from scripts.report.scope import scope
from scripts.validation.reading.descriptor import text

DERIVED = {"sex": {"M"}, "age": {"Y_GE18"}, "nationality": {"LAO"}, "population": set[str]()}
"""Codes that a view may ask for although no row has them: complements that can be computed."""


STRANGE = ("specType", "spec", "state")
"""Properties of views in other vocabularies: Data Package v1 and its forerunners."""


def declared(descriptor: Mapping[str, Any]) -> list[Mapping[str, Any]]:
    """Give the views in our words; those of a stranger are left alone."""
    views = descriptor.get("views")
    ours = [view for view in views if isinstance(view, dict)] if isinstance(views, list) else []
    return [view for view in ours if not any(name in view for name in STRANGE)]


def named(descriptor: Mapping[str, Any]) -> Iterator[tuple[str, Mapping[str, Any]]]:
    """Give the views in our words, each with its place in the descriptor."""
    for number, properties in enumerate(declared(descriptor)):
        yield f"views.{properties.get('name') or number}", properties


def views_of(package: Package) -> list[View]:
    """Give a package's declared views; call it only on a catalog without problems."""
    return [_view(package, properties) for properties in declared(package.descriptor)]


def _view(package: Package, properties: Mapping[str, Any]) -> View:
    filters = properties.get("figures") or {}
    return View(
        name=str(properties["name"]),
        title=text(properties, "title", package.languages),
        question=text(properties, "question", package.languages),
        mark=properties["mark"],
        x=str(properties["x"]),
        y=str(properties["y"]),
        color=str(properties.get("color") or ""),
        sort=str(properties.get("sort") or ""),
        top=int(properties.get("top") or 0),
        scale=str(properties.get("scale") or ""),
        resource=str(properties.get("resource") or FIGURES),
        filters={field: _codes(codes) for field, codes in filters.items()},
    )


def _codes(codes: object) -> Sequence[str]:
    return [str(code) for code in codes] if isinstance(codes, list) else [str(codes)]


def problems(catalog: Catalog) -> list[Problem]:
    """Check every declared view: its keys, its mark, its fields and its codes."""
    return [
        problem
        for package in catalog.packages
        for place, properties in named(package.descriptor)
        for problem in _check(catalog, package, place, properties)
    ] + [problem for package in catalog.packages for problem in _names(package)]


def _names(package: Package) -> Iterator[Problem]:
    """A view's name is part of addresses: it can be one, and no other view has it."""
    names = [str(view.get("name") or "") for _, view in named(package.descriptor)]
    for name, count in Counter(names).items():
        if name and (count > 1 or not SAFE.fullmatch(name)):
            yield Problem("view-name", package.path, None, f"views.{name}.name", name)


def _check(
    catalog: Catalog, package: Package, place: str, properties: Mapping[str, Any]
) -> Iterator[Problem]:
    yield from _keys(package, place, properties)
    name = str(properties.get("resource") or FIGURES)
    if _uncertain(catalog, package, name):
        return
    package = scope(catalog, package)
    resource = package.resource(name)
    if resource is None:
        names = [one.name for one in package.resources]
        cell = properties.get("resource", FIGURES)
        yield _unknown(package, f"{place}.resource", cell, names)
        return
    fields = [field.name for field in resource.fields]
    measure = SHARE if resource.name == FIGURES else COUNT
    for key, known in (("x", [*fields, measure]), ("y", fields), ("color", fields)):
        if properties.get(key) and properties[key] not in known:
            yield _unknown(package, f"{place}.{key}", properties[key], known)
    yield from _marks(catalog, package, place, properties, resource)
    yield from _colors(package, place, properties)
    yield from _filters(catalog, package, place, properties, resource)


def _uncertain(catalog: Catalog, package: Package, name: str) -> bool:
    """A package that could not be read may have what a view seems to lack."""
    own = package.resource(name)
    return not catalog.complete and (own is None or own.reference("activity") is not None)


def _marks(
    catalog: Catalog,
    package: Package,
    place: str,
    properties: Mapping[str, Any],
    resource: Resource,
) -> Iterator[Problem]:
    """A bar begins at zero, which a log scale has not; a tile needs the place of each code."""
    fits: Sequence[str] = MARKS
    if properties.get("scale") == LOG or _shares(properties):
        fits = ["dot"]
    elif properties.get("x") == COUNT:
        fits = [mark for mark in fits if mark != "line"]
    key = resource.reference(str(properties.get("y")))
    target = catalog.target(package, key) if key else None
    if target is None or not {"tile_column", "tile_row"} <= {one.name for one in target.fields}:
        fits = [mark for mark in fits if mark != "tile"]
    mark = properties.get("mark")
    if mark in MARKS and mark not in fits:
        details = {"known": ", ".join(fits)}
        yield Problem("view-mark", package.path, None, f"{place}.mark", str(mark), details)


def _shares(properties: Mapping[str, Any]) -> bool:
    return properties.get("x") == SHARE and properties.get("resource", FIGURES) == FIGURES


def _colors(package: Package, place: str, properties: Mapping[str, Any]) -> Iterator[Problem]:
    """Dots of several colours stand in lanes of their own: no log scale and no shares there."""
    color = properties.get("color")
    if color and (properties.get("scale") == LOG or _shares(properties)):
        details = {"known": "dot"}
        yield Problem("view-mark", package.path, None, f"{place}.color", str(color), details)


def _keys(package: Package, place: str, properties: Mapping[str, Any]) -> Iterator[Problem]:
    """Every key is one that a view has, and the necessary ones are there."""
    known = {"known": ", ".join(sorted(KEYS))}
    for key in properties:
        if key.split("@")[0] not in KEYS:
            yield Problem("view-key", package.path, None, f"{place}.{key}", key, known)
    for key in ("name", "mark", "x", "y"):
        if not properties.get(key):
            yield Problem("view-key-missing", package.path, None, f"{place}.{key}", "", known)
    if properties.get("mark") and properties["mark"] not in MARKS:
        yield _unknown(package, f"{place}.mark", properties["mark"], MARKS)
    if not isinstance(properties.get("top", 0), int):
        yield _unknown(package, f"{place}.top", properties["top"], ("5", "10", "15"))
    if properties.get("scale") not in {None, "", LOG}:
        yield _unknown(package, f"{place}.scale", properties["scale"], (LOG,))


def _unknown(package: Package, address: str, cell: object, known: Sequence[str]) -> Problem:
    details = {"known": ", ".join(known)}
    return Problem("view-code", package.path, None, address, str(cell), details)


def _filters(
    catalog: Catalog,
    package: Package,
    place: str,
    properties: Mapping[str, Any],
    resource: Resource,
) -> Iterator[Problem]:
    """Every filtered field exists and every code is one that the field can hold."""
    fields = [field.name for field in resource.fields]
    filters = properties.get("figures") or {}
    if not isinstance(filters, dict):
        yield _unknown(package, f"{place}.figures", filters, fields)
        return
    for field, codes in filters.items():
        if field not in fields:
            yield _unknown(package, f"{place}.figures", field, fields)
            continue
        held = _held(catalog, package, resource, field)
        if held is None:
            continue
        valid = held | DERIVED.get(field, set()) | {"", ANY}
        for code in _codes(codes):
            if code not in valid:
                yield _unknown(package, f"{place}.figures.{field}", code, sorted(held)[:12])


def _held(catalog: Catalog, package: Package, resource: Resource, field: str) -> set[str] | None:
    """Give the codes that a field can hold, or nothing where a fault leaves them unknown."""
    key = resource.reference(field)
    target = catalog.target(package, key) if key else resource
    name = key.targets[0] if key else field
    if target is None or not target.certain(name):
        return None
    return {str(code) for code in target.frame[name].dropna()}
