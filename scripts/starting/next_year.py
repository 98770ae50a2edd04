"""The packages of next year's report, made of the last one's: their structure without its facts."""

from collections.abc import Iterator, Sequence
from pathlib import Path

from scripts.model.catalog import Catalog
from scripts.model.package import Package
from scripts.model.problem import Problem
from scripts.report.series.years import period_years, stem, years
from scripts.starting.change import Change, change
from scripts.starting.next_descriptor import next_descriptor
from scripts.starting.next_tables import next_table, path_of
from scripts.starting.package import PACKAGES, written
from scripts.validation.reading.descriptor import NAMES


def next_year(
    root: Path, report: str, catalog: Catalog, day: str
) -> tuple[dict[str, bytes] | None, list[Problem]]:
    """Make the files of a new report's packages; nothing that exists is replaced."""
    last = _last(catalog, report)
    if not last or max(years(report), default=0) <= _newest(last):
        details = {"known": ", ".join(sorted(_proposals(catalog)))}
        return None, [Problem("next-report", PACKAGES, None, "report", report, details)]
    changed = change(catalog, last, report, day)
    problems = [*_taken(root, catalog, changed)]
    return (None, problems) if problems else (dict(_files(catalog, changed)), [])


def _taken(root: Path, catalog: Catalog, changed: Change) -> Iterator[Problem]:
    """Say which packages are there already, and which two would have one name."""
    first: dict[str, Package] = {}
    for package in changed.tables:
        name = changed.name(package)
        place, there = f"{PACKAGES}/{name}", catalog.package(name)
        if there or (root / place).exists():
            yield Problem("year-begun", there.path if there else place)
        other = first.setdefault(name, package)
        if other is not package:
            details = {"other": other.path}
            yield Problem("name-taken", package.path, None, "name", name, details)


def _last(catalog: Catalog, report: str) -> list[Package]:
    """Give the packages of the newest report that is called the same but for the year."""
    alike = [one for one in _reported(catalog) if stem(one.stated("report")) == stem(report)]
    newest = _newest(alike)
    named = {one.stated("report") for one in alike if _newest([one]) == newest > 0}
    return [one for one in alike if one.stated("report") in named]


def _reported(catalog: Catalog) -> list[Package]:
    return [one for one in catalog.packages if one.stated("report")]


def _newest(packages: Sequence[Package]) -> int:
    return max((year for one in packages for year in period_years(one)), default=0)


def _proposals(catalog: Catalog) -> Iterator[str]:
    """Name the reports that can be begun."""
    for name in {stem(one.stated("report")) for one in _reported(catalog)}:
        newest = _newest(_last(catalog, name))
        if newest:
            yield f"{name}-{newest + 1}".removeprefix("-")


def _files(catalog: Catalog, changed: Change) -> Iterator[tuple[str, bytes]]:
    for package, tables in changed.tables.items():
        folder = f"{PACKAGES}/{changed.name(package)}"
        yield f"{folder}/{NAMES[0]}", written(next_descriptor(catalog, package, changed))
        for one in tables:
            yield f"{folder}/{path_of(one)}", next_table(package, one, changed)
