"""Views as descriptors declare them: parsed, with every unknown key and code told."""

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from scripts.model.catalog import Catalog
from scripts.model.package import Package, Resource
from scripts.model.problem import Problem
from scripts.model.view import ANY, KEYS, MARKS, View
from scripts.validation.descriptor import text

DERIVED = {"sex": {"M"}, "age": {"Y_GE18"}, "nationality": {"LAO"}, "population": set[str]()}
"""Codes that a view may ask for although no row has them: complements that can be computed."""


def declared(package: Package) -> list[Mapping[str, Any]]:
    """Give the views in our words; a stranger's ``specType`` views are another vocabulary."""
    views = package.descriptor.get("views") or []
    return [view for view in views if isinstance(view, dict) and "specType" not in view]


def views_of(package: Package) -> list[View]:
    """Give a package's declared views; call it only on a catalog without problems."""
    return [_view(package, properties) for properties in declared(package)]


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
        resource=str(properties.get("resource") or "figures"),
        filters={field: _codes(codes) for field, codes in filters.items()},
    )


def _codes(codes: object) -> Sequence[str]:
    return [str(code) for code in codes] if isinstance(codes, list) else [str(codes)]


def problems(catalog: Catalog) -> list[Problem]:
    """Check every declared view: its keys, its mark, its fields and its codes."""
    return [
        problem
        for package in catalog.packages
        for place, properties in _named(package)
        for problem in _check(catalog, package, place, properties)
    ]


def _named(package: Package) -> Iterator[tuple[str, Mapping[str, Any]]]:
    for number, properties in enumerate(declared(package)):
        yield f"views.{properties.get('name') or number}", properties


def _check(
    catalog: Catalog, package: Package, place: str, properties: Mapping[str, Any]
) -> Iterator[Problem]:
    def problem(code: str, key: str, cell: object, known: Sequence[str]) -> Problem:
        details = {"known": ", ".join(known)}
        return Problem(code, package.path, None, f"{place}.{key}", str(cell), details)

    for key in properties:
        if key.split("@")[0] not in KEYS:
            yield problem("view-key", key, key, sorted(KEYS))
    for key in ("name", "mark", "x", "y"):
        if not properties.get(key):
            yield problem("view-key-missing", key, "", sorted(KEYS))
    if properties.get("mark") and properties["mark"] not in MARKS:
        yield problem("view-code", "mark", properties["mark"], MARKS)
    resource = package.resource(str(properties.get("resource") or "figures"))
    if resource is None:
        names = [one.name for one in package.resources]
        yield problem("view-code", "resource", properties.get("resource", "figures"), names)
        return
    fields = [field.name for field in resource.fields]
    used = {key: properties.get(key) for key in ("x", "y", "color") if properties.get(key)}
    for key, name in used.items():
        if name not in fields:
            yield problem("view-code", key, name, fields)
    yield from _filters(catalog, package, place, properties, resource)


def _filters(
    catalog: Catalog,
    package: Package,
    place: str,
    properties: Mapping[str, Any],
    resource: Resource,
) -> Iterator[Problem]:
    """Every filtered field exists and every code is one that the field can hold."""
    fields = [field.name for field in resource.fields]
    for field, codes in (properties.get("figures") or {}).items():
        if field not in fields:
            details = {"known": ", ".join(fields)}
            address = f"{place}.figures"
            yield Problem("view-code", package.path, None, address, field, details)
            continue
        key = resource.reference(field)
        target = catalog.target(package, key) if key else resource
        if target is None or not target.readable:
            continue
        held = set(catalog.rows(package, key)) if key else set(resource.frame[field].dropna())
        for code in _codes(codes):
            if code not in held | DERIVED.get(field, set()) | {"", ANY}:
                details = {"known": ", ".join(sorted(held)[:12])}
                address = f"{place}.figures.{field}"
                yield Problem("view-code", package.path, None, address, code, details)
