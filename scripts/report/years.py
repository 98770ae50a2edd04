"""Years of reports: which a text names, and which package is the same of the report before."""

import re

from scripts.model.catalog import Catalog
from scripts.model.package import Package

YEAR = re.compile(r"(?<!\d)(?:19|20|21)\d\d(?!\d)")


def years(text: str) -> frozenset[int]:
    """Give the years that a text names, such as a period or a title."""
    return frozenset(map(int, YEAR.findall(text)))


def moved(text: str, named: frozenset[int], by: int) -> str:
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


def former(catalog: Catalog, package: Package) -> Package | None:
    """Find the package that the last report before had in the place of this one."""
    return catalog.once(_formers).get(package.name)


def _formers(catalog: Catalog) -> dict[str, Package]:
    found = {}
    for package in catalog.packages:
        before = [one for one in catalog.packages if _is_before(one, package)]
        if before:
            found[package.name] = max(before, key=lambda one: (_last(one), one.name))
    return found


def _is_before(one: Package, package: Package) -> bool:
    """Tell whether a package is the same of an earlier period, and of another report."""
    reported = bool(package.stated("report")) and bool(one.stated("report"))
    other = one.stated("report") != package.stated("report")
    earlier = 0 < _last(one) < _last(package)
    return reported and other and earlier and stem(one.name) == stem(package.name)


def _last(package: Package) -> int:
    return max(years(package.stated("period")), default=0)
