"""What must not stand: checks that check nothing, and parts that are larger than their whole."""

from collections.abc import Iterator

from scripts.checks.check import Check, bounds, stated
from scripts.checks.judge import judge, unknown
from scripts.checks.sums import Values, hidden
from scripts.checks.values import COUNTED, values_of
from scripts.model.catalog import Catalog
from scripts.model.package import Package
from scripts.model.problem import Problem
from scripts.model.quantity import digits
from scripts.report.keys import address_of, figure_keys
from scripts.report.printed_numbers import lost_ledgers

MIN_HIDDEN = 3
"""So many masked figures must stand behind a hidden sum, else it would give one away."""


def check_problems(catalog: Catalog) -> list[Problem]:
    """Say what stands against the arithmetic and is not declared as the report's contradiction."""
    return [
        problem
        for package in catalog.packages
        for rule in (_checks, _parts)
        for problem in rule(catalog, package)
    ]


def _checks(catalog: Catalog, package: Package) -> Iterator[Problem]:
    """Checks name figures that exist, contradictions contradict, hidden sums hide enough."""
    resource = package.resource("checks")
    path = package.file_path(resource) if resource else package.path
    values = values_of(catalog, package.stated("report"))
    for check in stated(catalog, package):
        lost = unknown(check, values)
        missing = [one for one in lost if _certain(catalog, package, one)]
        if missing:
            yield Problem("check-term", path, check.row, "left, right", ", ".join(missing))
        if not lost:
            yield from _sides(check, values, path)


def _certain(catalog: Catalog, package: Package, operand: str) -> bool:
    """Tell whether an operand that was not found cannot stand in a row with a fault."""
    report = package.stated("report")
    for start, (name, field) in COUNTED.items():
        if operand.startswith(start):
            lists = [one.resource(name) for one in catalog.packages]
            known = [one for one in lists if one and one.field("activity")]
            return catalog.complete and all(one.certain("activity", field) for one in known)
    ledgers = [one.resource("printed_numbers") for one in catalog.packages]
    unread = any(one.broken or not one.readable for one in ledgers if one)
    if unread or report in lost_ledgers(catalog):
        return False
    keys = figure_keys(catalog, report)
    return keys is not None and operand not in keys


def _sides(check: Check, values: Values, path: str) -> Iterator[Problem]:
    sides = [len(hidden(side, values)) for side in (check.left, check.right)]
    too_few = not any(sides) or any(0 < count < MIN_HIDDEN for count in sides)
    if check.hidden_sum is not None and too_few:
        yield Problem("hidden-sum", path, check.row, "hidden_sum")
    if check.kind == "contradiction" and judge(check, values).verdict == "agrees":
        yield Problem("contradiction-stale", path, check.row, "kind", check.code)


def _parts(catalog: Catalog, package: Package) -> Iterator[Problem]:
    """No part is larger than its whole, unless a check of kind contradiction says so.

    With a fault among the checks, nobody knows what the lost ones say.
    """
    resource = package.resource("checks")
    if resource and (resource.broken or not resource.readable):
        return
    values = values_of(catalog, package.stated("report"))
    own = stated(catalog, package)
    listed = {check.balance for check in own if check.kind == "contradiction"}
    for check in bounds(catalog, package):
        if unknown(check, values) or check.balance in listed:
            continue
        if judge(check, values).verdict == "differs":
            yield _larger(catalog, package, check, values)


def _larger(catalog: Catalog, package: Package, check: Check, values: Values) -> Problem:
    """Point at the part; of two crossing parts, at what is in both."""
    figure = check.right[-1].figure if len(check.right) > 1 else check.left[0].figure
    left, right = (" + ".join(one.figure for one in side) for side in (check.left, check.right))
    place = address_of(catalog, package.stated("report"), figure)
    details = {"left": left, "right": right}
    return Problem("part-larger", *place, "value", digits(values[figure]), details)
