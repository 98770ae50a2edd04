"""What a spreadsheet has made of texts: errors, numbers with a mark, codes that are none now."""

from collections.abc import Iterator, Sequence

from scripts.model.language import Language
from scripts.model.package import Package
from scripts.model.problem import Problem
from scripts.model.resource import Resource
from scripts.text.spreadsheets import changed
from scripts.validation.gathering import gathered

FORMS = frozenset({"pattern", "enum"})
"""Constraints that say how the texts of a field are written: they judge them."""


def spreadsheet_problems(package: Package, _: Sequence[Language]) -> Iterator[Problem]:
    """Say what a spreadsheet has surely done to the texts of a table."""
    for resource in package.resources:
        yield from gathered(_cells(package, resource))


def _cells(package: Package, resource: Resource) -> Iterator[Problem]:
    place = package.file_path(resource)
    for name in resource.texts:
        [texts] = resource.listed(name)
        faults = changed(texts, codes=not _stated(resource, name))
        for row, text in zip(resource.rows, texts, strict=True) if faults else ():
            if text in faults:
                code, like = faults[text]
                yield Problem(code, place, row, name, text, {"like": like})


def _stated(resource: Resource, name: str) -> bool:
    """Tell whether the schema says which texts a field may have."""
    field = resource.field(name)
    constraints = set(field.constraints) if field else set()
    return bool(constraints & FORMS) or resource.reference(name) is not None
