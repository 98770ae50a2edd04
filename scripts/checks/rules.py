"""What must not stand: checks that check nothing, and parts that are larger than their whole."""

from collections.abc import Iterator, Mapping

from scripts.checks.judge import declared, result_of, results, unknown, values_of
from scripts.checks.parts import crossed, parts_of
from scripts.checks.sums import Term, hidden
from scripts.model.catalog import Catalog
from scripts.model.package import Package
from scripts.model.problem import Problem
from scripts.text.numbers import digits

MIN_HIDDEN = 3
"""So many masked figures must stand behind a hidden sum, else it would give one away."""


def problems(catalog: Catalog) -> list[Problem]:
    """Say what stands against the arithmetic and is not declared as the report's contradiction."""
    return [
        problem
        for package in catalog.packages
        if package.figures is not None
        for rule in (_checks, _parts)
        for problem in rule(catalog, package)
    ]


def _checks(catalog: Catalog, package: Package) -> Iterator[Problem]:
    """Checks name figures that exist, contradictions contradict, hidden sums hide enough."""
    resource = package.resource("checks")
    values = values_of(catalog, package.stated("report"))
    keys = catalog.figure_keys(package.stated("report"))
    for row, number in zip(
        declared(package), resource.sound.index if resource else [], strict=False
    ):
        place = package.file_path(resource) if resource else package.path
        address = (place, int(number))
        lost = unknown(row, values)
        missing = [figure for figure in lost if keys is not None and figure not in keys]
        if missing:
            yield Problem("check-term", *address, "left, right", ", ".join(missing))
        if lost:
            continue
        result = result_of(package, row, values)
        sides = [len(hidden(side, values)) for side in (result.left, result.right)]
        too_few = not any(sides) or any(0 < count < MIN_HIDDEN for count in sides)
        if row.get("hidden_sum") is not None and too_few:
            yield Problem("hidden-sum", *address, "hidden_sum")
        if result.kind == "contradiction" and result.verdict == "agrees":
            yield Problem("contradiction-stale", *address, "kind", result.code)


def _parts(catalog: Catalog, package: Package) -> Iterator[Problem]:
    """No part is larger than its whole, unless a check of kind contradiction says so.

    With a fault among the checks, nobody knows what the lost ones say.
    """
    resource = package.resource("checks")
    if resource and (resource.broken or not resource.readable):
        return
    values = values_of(catalog, package.stated("report"))
    listed = {
        frozenset(_balance(result.left, result.right))
        for result in results(catalog, package)
        if result.kind == "contradiction"
    }
    bounds = [({part.part: 1, part.whole: -1}, part.part) for part in parts_of(package)]
    bounds += [
        ({first: 1, second: 1, whole: -1, inner: -1}, inner)
        for whole, first, second, inner in crossed(package)
    ]
    for balance, figure in bounds:
        known = [values.get(key) for key in balance]
        if any(value is None for value in known):
            continue
        excess = sum(sign * (values[key] or 0) for key, sign in balance.items())
        if excess > 0 and frozenset(balance.items()) not in listed:
            yield _larger(catalog, package, balance, figure)


def _balance(left: tuple[Term, ...], right: tuple[Term, ...]) -> list[tuple[str, int]]:
    """Bring everything to the left side: ``left - right <= 0``."""
    return [(t.figure, t.sign) for t in left] + [(t.figure, -t.sign) for t in right]


def _larger(catalog: Catalog, package: Package, balance: Mapping[str, int], figure: str) -> Problem:
    left = " + ".join(key for key, sign in balance.items() if sign > 0)
    right = " + ".join(key for key, sign in balance.items() if sign < 0)
    report = package.stated("report")
    value = digits(values_of(catalog, report)[figure])
    place = catalog.place(report, figure)
    return Problem("part-larger", *place, "value", value, {"left": left, "right": right})
