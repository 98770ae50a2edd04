"""Reports: which there are, what each tells of, and by which number and day it is known."""

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property
from typing import Any

from scripts.model.catalog import Catalog
from scripts.model.package import Package


@dataclass(frozen=True, eq=False)
class Report:
    """A report with its packages. ``period`` is what it tells of (ISO 8601); '' if none says so."""

    code: str
    period: str
    packages: tuple[Package, ...]

    @cached_property
    def source(self) -> Mapping[str, Any]:
        """The first source of its packages that has a number, else simply the first."""
        listed = [one.descriptor.get("sources") for one in self.packages]
        found = [some[0] for some in listed if isinstance(some, list) and some]
        return next((one for one in found if one.get("number")), found[0] if found else {})

    @property
    def number(self) -> str:
        """The number that it bears."""
        return str(self.source.get("number") or "")

    @property
    def date(self) -> str:
        """The day that it is dated (ISO 8601)."""
        return str(self.source.get("date") or "")


def reports(catalog: Catalog) -> Mapping[str, Report]:
    """Give every report by its code, the newest first."""
    return catalog.once(_reports)


def _reports(catalog: Catalog) -> Mapping[str, Report]:
    members: dict[str, list[Package]] = {}
    for package in catalog.packages:
        if package.stated("report"):
            members.setdefault(package.stated("report"), []).append(package)
    found = [Report(code, _period(some), tuple(some)) for code, some in members.items()]
    return {one.code: one for one in sorted(found, key=lambda one: one.period, reverse=True)}


def _period(packages: list[Package]) -> str:
    """Give the period that most packages of a report have: some tell of a part of it only."""
    stated = Counter(one.stated("period") for one in packages if one.stated("period"))
    return max(stated, key=lambda one: stated[one], default="")


def own_reports(catalog: Catalog) -> list[Report]:
    """Give the reports that the edition is made for, the newest first."""
    return [one for one in reports(catalog).values() if catalog.edition.owns(one.code)]


def year_of(catalog: Catalog, package: Package) -> str:
    """Give the period of a package's report; '' where it is of none."""
    found = reports(catalog).get(package.stated("report"))
    return found.period if found else ""


def newest_first(catalog: Catalog) -> list[Package]:
    """Give all packages, those of newer periods first, else by name."""
    return sorted(catalog.packages, key=lambda one: one.stated("period"), reverse=True)
