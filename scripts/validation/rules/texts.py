"""Rules for packages that promise all languages of the site: texts, licence, sources."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any

from scripts.model.language import Language
from scripts.model.package import Package
from scripts.model.problem import Problem
from scripts.model.resource import Resource
from scripts.text.brief import brief
from scripts.text.lao.faults import Place
from scripts.text.translation import SHOWN, untranslated
from scripts.validation.reading.headline import HEADLINE
from scripts.validation.reading.headline import properties as headline_of
from scripts.validation.reading.views import named

TITLED = ("title", "description")
ASKED = ("title", "question")
FREE = frozenset({"question"})
"""What need not be said; where it is, then in every language."""
Texts = Mapping[Language, str]
"""A text in every language that it should have; '' where it is missing."""


def text_problems(package: Package, languages: Sequence[Language]) -> Iterator[Problem]:
    """Apply the rules to a package that declares all languages of the edition."""
    if package.speaks(languages):
        yield from _texts(package)
        yield from _present(package)
        for resource in package.resources:
            yield from _cells(package, resource, languages)


def _texts(package: Package) -> Iterator[Problem]:
    """Every title and description is there, in every language, and is in that language."""
    for place, properties, names in _described(package.descriptor):
        for name in names:
            keys = {tag: f"{name}@{tag}" for tag in package.languages}
            keys[package.languages[0]] = name
            texts = {tag: str(properties.get(key) or "") for tag, key in keys.items()}
            if name in FREE and not any(texts.values()):
                continue
            for tag, key in keys.items():
                if not texts[tag]:
                    details = {"key": key, "language": tag}
                    yield Problem("text-missing", package.path, None, place + key, "", details)
            yield from _untranslated(texts, keys, (package.path, None, place))


def _untranslated(texts: Texts, keys: Texts, place: Place) -> Iterator[Problem]:
    """Say which of the texts (and keys) by language is in another language."""
    path, row, prefix = place
    for language, text in texts.items():
        others = {tag: {other} for tag, other in texts.items() if tag != language}
        if untranslated(text, language, others):
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
    if said := headline_of(descriptor):
        yield f"{HEADLINE}.", said, ("title",)


def _present(package: Package) -> Iterator[Problem]:
    for name in ("licenses", "sources"):
        if not package.descriptor.get(name):
            yield Problem("property-missing", package.path, None, name)


def _cells(
    package: Package, resource: Resource, languages: Sequence[Language]
) -> Iterator[Problem]:
    """A text in the field of one language (``name_lo``) is in those of the others as well."""
    for stem in _stems(resource, languages):
        keys = {tag: f"{stem}_{tag}" for tag in languages if resource.has(f"{stem}_{tag}")}
        columns = [_texts_of(one) for one in resource.listed(*keys.values())]
        for number, *cells in zip(resource.rows, *columns, strict=True):
            texts = dict(zip(keys, cells, strict=True))
            yield from _translations(texts, keys, (package.file_path(resource), number, ""))


def _texts_of(cells: Iterable[object]) -> list[str]:
    """Give the cells of a field as texts, whatever its type; an empty one is ''."""
    return ["" if cell is None else str(cell) for cell in cells]


def _translations(texts: Texts, keys: Texts, place: Place) -> Iterator[Problem]:
    path, row, _ = place
    for tag, text in texts.items():
        if not text and any(texts.values()):
            details = {"key": keys[tag], "language": tag}
            yield Problem("text-missing", path, row, keys[tag], "", details)
    yield from _untranslated(texts, keys, place)


def _stems(resource: Resource, languages: Sequence[Language]) -> list[str]:
    """Give what fields of several languages are called: ``name`` of ``name_lo``, ``name_en``."""
    names = resource.names
    stems = dict.fromkeys(
        name.removesuffix(f"_{tag}") for name in names for tag in languages
        if name.endswith(f"_{tag}")
    )  # fmt: skip
    several = 2
    return [stem for stem in stems
            if sum(f"{stem}_{tag}" in names for tag in languages) >= several]  # fmt: skip
