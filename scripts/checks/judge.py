"""Checks computed: what agrees, what differs and by how much."""

from dataclasses import dataclass
from typing import Literal

from scripts.checks.check import Check, checks_of
from scripts.checks.sums import Values, hidden, total
from scripts.checks.values import values_of
from scripts.model.catalog import Catalog
from scripts.model.package import Package
from scripts.model.quantity import Quantity, added, times

Verdict = Literal["agrees", "differs", "hidden"]


@dataclass(frozen=True)
class Result:
    """A check with its arithmetic. ``hidden``: masked figures keep it from being computed."""

    check: Check
    left_sum: Quantity | None
    right_sum: Quantity | None
    verdict: Verdict
    hidden: tuple[str, ...] = ()

    @property
    def difference(self) -> Quantity:
        """How far the left side is from the right side."""
        return added([self.left_sum or 0, times(self.right_sum or 0, -1)])

    @property
    def distance(self) -> Quantity:
        """The same without a sign."""
        return max(self.difference, times(self.difference, -1))


def results(catalog: Catalog, package: Package) -> tuple[Result, ...]:
    """Compute every check of a package whose operands are all there."""
    return catalog.once(_results, package)


def _results(catalog: Catalog, package: Package) -> tuple[Result, ...]:
    values = values_of(catalog, package.stated("report"))
    checks = checks_of(catalog, package)
    return tuple(judge(check, values) for check in checks if not unknown(check, values))


def unknown(check: Check, values: Values) -> list[str]:
    """List the operands of a check that the report does not have."""
    return [figure for figure in check.figures if figure not in values]


def judge(check: Check, values: Values) -> Result:
    """Compute one check."""
    left, right = check.left, check.right
    masked = tuple(one.figure for one in (*hidden(left, values), *hidden(right, values)))
    if masked and check.hidden_sum is None:
        return Result(check, None, None, "hidden", masked)
    behind = check.hidden_sum or 0
    a, b = total(left, values, behind), total(right, values, behind)
    holds = a == b if check.kind == "equality" else a <= b
    return Result(check, a, b, "agrees" if holds else "differs", masked)
