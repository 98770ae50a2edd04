"""House rules for packages that promise both languages: texts, licence, sources, spelling."""

from collections.abc import Iterator, Mapping
from typing import Any

import pandas as pd

from scripts.model.catalog import Catalog
from scripts.model.language import LANGUAGES
from scripts.model.package import Package, Resource
from scripts.model.problem import Problem
from scripts.text.spelling import marked, misspelt
from scripts.validation.views import named

TITLED = ("title", "description")
ASKED = ("title", "question")


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
    for place, properties, names in _described(package.descriptor):
        for name in names:
            for number, tag in enumerate(package.languages):
                key = name if number == 0 else f"{name}@{tag}"
                cell = properties.get(key)
                address = f"{place}{key}"
                if not cell:
                    details = {"key": key, "language": tag}
                    yield Problem("text-missing", package.path, None, address, "", details)
                yield from _spelt(str(cell or ""), (package.path, None, address))


def _described(
    descriptor: Mapping[str, Any],
) -> Iterator[tuple[str, Mapping[str, Any], tuple[str, ...]]]:
    """Go through everything in a descriptor that has texts, with its place and their names."""
    yield "", descriptor, TITLED
    for resource in descriptor["resources"]:
        place = f"resources.{resource.get('name')}."
        yield place, resource, TITLED
        schema = resource.get("schema")
        for field in (schema.get("fields") or []) if isinstance(schema, dict) else []:
            yield f"{place}{field.get('name')}.", field, TITLED
    for place, view in named(descriptor):
        yield f"{place}.", view, ASKED


def _present(package: Package) -> Iterator[Problem]:
    for name in ("licenses", "sources"):
        if not package.descriptor.get(name):
            yield Problem("property-missing", package.path, None, name)


def _pairs(package: Package, resource: Resource) -> Iterator[Problem]:
    """A text in a ``_lo`` field has its twin in the ``_en`` field, and the reverse."""
    place = package.file_path(resource)
    stems = [str(name)[:-3] for name in resource.frame if str(name).endswith("_lo")]
    stems = [stem for stem in stems if resource.has(f"{stem}_en")]
    for stem in stems:
        columns = [resource.frame[f"{stem}_{tag}"].tolist() for tag in LANGUAGES]
        for number, *cells in zip(resource.frame.index.tolist(), *columns, strict=True):
            empty = [tag for tag, cell in zip(LANGUAGES, cells, strict=True) if pd.isna(cell)]
            if len(empty) == 1:
                key = f"{stem}_{empty[0]}"
                details = {"key": key, "language": empty[0]}
                yield Problem("text-missing", place, number, key, "", details)


def _spelling(package: Package, resource: Resource) -> Iterator[Problem]:
    place = package.file_path(resource)
    for field in resource.fields:
        if field.type != "string" or field.name not in resource.frame:
            continue
        column = resource.frame[field.name]
        for number, cell in zip(column.index.tolist(), column.tolist(), strict=True):
            yield from _spelt("" if pd.isna(cell) else cell, (place, number, field.name))


def _spelt(text: str, address: tuple[str, int | None, str]) -> Iterator[Problem]:
    """Say the words of one text that are not canonical, all at once."""
    words = misspelt(text)
    if words:
        wrong, right = (" … ".join(side) for side in zip(*words, strict=True))
        yield Problem("spelling", *address, marked(wrong), {"right": right})
