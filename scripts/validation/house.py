"""House rules for packages that promise both languages: texts, licence, sources, spelling."""

from collections.abc import Iterator, Mapping
from typing import Any

from scripts.model.catalog import Catalog
from scripts.model.language import LANGUAGES
from scripts.model.package import Package, Resource
from scripts.model.problem import Problem
from scripts.text.spelling import misspelt

TITLED = ("title", "description")


def problems(catalog: Catalog) -> list[Problem]:
    """Apply the house rules to every package that declares both languages."""
    found: list[Problem] = []
    for package in catalog.packages:
        if package.bilingual:
            found += _texts(package)
            found += _present(package)
            for resource in package.resources:
                found += _pairs(package, resource)
                found += _spelling(package, resource)
    return found


def _texts(package: Package) -> Iterator[Problem]:
    """Every title and description is there in every language; and is spelt canonically."""
    for place, properties in _described(package.descriptor):
        for name in TITLED if "mark" not in properties else ("title", "question"):
            for number, tag in enumerate(package.languages):
                key = name if number == 0 else f"{name}@{tag}"
                cell = properties.get(key)
                address = f"{place}{key}"
                if not cell:
                    details = {"key": key, "language": tag}
                    yield Problem("text-missing", package.path, None, address, "", details)
                for wrong, right in misspelt(str(cell or "")):
                    details = {"right": right}
                    yield Problem("spelling", package.path, None, address, wrong, details)


def _described(descriptor: Mapping[str, Any]) -> Iterator[tuple[str, Mapping[str, Any]]]:
    """Go through everything in a descriptor that has a title, with its place."""
    yield "", descriptor
    for resource in descriptor.get("resources") or []:
        place = f"resources.{resource.get('name')}."
        yield place, resource
        schema = resource.get("schema")
        for field in (schema.get("fields") or []) if isinstance(schema, dict) else []:
            yield f"{place}{field.get('name')}.", field
    for view in descriptor.get("views") or []:
        if isinstance(view, dict) and "specType" not in view:
            yield f"views.{view.get('name')}.", view


def _present(package: Package) -> Iterator[Problem]:
    for name in ("licenses", "sources"):
        if not package.descriptor.get(name):
            yield Problem("property-missing", package.path, None, name)


def _pairs(package: Package, resource: Resource) -> Iterator[Problem]:
    """A text in a ``_lo`` field has its twin in the ``_en`` field, and the reverse."""
    place = package.file_path(resource)
    names = {field.name for field in resource.fields}
    stems = [
        name[:-3] for name in sorted(names) if name.endswith("_lo") and f"{name[:-3]}_en" in names
    ]
    for number, row in resource.frame.iterrows():
        for stem in stems:
            cells = {tag: row.get(f"{stem}_{tag}") for tag in LANGUAGES}
            empty = [tag for tag, cell in cells.items() if not isinstance(cell, str) or not cell]
            if len(empty) == 1:
                details = {"key": f"{stem}_{empty[0]}", "language": empty[0]}
                yield Problem(
                    "text-missing", place, int(str(number)), f"{stem}_{empty[0]}", "", details
                )


def _spelling(package: Package, resource: Resource) -> Iterator[Problem]:
    place = package.file_path(resource)
    for field in resource.fields:
        if field.type != "string" or field.name not in resource.frame:
            continue
        for number, cell in resource.frame[field.name].dropna().items():
            for wrong, right in misspelt(str(cell)):
                details = {"right": right}
                yield Problem("spelling", place, int(str(number)), field.name, wrong, details)
