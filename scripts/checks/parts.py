"""Wholes and their parts: those that codes say, and those that a ``parts`` resource adds."""

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import combinations

from scripts.model.catalog import Catalog
from scripts.model.package import Package
from scripts.report.codes import Codes, Wider, replaced, wider
from scripts.report.figures import figures_of
from scripts.report.tables import cell, rows


@dataclass(frozen=True)
class Part:
    """One figure that is part of another, by figure key."""

    whole: str
    part: str
    partition: str
    exhaustive: bool


@dataclass(frozen=True)
class Crossing:
    """A whole, two parts of it by different dimensions, and what is in both, by figure key.

    E.g. all visitors, women and girls, all under 18, girls under 18.
    """

    whole: str
    first: str
    second: str
    inner: str


def parts_of(catalog: Catalog, package: Package) -> tuple[Part, ...]:
    """Give every part of a package, once each."""
    return catalog.once(_parts_of, package)


def _parts_of(catalog: Catalog, package: Package) -> tuple[Part, ...]:
    if not figures_of(catalog, package):
        return ()
    found = [*_by_codes(catalog, package), *_declared(catalog, package)]
    return tuple(dict.fromkeys(found))


def partitions(catalog: Catalog, package: Package) -> dict[tuple[str, str], list[str]]:
    """Give the parts that make up a whole, by the whole and the name of the partition."""
    found: dict[tuple[str, str], list[str]] = {}
    for one in parts_of(catalog, package):
        if one.exhaustive:
            found.setdefault((one.whole, one.partition), []).append(one.part)
    return found


def _declared(catalog: Catalog, package: Package) -> Iterator[Part]:
    for _, row in rows(catalog, package, "parts"):
        whole, part, partition = (cell(row, name) for name in ("whole", "part", "partition"))
        yield Part(whole, part, partition, exhaustive=bool(row["exhaustive"]))


def _by_codes(catalog: Catalog, package: Package) -> Iterator[Part]:
    known = _index(catalog, package)
    for codes, key in known.items():
        for field, whole in wider(codes, catalog.edition):
            found = known.get(replaced(codes, field, whole.code))
            if found:
                sibling = replaced(codes, field, whole.sibling)
                both = bool(whole.sibling) and sibling in known
                yield Part(found, key, field, exhaustive=both)


def crossings(catalog: Catalog, package: Package) -> tuple[Crossing, ...]:
    """Give the figures that are split two ways at once."""
    return catalog.once(_crossings, package)


def _crossings(catalog: Catalog, package: Package) -> tuple[Crossing, ...]:
    known = _index(catalog, package)
    found = (
        _crossing(known, codes, one, other)
        for codes in known
        for one, other in combinations(wider(codes, catalog.edition), 2)
    )
    return tuple(one for one in found if one)


def _crossing(known: dict[Codes, str], codes: Codes, one: Wider, other: Wider) -> Crossing | None:
    """Find what is split by one and by the other dimension, and by neither."""
    first = known.get(replaced(codes, other.field, other.whole.code))
    second = known.get(replaced(codes, one.field, one.whole.code))
    neither = replaced(replaced(codes, one.field, one.whole.code), other.field, other.whole.code)
    whole = known.get(neither)
    return Crossing(whole, first, second, known[codes]) if whole and first and second else None


def _index(catalog: Catalog, package: Package) -> dict[Codes, str]:
    """Find figures by their codes."""
    return {one.codes: one.key for one in figures_of(catalog, package)}
