"""Years of reports: which a text names, and which package is the same of an earlier one."""

import re
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
    """Give the packages that are called like this one but for the year, itself among them."""
    return catalog.once(_by_stem)[stem(package.name)]


def _by_stem(catalog: Catalog) -> dict[str, list[Package]]:
    found: dict[str, list[Package]] = {}
    for one in catalog.packages:
        found.setdefault(stem(one.name), []).append(one)
    return found


def former(catalog: Catalog, package: Package) -> Package | None:
    """Find the last package before one of a report, of those that are called like it."""
    own = max(period_years(package), default=0)
    reported = [one for one in series(catalog, package) if one.stated("report")]
    earlier = [one for one in reported if 0 < max(period_years(one), default=0) < own]
    latest = max(earlier, key=lambda one: (max(period_years(one)), one.name), default=None)
    return latest if package.stated("report") else None


def formers(catalog: Catalog) -> Iterator[tuple[Package, Package]]:
    """Go through the packages that have a former one, each with it."""
    for package in catalog.packages:
        before = former(catalog, package)
        if before is not None:
            yield package, before
