"""House rules for packages that promise both languages: texts, licence, sources."""

from collections.abc import Iterator, Mapping
from typing import Any

import pandas as pd

from scripts.model.catalog import Catalog
from scripts.model.language import LANGUAGES, twin
from scripts.model.package import Package, Resource
from scripts.model.problem import Problem
from scripts.text.brief import brief
from scripts.text.lao.faults import Place
from scripts.text.lao.translation import SHOWN, untranslated
from scripts.validation.reading.views import named

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
    return found


def _texts(package: Package) -> Iterator[Problem]:
    """Every title and description is there, in every language, and is in that language."""
    for place, properties, names in _described(package.descriptor):
        for name in names:
            keys = {tag: f"{name}@{tag}" for tag in package.languages}
            keys[package.languages[0]] = name
            texts = {tag: str(properties.get(key) or "") for tag, key in keys.items()}
            for tag, key in keys.items():
                if not texts[tag]:
                    details = {"key": key, "language": tag}
                    yield Problem("text-missing", package.path, None, place + key, "", details)
            yield from _untranslated(texts, keys, (package.path, None, place))


def _untranslated(
    texts: Mapping[Any, str], keys: Mapping[Any, str], place: Place
) -> Iterator[Problem]:
    """Say which of the texts (and keys) by language is in the other language."""
    path, row, prefix = place
    for language in LANGUAGES:
        text = texts[language]
        if untranslated(text, language, {texts[twin(language)]}):
            address = f"{prefix}{keys[language]}"
            details = {"language": language}
            yield Problem("untranslated", path, row, address, brief(text, SHOWN), details)


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
            texts = {
                tag: "" if pd.isna(cell) else str(cell)
                for tag, cell in zip(LANGUAGES, cells, strict=True)
            }
            keys = {tag: f"{stem}_{tag}" for tag in LANGUAGES}
            yield from _untranslated(texts, keys, (place, number, ""))
