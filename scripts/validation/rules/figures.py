"""Rules for resources of printed values: keys, names that tell figures apart, masked cells."""

from collections.abc import Iterator, Mapping
from typing import Any

from scripts.model.catalog import Catalog
from scripts.model.package import Package
from scripts.model.problem import Problem
from scripts.report.naming import DIMENSIONS

MASKED = {"A", "D"}
"""SDMX confidentiality of a value that is held back: primary, or for the sake of a neighbour."""


def masked(row: Mapping[str, Any]) -> bool:
    """Tell whether a figure's value is held back."""
    return row.get("conf_status") in MASKED


def problems(catalog: Catalog) -> list[Problem]:
    """Apply the rules of figures to every package that has them."""
    found: list[Problem] = []
    places: dict[tuple[str, str], str] = {}
    names: dict[tuple[str, ...], int] = {}
    for package, resource, row, number in _rows(catalog):
        place = package.file_path(resource)
        found += _key(row, place, number)
        found += _value(row, place, number)
        key = (package.stated("report"), str(row["figure"]))
        first = places.setdefault(key, f"{place}:{number}")
        if first != f"{place}:{number}":
            details = {"other": first, "report": key[0]}
            found.append(Problem("figure-taken", place, number, "figure", key[1], details))
        codes = (package.name, *(str(row.get(name) or "") for name in DIMENSIONS))
        other = names.setdefault(codes, number)
        if other != number:
            details = {"other": str(other), "fields": ", ".join(DIMENSIONS)}
            found.append(Problem("same-codes", place, number, "figure", key[1], details))
    return found


def _rows(catalog: Catalog) -> Iterator[tuple[Package, Any, Mapping[str, Any], int]]:
    for package in catalog.packages:
        resource = package.figures
        if resource is not None:
            for row, number in zip(resource.records, resource.sound.index, strict=True):
                yield package, resource, row, int(number)


def _key(row: Mapping[str, Any], place: str, number: int) -> Iterator[Problem]:
    right = f"{row['section']}-{row['position']}"
    if row["figure"] != right:
        details = {"right": right}
        yield Problem("figure-key", place, number, "figure", str(row["figure"]), details)


def _value(row: Mapping[str, Any], place: str, number: int) -> Iterator[Problem]:
    """A masked figure carries no value and says so; any other carries one."""
    value = row["value"]
    if masked(row) and value is not None:
        yield Problem("masked-value", place, number, "value", "", {"status": row["conf_status"]})
    if masked(row) and row.get("obs_status") != "Q":
        status = str(row.get("obs_status") or "")
        yield Problem("masked-status", place, number, "obs_status", status)
    if not masked(row) and value is None:
        yield Problem("value-missing", place, number, "value")
