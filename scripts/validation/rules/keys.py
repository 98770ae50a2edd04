"""Foreign keys, within a package and across packages."""

from collections.abc import Collection, Iterator
from difflib import get_close_matches
from typing import Any

from scripts.model.catalog import Catalog
from scripts.model.field import ForeignKey
from scripts.model.package import Package
from scripts.model.problem import Problem
from scripts.model.quantity import digits
from scripts.model.resource import Resource
from scripts.text.edges import EDGES
from scripts.text.spreadsheets import spreadsheet_error
from scripts.validation.spoiled import Spoilt, spoiled

Code = tuple[Any, ...]
Found = tuple[Problem | None, list[int]]
"""A problem, and the rows that it spoils; none where another rule tells it."""


def with_broken_keys(catalog: Catalog) -> tuple[Catalog, list[Problem]]:
    """Say every code that its list does not have, once a code, with the rows it stands in.

    The catalog comes back with those rows marked: what an unknown code brings with it is no news.
    """
    problems: list[Problem] = []
    rows: Spoilt = {}
    for package in catalog.packages:
        for resource in package.resources:
            for problem, broken in _faults(catalog, package, resource):
                problems += [problem] if problem else []
                rows.setdefault((package.name, resource.name), []).extend(broken)
    return spoiled(catalog, rows), problems


def _faults(catalog: Catalog, package: Package, resource: Resource) -> Iterator[Found]:
    for number, key in enumerate(resource.foreign_keys):
        target = catalog.target(package, key)
        name = f"{key.package or package.name}/{key.resource}"
        place = f"resources.{resource.name}.schema.foreignKeys.{number}.reference"
        if target is None:
            if _missing(catalog, package, key):
                yield Problem("list-missing", package.path, None, place, name), []
        elif lacking := _lacking(target, key):
            details = {"list": name, "known": ", ".join(target.names)}
            yield Problem("list-field", package.path, None, f"{place}.fields", lacking, details), []
        elif resource.has(*key.fields) and target.certain(*key.targets):
            yield from _unknown(package, resource, key, target, name)


def _missing(catalog: Catalog, package: Package, key: ForeignKey) -> bool:
    """Tell whether a list is not there; that of a package with its own problem may well be."""
    owner = catalog.package(key.package) if key.package else package
    return catalog.complete or owner is not None


def _lacking(target: Resource, key: ForeignKey) -> str:
    """Name the fields of a key that its list lacks; one without any was not read."""
    names = {field.name for field in target.fields}
    return ", ".join(one for one in key.targets if names and one not in names)


def _unknown(
    package: Package, resource: Resource, key: ForeignKey, target: Resource, name: str
) -> Iterator[Found]:
    valid = set(_codes(target, key.targets))
    strange = {code: values for values, code in _codes(resource, key.fields).items()
               if values not in valid}  # fmt: skip
    rows = _rows(resource, key.fields, strange) if strange else {}
    known = {_bare(code) for code in valid} if strange else set()
    for code, numbers in rows.items():
        values = strange[code]
        if _bare(values) in known or any(map(spreadsheet_error, values)):
            yield None, numbers
            continue
        details = {"list": name, "near": _near(values, valid), "more": _more(numbers)}
        place = package.file_path(resource)
        field, cell = ", ".join(key.fields), ", ".join(values)
        yield Problem("foreign-key", place, numbers[0], field, cell, details), numbers


def _bare(code: tuple[str, ...]) -> tuple[str, ...]:
    """Give a code without the spaces at its ends, which are told as such."""
    return tuple(one.strip(EDGES) for one in code)


def _codes(resource: Resource, fields: tuple[str, ...]) -> dict[tuple[str, ...], Code]:
    """Give the different codes in the rows that fill all of these fields: as texts, as they are."""
    codes = dict.fromkeys(zip(*resource.listed(*fields), strict=True))
    return {tuple(map(digits, code)): code for code in codes if None not in code}


def _rows(
    resource: Resource, fields: tuple[str, ...], sought: Collection[Code]
) -> dict[Code, list[int]]:
    """Give the rows in which each of some codes stands."""
    found: dict[Code, list[int]] = {}
    codes = zip(*resource.listed(*fields), strict=True)
    for row, code in zip(resource.rows, codes, strict=True):
        if code in sought:
            found.setdefault(code, []).append(row)
    return found


def _near(values: tuple[str, ...], valid: set[tuple[str, ...]]) -> str:
    """Find the codes that were most likely meant."""
    codes = sorted(", ".join(code) for code in valid)
    return ", ".join(get_close_matches(", ".join(values), codes, 3, 0.5) or codes[:5])


def _more(numbers: list[int]) -> str:
    return ", ".join(str(number) for number in numbers[1:])
