"""Figures of an earlier report in a later one: copied with their values, or with their times."""

from collections.abc import Sequence

from scripts.model.catalog import Catalog
from scripts.model.package import Package
from scripts.model.problem import Problem
from scripts.model.quantity import digits
from scripts.report.figures import Figure, figure_table, figures_of
from scripts.report.series.years import Years, formers, period_years, years
from scripts.validation.spoiled import Spoilt, spoiled

Figures = Sequence[Figure]
CHANCE = 3
"""So many figures that are the same in all they say, an earlier time too, are no coincidence."""
MANY = 5
"""Digits in the values of so many: if all are the same, that is none either."""


def with_copied_figures(catalog: Catalog) -> tuple[Catalog, list[Problem]]:
    """Say which packages have figures of an earlier report; the rows of these are marked."""
    problems: list[Problem] = []
    rows: Spoilt = {}
    for package, before in formers(catalog):
        resource = figure_table(catalog, package)
        if resource is None or package.stated("report") == before.stated("report"):
            continue
        path = package.file_path(resource)
        copies = _copies(catalog, package, before)
        rows[package.name, resource.name] = [one.row for one in copies]
        if copies:
            details = {"other": before.name}
            problems += [Problem("figures-copied", path, one.row, "value", "", details)
                         for one in copies]  # fmt: skip
        elif _is_late(catalog, package, before):
            details = {"other": before.name, "period": before.stated("period"),
                       "own": package.stated("period")}  # fmt: skip
            problems.append(Problem("times-copied", path, None, "time_period", "", details))
    return spoiled(catalog, rows), problems


def _copies(catalog: Catalog, package: Package, before: Package) -> Figures:
    """Give the figures that are those of the earlier report, if they are too many for chance."""
    known = {one.key: one for one in figures_of(catalog, before)}
    valued = [one for one in figures_of(catalog, package) if one.value is not None]
    equal = [one for one in valued if one.key in known and known[one.key].value == one.value]
    past = period_years(before) - period_years(package)
    stale = [one for one in equal if one.codes == known[one.key].codes and _is_of(one, past)]
    if len(stale) >= CHANCE:
        return stale
    whole = len(equal) == len(valued) >= CHANCE
    return equal if whole and sum(map(_digits, equal)) >= MANY else []


def _is_late(catalog: Catalog, package: Package, before: Package) -> bool:
    """Tell whether all figures are of the earlier report's time, as that report's own are."""
    past = period_years(before) - period_years(package)
    sides = [[one for one in figures_of(catalog, side) if one.code("time_period")]
             for side in (package, before)]  # fmt: skip
    return all(side and all(_is_of(one, past) for one in side) for side in sides)


def _digits(figure: Figure) -> int:
    """Count the digits of a value: 1, 2 and 3 may come again next year, 180, 66 and 31 do not."""
    return sum(one.isdecimal() for one in digits(figure.value))


def _is_of(figure: Figure, past: Years) -> bool:
    named = years(figure.code("time_period"))
    return bool(named) and named <= past
