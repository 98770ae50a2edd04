"""Whatever is published is a set of equations; no masked value may be their solution.

The method is the usual one for tables with suppressed cells (statistical disclosure control,
secondary suppression): a masked value is exposed when its unit vector lies in the row space of the
equations that hold between masked values (a rank test), or when the bounds that masking itself
tells (from one to the largest small count) leave one whole number for it.
"""

import math
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

import numpy as np

from scripts.checks.judge import results
from scripts.checks.sums import Operand, Values
from scripts.checks.values import values_of
from scripts.model.catalog import Catalog
from scripts.model.problem import Problem
from scripts.model.quantity import Quantity, added, nearest, times
from scripts.report.figures import all_figures
from scripts.report.keys import address_of
from scripts.report.vocabulary import PRIMARY, SECONDARY

Bounds = Mapping[str, tuple[float, float]]
"""The least and the most that a masked figure may be, as far as its masking tells."""
UNKNOWN = (0.0, math.inf)
SLACK = "slack of "
"""Begins the name of the slack variable of a bound, which is at least zero and no figure."""


@dataclass(frozen=True)
class Equation:
    """Masked figures with their factors, what they add up to, and where a reader finds it."""

    factors: Mapping[str, float]
    total: float
    source: str


def audit_problems(catalog: Catalog) -> list[Problem]:
    """Say every masked figure that what is published would give away, with the equation."""
    found = []
    for report in sorted({package.stated("report") for package, _ in all_figures(catalog)}):
        known = list(equations(catalog, report))
        for figure in exposed(known, _bounds(catalog, report)):
            sources = [one.source for one in known if figure in one.factors]
            found.append(_problem(catalog, report, figure, "; ".join(sources)))
    return found


def equations(catalog: Catalog, report: str) -> Iterator[Equation]:
    """Give everything published that says something about masked and withheld figures.

    What checks and parts say is taken to hold, as a reader would take it; where the report is
    known to break a sum, the sums that the page of checks prints are what a reader has.
    """
    values = values_of(catalog, report)
    for package in catalog.packages:
        if package.stated("report") != report:
            continue
        for result in results(catalog, package):
            code, check = result.check.code, result.check
            left, right = _factors(check.left), _factors(check.right)
            if result.left_sum is not None and result.right_sum is not None:
                # The page of checks prints both sums, whatever the kind of the check.
                yield from _equation(left, result.left_sum, values, code)
                yield from _equation(right, result.right_sum, values, code)
                continue
            factors = _factors((*check.left, *(_taken(one) for one in check.right)))
            if check.kind == "bound":
                factors[f"{SLACK}{package.name}/{code}"] = 1.0
            if check.kind != "contradiction":
                yield from _equation(factors, 0, values, code)


def _factors(operands: Iterable[Operand]) -> dict[str, float]:
    """Give every figure of a sum with its factor; one that stands in it twice counts twice."""
    factors: dict[str, float] = {}
    for one in operands:
        factors[one.figure] = factors.get(one.figure, 0) + one.sign
    return {figure: factor for figure, factor in factors.items() if factor}


def _taken(operand: Operand) -> Operand:
    return Operand(-operand.sign, operand.figure)


def _equation(
    factors: Mapping[str, float], total: Quantity, values: Values, source: str
) -> Iterator[Equation]:
    """Move what is published to the other side; nothing is said where nothing is masked."""
    masked = {key: factor for key, factor in factors.items() if values.get(key) is None}
    known = [times(values.get(key) or 0, -int(factor)) for key, factor in factors.items()]
    if masked:
        yield Equation(masked, nearest(added([total, *known])), source)


def exposed(known: list[Equation], bounds: Bounds) -> list[str]:
    """List the masked figures that the equations determine."""
    names = sorted({name for equation in known for name in equation.factors})
    found = _solved(known) | _squeezed(known, names, bounds)
    return sorted(name for name in found if not name.startswith(SLACK))


def _solved(known: list[Equation]) -> set[str]:
    """List the figures that the equations determine by themselves (a bound determines nothing)."""
    sums = [one for one in known if not any(name.startswith(SLACK) for name in one.factors)]
    names = sorted({name for equation in sums for name in equation.factors})
    if not names:
        return set()
    matrix = np.array([[one.factors.get(name, 0.0) for name in names] for one in sums])
    rank = np.linalg.matrix_rank(matrix)
    return {
        name
        for name, unit in zip(names, np.eye(len(names)), strict=True)
        if np.linalg.matrix_rank(np.vstack([matrix, unit])) == rank
    }


def _squeezed(known: list[Equation], names: list[str], bounds: Bounds) -> set[str]:
    """List the figures whose bounds close on one whole number."""
    low = {name: bounds.get(name, UNKNOWN)[0] for name in names}
    high = {name: bounds.get(name, UNKNOWN)[1] for name in names}
    for _ in names:
        before = (dict(low), dict(high))
        for equation in known:
            _tighten(equation, low, high)
        if before == (low, high):
            break
    bounded = [name for name in names if math.isfinite(high[name])]
    return {name for name in bounded if math.floor(high[name]) == math.ceil(low[name])}


def _tighten(equation: Equation, low: dict[str, float], high: dict[str, float]) -> None:
    """Narrow each unknown of an equation by the bounds of the others.

    An equation that the report itself does not obey leaves no room; it says nothing then.
    """
    new: dict[str, tuple[float, float]] = {}
    for name, factor in equation.factors.items():
        others = [(key, other) for key, other in equation.factors.items() if key != name]
        least = sum(other * (low if other > 0 else high)[key] for key, other in others)
        most = sum(other * (high if other > 0 else low)[key] for key, other in others)
        ends = sorted(((equation.total - most) / factor, (equation.total - least) / factor))
        new[name] = (max(low[name], ends[0]), min(high[name], ends[1]))
    if all(floor <= ceiling for floor, ceiling in new.values()):
        for name, (floor, ceiling) in new.items():
            low[name], high[name] = floor, ceiling


def _bounds(catalog: Catalog, report: str) -> Bounds:
    """Say what masking itself tells: a figure is held back for a neighbour whatever its size."""
    told = {PRIMARY: (1.0, float(catalog.edition.largest_small)), SECONDARY: UNKNOWN}
    return {
        figure.key: told[figure.conf_status]
        for package, figure in all_figures(catalog)
        if package.stated("report") == report and figure.masked
    }


def _problem(catalog: Catalog, report: str, figure: str, equation: str) -> Problem:
    path, row = address_of(catalog, report, figure)
    details = {"figure": figure, "equation": equation}
    if figure in _bounds(catalog, report):
        return Problem("computable", path, row, "value", "", details)
    return Problem("told", path, row, "printed", "", details)
