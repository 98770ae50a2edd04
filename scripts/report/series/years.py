"""Years of reports: which a text names, and which package is the same of an earlier one."""

import re
from bisect import bisect_left
from collections.abc import Iterator

from scripts.model.catalog import Catalog
from scripts.model.package import Package

YEAR = re.compile(r"(?<!\d)(?:19|20|21)\d\d(?!\d)")
Years = frozenset[int]


def years(text: str) -> Years:
    """Give the years that a text names, such as a period or a title."""
    return frozenset(map(int, YEAR.findall(text)))


def period_years(package: Package) -> Years:
    """Give the years that a package is of."""
    return years(package.stated("period"))


def moved(text: str, named: Years, by: int) -> str:
    """Write these years in a text as those that are so many later."""

    def later(found: re.Match[str]) -> str:
        year = int(found[0])
        return str(year + by) if year in named else found[0]

    return YEAR.sub(later, text)


def whole(period: str) -> frozenset[str]:
    """Give the ways to write the whole of a period: ``2031``, ``2031-01/2031-12`` and so on."""
    return frozenset({period, f"{period}-01/{period}-12", f"{period}-01-01/{period}-12-31"})


def stem(name: str) -> str:
    """Give what the name of a package or a report is in every year: ``cases`` of ``cases-2031``."""
    return re.sub(r"[-._]{2,}", "-", YEAR.sub("", name)).strip("-._")


def series(catalog: Catalog, package: Package) -> list[Package]:
    """Give the packages that are called like this one but for the year, oldest period first."""
    return catalog.once(_series)["", stem(package.name)]


def former(catalog: Catalog, package: Package) -> Package | None:
    """Find the last package before one of a report: of those called like it, else of its theme."""
    known = catalog.once(_series)
    for kind in _kinds(package) if package.stated("report") else ():
        earlier = [one for one in known[kind] if one.stated("report")]
        place = bisect_left(earlier, _last(package), key=_last)
        if place and _last(earlier[place - 1]):
            return earlier[place - 1]
    return None


def formers(catalog: Catalog) -> list[tuple[Package, Package]]:
    """Give the packages that have a former one, each with it."""
    return catalog.once(_formers)


def _formers(catalog: Catalog) -> list[tuple[Package, Package]]:
    pairs = ((one, former(catalog, one)) for one in catalog.packages)
    return [(package, before) for package, before in pairs if before]


Kind = tuple[str, str]
"""A theme of reports of one name, or none, and what its packages are called without the year."""


def _kinds(package: Package) -> Iterator[Kind]:
    """Give the ways in which packages of several years belong together, the surer one first."""
    yield "", stem(package.name)
    if package.stated("theme"):
        yield package.stated("theme"), stem(package.stated("report"))


def _series(catalog: Catalog) -> dict[Kind, list[Package]]:
    found: dict[Kind, list[Package]] = {}
    for package in sorted(catalog.packages, key=lambda one: (_last(one), one.name)):
        for kind in _kinds(package):
            found.setdefault(kind, []).append(package)
    return found


def _last(package: Package) -> int:
    return max(period_years(package), default=0)
