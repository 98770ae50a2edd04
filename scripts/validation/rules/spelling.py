"""Words of packages that say they are in Lao, read for their spelling."""

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from scripts.model.language import Language
from scripts.model.package import Package
from scripts.model.problem import Problem
from scripts.model.resource import Resource
from scripts.text.edges import SPACES, blanked
from scripts.text.lao.faults import told
from scripts.validation.parts.format import is_plain
from scripts.validation.reading.descriptor import decoded
from scripts.validation.rules.characters import cells, texts

WORDED = ("title", "description", "question", "short", "label")
"""Properties of a descriptor that a reader sees as they are written."""


def worded(place: str) -> bool:
    """Tell whether a property of a descriptor has words: ``resources.rice.title@en``."""
    return place.rpartition(".")[2].partition("@")[0] in WORDED


def spelling_problems(package: Package, _: Sequence[Language]) -> Iterator[Problem]:
    """Say every fault of spelling in descriptor and cells."""
    if "lo" in package.languages:
        yield from _descriptor(package)
        for resource in package.resources:
            yield from _cells(package, resource)


def _descriptor(package: Package) -> Iterator[Problem]:
    for place, text in texts("", without_rows(package.descriptor)):
        if worded(place):
            by_hand = not package.path.endswith(".json")
            yield from told(
                blanked(text, SPACES), (package.path, None, place), text, by_hand=by_hand
            )


def without_rows(descriptor: Mapping[str, Any]) -> dict[str, Any]:
    """Leave the rows that stand in a descriptor to those who read cells."""
    bare = [{**one, "data": None} for one in descriptor["resources"]]
    return {**descriptor, "resources": bare}


def _cells(package: Package, resource: Resource) -> Iterator[Problem]:
    place, by_hand = package.file_path(resource), not within_reach(package, resource)
    fields = (one.name for one in resource.fields if one.type == "string")
    names = [name for name in fields if resource.has(name)]
    for number, name, cell in cells(resource, names, _wrong):
        yield from told(blanked(cell), (place, number, name), cell, by_hand=by_hand)


def _wrong(text: str) -> bool:
    return any(told(blanked(text), ("", None, "")))


def within_reach(package: Package, resource: Resource) -> bool:
    """Tell whether a table's cells can be mended where they lie."""
    sources = package.descriptor["resources"]
    source: Mapping[str, Any] = next(
        (one for one in sources if one.get("name") == resource.name), {}
    )
    # A table on the disk was read as UTF-8.
    contents = (decoded(one, "utf-8") for one in resource.files.values() if isinstance(one, bytes))
    return is_plain(source) and all(one is not None for one in contents)
