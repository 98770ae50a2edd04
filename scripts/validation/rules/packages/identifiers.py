"""Identifiers of packages: the ``id`` of the standard is of one package in all the world."""

from collections.abc import Iterator

from scripts.model.catalog import Catalog
from scripts.model.package import Package
from scripts.model.problem import Problem


def id_problems(catalog: Catalog) -> Iterator[Problem]:
    """Say every package whose ``id`` another has: it was copied with it."""
    first: dict[str, Package] = {}
    for package in catalog.packages:
        code = package.stated("id")
        other = first.setdefault(code, package)
        if code and other is not package:
            details = {"other": other.path}
            yield Problem("id-taken", package.path, None, "id", code, details)
