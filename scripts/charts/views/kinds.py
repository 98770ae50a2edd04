"""The rule that the properties of views are of their kinds: none is left out in silence."""

from collections.abc import Iterator
from typing import Final

from scripts.charts.views.declared import Declaration
from scripts.model.package import Package
from scripts.model.problem import WORD, Problem
from scripts.text.written import quoted
from scripts.validation.standard.property import FITS, Kind

KINDS: Final[dict[str, Kind]] = {"figures": "object", "top": "whole"}
"""Properties that are no texts."""


def list_problems(package: Package) -> Iterator[Problem]:
    """Views are a list of objects."""
    views = package.descriptor.get("views", [])
    if not isinstance(views, list):
        yield _unfit(package, "views", views, "objects")
        return
    for number, one in enumerate(views):
        if not isinstance(one, dict):
            yield _unfit(package, f"views.{number}", one, "object")


def kind_problems(declaration: Declaration, known: tuple[str, ...]) -> dict[str, Problem]:
    """Say by their keys which of the known properties of a view are of another kind."""
    kinds = {key: KINDS.get(key, "text") for key in declaration.properties
             if key.split("@")[0] in known}  # fmt: skip
    return {
        key: _unfit(declaration.package, f"{declaration.place}.{key}", value, kinds[key])
        for key, value in declaration.properties.items()
        if key in kinds and not FITS[kinds[key]](value)
    }


def _unfit(package: Package, place: str, value: object, kind: Kind) -> Problem:
    words = {"kind": f"{WORD}kind.{kind}", "example": f"{WORD}example.{kind}"}
    return Problem("property-kind", package.path, None, place, quoted(value), words)
