"""Which packages belong together: what is made of one may be made of the others as well.

A package is kin to those whose lists it uses and to those that use its own. All that belongs to a
report or a theme, or has tables of a report, is kin to each other: it has parts in the same pages.
"""

from collections.abc import Iterator

from scripts.model.catalog import Catalog
from scripts.model.package import Package

SPECIAL = frozenset(
    {"activities", "checks", "figures", "findings", "hotlines", "parts", "printed_numbers", "terms",
     "themes"}
)  # fmt: skip
"""Tables of a report."""


def kin(catalog: Catalog, package: Package) -> tuple[Package, ...]:
    """Give a package's kin, itself among them, by name."""
    return catalog.once(_kin)[package.name]


def digests(catalog: Catalog, package: Package) -> tuple[str, ...]:
    """Tell apart what a package's kin were read from."""
    return tuple(one.digest for one in kin(catalog, package))


def used(catalog: Catalog, package: Package) -> tuple[str, ...]:
    """Give the digests of a package and of all whose rows its own refer to, on from there too."""
    found = {package.name: package}
    waiting = [package]
    while waiting:
        for name in waiting.pop().referred - found.keys():
            other = catalog.package(name)
            if other is not None:
                found[name] = other
                waiting.append(other)
    return tuple(one.digest for _, one in sorted(found.items()))


def _kin(catalog: Catalog) -> dict[str, tuple[Package, ...]]:
    head = {one.name: one.name for one in catalog.packages}

    def found(name: str) -> str:
        while head[name] != name:
            head[name] = name = head[head[name]]
        return name

    for one, other in _ties(catalog):
        head[found(other)] = found(one)
    members: dict[str, list[Package]] = {}
    for package in catalog.packages:
        members.setdefault(found(package.name), []).append(package)
    groups = {name: tuple(some) for name, some in members.items()}
    return {one.name: groups[found(one.name)] for one in catalog.packages}


def _ties(catalog: Catalog) -> Iterator[tuple[str, str]]:
    """Give pairs of packages that belong together."""
    reported = [one.name for one in catalog.packages if _reported(one)]
    yield from ((one, reported[0]) for one in reported)
    # A list of printed numbers of no report is that of all packages of no report.
    ledger = next((one.name for one in catalog.packages if _of_none(one)), "")
    if ledger:
        yield from ((one.name, ledger) for one in catalog.packages)
    for package in catalog.packages:
        yield from ((package.name, one) for one in package.referred if catalog.package(one))


def _reported(package: Package) -> bool:
    names = {one.name for one in package.resources}
    return bool(package.stated("report") or package.stated("theme") or names & SPECIAL)


def _of_none(package: Package) -> bool:
    return not package.stated("report") and package.resource("printed_numbers") is not None
