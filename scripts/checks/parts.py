"""Wholes and their parts: those that codes say, and those that a ``parts`` resource adds."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from scripts.model.package import Package
from scripts.report.naming import DIMENSIONS

Record = Mapping[str, Any]
TOTAL = "_T"
FOREIGN = "X-LAO"
LAO = "LAO"


@dataclass(frozen=True)
class Part:
    """One figure that is part of another, by figure key."""

    whole: str
    part: str
    partition: str
    exhaustive: bool


def codes(row: Record) -> tuple[str, ...]:
    """Give the codes that say what a figure is."""
    return tuple(str(row.get(name) or "") for name in DIMENSIONS)


def index(package: Package) -> dict[tuple[str, ...], str]:
    """Find figures by their codes."""
    records = package.figures.records if package.figures else []
    return {codes(row): str(row["figure"]) for row in records}


def replaced(row: Record, field: str, code: str) -> tuple[str, ...]:
    """Give a figure's codes with one of them replaced."""
    return codes({**row, field: code})


def parts_of(package: Package) -> list[Part]:
    """Give every part of a package, once each."""
    if package.figures is None:
        return []
    return list(dict.fromkeys([*_by_codes(package), *_declared(package)]))


def _declared(package: Package) -> Iterator[Part]:
    resource = package.resource("parts")
    needed = ("whole", "part", "partition", "exhaustive")
    for row in resource.records if resource and resource.has(*needed) else []:
        whole, part = str(row["whole"]), str(row["part"])
        yield Part(whole, part, str(row["partition"]), bool(row["exhaustive"]))


def _by_codes(package: Package) -> Iterator[Part]:
    by_codes = index(package)
    for row in package.figures.records if package.figures else []:
        for field, whole, sibling in wholes(row):
            found = by_codes.get(replaced(row, field, whole))
            if found:
                both = replaced(row, field, sibling) in by_codes if sibling else False
                yield Part(found, str(row["figure"]), field, both)


def wholes(row: Record) -> Iterator[tuple[str, str, str]]:
    """Say of which wider codes a figure is a part: field, the whole's code, the sibling's code."""
    if row.get("sex") not in {None, "", TOTAL}:
        yield "sex", TOTAL, "M" if row["sex"] == "F" else "F"
    if row.get("age") not in {None, "", TOTAL}:
        yield "age", TOTAL, ""
    nationality = row.get("nationality")
    if nationality in {LAO, FOREIGN}:
        yield "nationality", "", FOREIGN if nationality == LAO else LAO
    elif nationality:
        yield "nationality", FOREIGN, ""


def crossed(package: Package) -> Iterator[tuple[str, str, str, str]]:
    """Go through figures split two ways: the whole, one part, the other part, part of both.

    E.g. all victims, women and girls, all under 18, girls under 18.
    """
    by_codes = index(package)
    for row in package.figures.records if package.figures else []:
        splits = list(wholes(row))
        for place, (one, one_whole, _) in enumerate(splits):
            for other, other_whole, _ in splits[place + 1 :]:
                second = by_codes.get(replaced(row, one, one_whole))
                first = by_codes.get(replaced(row, other, other_whole))
                whole = by_codes.get(codes({**row, one: one_whole, other: other_whole}))
                if whole and first and second:
                    yield whole, first, second, str(row["figure"])
