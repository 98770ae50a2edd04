"""Rules of views as they are declared: their keys, their marks, their fields and their codes."""

from collections import Counter
from collections.abc import Collection, Iterator

from scripts.charts.data.arrangement import SIGNS
from scripts.charts.data.figures import splits
from scripts.charts.marks import marks
from scripts.charts.views.computing import computing_problems
from scripts.charts.views.declared import Declaration, codes_of, declarations
from scripts.charts.views.fits import mark_problems, panel_problems
from scripts.charts.views.kinds import kind_problems
from scripts.model.addresses import SAFE, is_short
from scripts.model.catalog import Catalog
from scripts.model.package import Package
from scripts.model.problem import Problem
from scripts.model.quantity import digits
from scripts.model.resource import Resource
from scripts.model.view import AGGREGATES, ANY, COUNT, FIGURES, LOG, SHARE
from scripts.report.scope import scope
from scripts.text.written import SHOWN
from scripts.validation.standard.resources import too_long

NEEDED = ("name", "mark", "x", "y")
KEYS = (
    "aggregate", "color", "figures", "mark", "name", "panels", "question", "resource",
    "scale", "share", "sort", "title", "top", "x", "y",
)  # fmt: skip
NAMING = {
    "aggregate", "color", "figures", "mark", "panels", "resource", "scale", "share", "x", "y",
}  # fmt: skip
"""Keys that rules of tables and marks read."""
LISTED = 12
"""So many of the codes that a field can hold are told as examples."""


def name_problems(catalog: Catalog, package: Package) -> Iterator[Problem]:
    """A view's name is part of addresses: it can be one, and no other view has it."""
    names = Counter(one.said("name") for one in declarations(catalog, package))
    for name, count in names.items():
        if name and (count > 1 or not SAFE.fullmatch(name)):
            yield Problem("view-name", package.path, None, f"views.{name}.name", name)
        elif not is_short(name):
            yield too_long(package.path, f"views.{name[:SHOWN]}.name", name)


def declaration_problems(catalog: Catalog, declaration: Declaration) -> Iterator[Problem]:
    """Say what is wrong with a view as it is written."""
    wrong = kind_problems(declaration, KEYS)
    yield from wrong.values()
    yield from _keys(declaration, wrong)
    name = declaration.resource
    if set(wrong) & NAMING or _uncertain(catalog, declaration.package, name):
        return
    package = scope(catalog, declaration.package)
    resource = package.resource(name)
    if resource is None:
        yield declaration.unknown("resource", name, [one.name for one in package.resources])
        return
    yield from _fields(declaration, resource)
    yield from mark_problems(catalog, declaration, resource)
    yield from panel_problems(declaration)
    yield from computing_problems(catalog, declaration, resource)
    yield from _filters(catalog, declaration, resource)


def _uncertain(catalog: Catalog, package: Package, name: str) -> bool:
    """A package that could not be read may have what a view seems to lack."""
    own = package.resource(name)
    return not catalog.complete and (own is None or own.reference("activity") is not None)


def _keys(declaration: Declaration, wrong: Collection[str]) -> Iterator[Problem]:
    """Every key is one that a view has, and the necessary ones are there."""
    properties = {key: one for key, one in declaration.properties.items() if key not in wrong}
    for key in properties:
        if key.split("@")[0] not in KEYS:
            yield declaration.problem("view-key", key, key, KEYS)
    for key in NEEDED:
        if not properties.get(key) and key not in wrong:
            yield declaration.problem("view-key-missing", key, "", KEYS)
    choices = {"aggregate": list(AGGREGATES), "mark": list(marks()), "scale": [LOG],
               "sort": list(SIGNS)}  # fmt: skip
    for key, known in choices.items():
        said = properties.get(key)
        if said and said not in known:
            yield declaration.unknown(key, said, known)
    if (top := properties.get("top", 0)) < 0:
        yield declaration.unknown("top", top, ("5", "10", "15"))


def _fields(declaration: Declaration, resource: Resource) -> Iterator[Problem]:
    """Every channel names a field, or what can be measured without one."""
    fields = [field.name for field in resource.fields]
    measure = SHARE if resource.name == FIGURES else COUNT
    # Bars count along x, lines along y: the rule of marks tells which goes with which.
    measured = {"x", "y"} if measure == COUNT and declaration.said("x") != COUNT else {"x"}
    for key in ("x", "y", "color", "panels"):
        known = [*fields, measure] if key in measured else fields
        named = declaration.said(key)
        if named and named not in known:
            yield declaration.unknown(key, named, known)


def _filters(catalog: Catalog, declaration: Declaration, resource: Resource) -> Iterator[Problem]:
    """Every filtered field exists and every code is one that the field can hold."""
    fields = [field.name for field in resource.fields]
    filters = declaration.properties.get("figures") or {}
    halves = splits(catalog.edition)
    for field, codes in filters.items():
        if field not in fields:
            yield declaration.unknown("figures", field, fields)
            continue
        held = _held(catalog, declaration.package, resource, field)
        if held is None:
            continue
        computed = {split.rest} if (split := halves.get(field)) else set()
        for code in codes_of(codes):
            if code not in held | computed | {"", ANY}:
                yield declaration.unknown(f"figures.{field}", code, sorted(held)[:LISTED])


def _held(catalog: Catalog, package: Package, resource: Resource, field: str) -> set[str] | None:
    """Give the codes that a field can hold, or nothing where a fault leaves them unknown."""
    key = resource.reference(field)
    target = catalog.target(package, key) if key else resource
    name = key.targets[0] if key else field
    if target is None or not target.certain(name):
        return None
    [codes] = target.listed(name)
    return {digits(code) for code in dict.fromkeys(codes) if code is not None}
