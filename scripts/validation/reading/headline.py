"""The headline of a package: one figure, or how many rows a table has, and what that is."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from scripts.model.language import Text
from scripts.model.package import Package
from scripts.validation.reading.descriptor import text

HEADLINE = "headline"
KEYS = ("figure", "resource", "title")


@dataclass(frozen=True)
class Headline:
    """What a package is known by. One of ``figure`` and ``resource`` is empty, or both are."""

    title: Text
    """What the number counts, or, without one, what the package is about."""
    figure: str = ""
    resource: str = ""


def headline(package: Package) -> Headline | None:
    """Parse the headline; nothing where the package has none."""
    said = properties(package.descriptor)
    if not said:
        return None
    names = {key: str(said.get(key) or "") for key in ("figure", "resource")}
    return Headline(text(said, "title", package.languages), **names)


def properties(descriptor: Mapping[str, Any]) -> Mapping[str, Any]:
    """Give the headline as it is written; nothing where it is no object."""
    said = descriptor.get(HEADLINE)
    return said if isinstance(said, dict) else {}
