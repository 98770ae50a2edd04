"""Headlines: each names a figure or a table of its own package, and nothing else."""

from collections.abc import Iterator

from scripts.model.catalog import Catalog
from scripts.model.package import Package
from scripts.model.problem import WORD, Problem
from scripts.model.view import FIGURES
from scripts.report.figures import figure_table
from scripts.text.written import quoted, written
from scripts.validation.reading.headline import HEADLINE, KEYS, properties


def headline_problems(catalog: Catalog) -> Iterator[Problem]:
    """Say what headlines name that is not there, and keys that they do not have."""
    for package in catalog.packages:
        if HEADLINE in package.descriptor:
            yield from _kinds(package)
            yield from _named(catalog, package)


def _kinds(package: Package) -> Iterator[Problem]:
    whole = package.descriptor[HEADLINE]
    if not isinstance(whole, dict):
        yield _unfit(package, HEADLINE, whole, "object")
    for key, value in properties(package.descriptor).items():
        place = f"{HEADLINE}.{key}"
        if key.partition("@")[0] not in KEYS:
            details = {"known": ", ".join(KEYS)}
            yield Problem("headline-key", package.path, None, place, key, details)
        elif not isinstance(value, str):
            yield _unfit(package, place, value, "text")


def _named(catalog: Catalog, package: Package) -> Iterator[Problem]:
    """Its figure is one of the package, its resource as well, and there is one of both."""
    said = properties(package.descriptor)
    known = {"figure": _keys(catalog, package), "resource": [one.name for one in package.resources]}
    for key, names in known.items():
        name = said.get(key)
        if isinstance(name, str) and name and name not in names:
            yield Problem("headline-name", package.path, None, f"{HEADLINE}.{key}", written(name))
    if all(said.get(key) for key in known):
        place = f"{HEADLINE}.resource"
        yield Problem("headline-twice", package.path, None, place, written(said["resource"]))


def _keys(catalog: Catalog, package: Package) -> list[str]:
    """Give the keys of the figures of a package; any is one of a table that cannot be read."""
    figures = figure_table(catalog, package)
    if figures:
        return [str(one) for one in figures.listed("figure")[0]]
    named = str(properties(package.descriptor).get("figure"))
    return [named] if package.resource(FIGURES) else []


def _unfit(package: Package, place: str, value: object, kind: str) -> Problem:
    words = {"kind": f"{WORD}kind.{kind}", "example": f"{WORD}example.{kind}"}
    return Problem("property-kind", package.path, None, place, quoted(value), words)
