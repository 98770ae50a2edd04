"""No spaces at the ends of a text, in whatever script: a code or a name with one is another."""

from collections.abc import Iterator, Sequence

from scripts.model.language import Language
from scripts.model.package import Package
from scripts.model.problem import Problem
from scripts.model.resource import Resource
from scripts.text.edges import EDGES, SPACES, edges, told
from scripts.validation.gathering import gathered
from scripts.validation.rules.characters import texts
from scripts.validation.rules.spelling import within_reach, without_rows, worded


def edge_problems(package: Package, _: Sequence[Language]) -> Iterator[Problem]:
    """Say every text of a descriptor, and every column, with spaces at the ends of texts."""
    by_hand = not package.path.endswith(".json")
    for place, text in texts("", without_rows(package.descriptor)):
        # A text may end with its line, as texts of YAML do.
        if worded(place) and edges(text, SPACES):
            yield told(text, (package.path, None, place), SPACES, by_hand=by_hand)
    described = {one["name"] for one in package.descriptor["resources"] if "schema" in one}
    for resource in package.resources:
        if resource.name not in described:
            yield from _header(package, resource)
        yield from gathered(_cells(package, resource))


def _header(package: Package, resource: Resource) -> Iterator[Problem]:
    """Say the names in a header that no schema has, so that the fault is nobody's choice."""
    for field in resource.fields:
        if edges(field.name):
            yield told(field.name, (package.file_path(resource), None, ""), by_hand=True)


def _cells(package: Package, resource: Resource) -> Iterator[Problem]:
    place = package.file_path(resource)
    for name in resource.texts:
        [column] = resource.listed(name)
        # To strip a text takes less time than to find those that are equal.
        if any(one is not None and one.strip(EDGES) != one for one in column):
            by_hand = not within_reach(package, resource)
            for row, cell in zip(resource.rows, column, strict=True):
                if cell is not None and edges(cell):
                    yield told(cell, (place, row, name), by_hand=by_hand)
