"""Whatever is published is a set of equations; no masked value may be their solution.

The method is the usual one for tables with suppressed cells (statistical disclosure control,
secondary suppression): a masked value is exposed when its unit vector lies in the row space of the
equations that hold between masked values (a rank test), or when the bounds that masking itself
tells (one to four) leave one whole number for it.
"""

import math
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

import numpy as np

from scripts.checks.judge import results, values_of
from scripts.checks.parts import parts_of
from scripts.checks.sums import Term
from scripts.disclosure.gate import SMALL
from scripts.model.catalog import Catalog
from scripts.model.problem import Problem


@dataclass(frozen=True)
class Equation:
    """Masked figures with their factors, what they add up to, and where a reader finds it."""

    factors: Mapping[str, float]
    total: float
    source: str


def problems(catalog: Catalog) -> list[Problem]:
    """Say every masked figure that what is published would give away, with the equation."""
    found = []
    for report in sorted({package.stated("report") for package, _, _ in catalog.figures()}):
        known = list(equations(catalog, report))
        for figure in exposed(known, _primary(catalog, report)):
            sources = [one.source for one in known if figure in one.factors]
            found.append(_problem(catalog, report, figure, "; ".join(sources)))
    return found


def equations(catalog: Catalog, report: str) -> Iterator[Equation]:
    """Give everything published that says something about masked figures."""
    values = values_of(catalog, report)
    for package in catalog.packages:
        if package.stated("report") != report or package.figures is None:
            continue
        wholes: dict[tuple[str, str], list[str]] = {}
        for part in parts_of(package):
            if part.exhaustive:
                wholes.setdefault((part.whole, part.partition), []).append(part.part)
        for (whole, partition), members in wholes.items():
            terms = {whole: -1.0, **dict.fromkeys(members, 1.0)}
            yield from _equation(terms, 0, values, f"{whole} = {partition}")
        for result in results(catalog, package):
            left, right = _factors(result.left), _factors(result.right)
            if result.left_sum is not None and result.right_sum is not None:
                # The page of checks prints both sums, whatever the kind of the check.
                yield from _equation(left, result.left_sum, values, result.code)
                yield from _equation(right, result.right_sum, values, result.code)
            elif result.kind == "equality":
                difference = _factors((*result.left, *(_taken(term) for term in result.right)))
                yield from _equation(difference, 0, values, result.code)


def _factors(terms: Iterable[Term]) -> dict[str, float]:
    """Give every figure of a sum with its factor; one that stands in it twice counts twice."""
    factors: dict[str, float] = {}
    for term in terms:
        factors[term.figure] = factors.get(term.figure, 0) + term.sign
    return {figure: factor for figure, factor in factors.items() if factor}


def _taken(term: Term) -> Term:
    return Term(-term.sign, term.figure)


def _equation(
    terms: Mapping[str, float], total: float, values: Mapping[str, float | None], source: str
) -> Iterator[Equation]:
    """Move the published terms to the other side; nothing is said where nothing is masked."""
    masked = {key: factor for key, factor in terms.items() if values.get(key) is None}
    rest = total - sum(factor * (values.get(key) or 0) for key, factor in terms.items())
    if masked:
        yield Equation(masked, rest, source)


def exposed(known: list[Equation], primary: set[str]) -> list[str]:
    """List the masked figures that the equations determine."""
    names = sorted({name for equation in known for name in equation.factors})
    if not names:
        return []
    matrix = np.array([[one.factors.get(name, 0.0) for name in names] for one in known])
    rank = np.linalg.matrix_rank(matrix)
    units = np.eye(len(names))
    solved = {
        name
        for name, unit in zip(names, units, strict=True)
        if np.linalg.matrix_rank(np.vstack([matrix, unit])) == rank
    }
    return sorted(solved | _squeezed(known, names, primary))


def _squeezed(known: list[Equation], names: list[str], primary: set[str]) -> set[str]:
    """List the figures whose bounds close on one whole number."""
    low = {name: float(SMALL[0]) if name in primary else 0.0 for name in names}
    high = {name: float(SMALL[-1]) if name in primary else math.inf for name in names}
    for _ in range(len(names) + 1):
        for equation in known:
            _tighten(equation, low, high)
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


def _primary(catalog: Catalog, report: str) -> set[str]:
    return {
        str(row["figure"])
        for package, _, row in catalog.figures()
        if package.stated("report") == report and row["conf_status"] == "A"
    }


def _problem(catalog: Catalog, report: str, figure: str, equation: str) -> Problem:
    place = catalog.place(report, figure)
    return Problem("computable", *place, "value", "", {"figure": figure, "equation": equation})
