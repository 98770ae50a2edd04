"""Checks computed: what agrees, what differs and by how much, and what must not stand at all."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any, Literal

from scripts.checks.parts import crossed, parts_of
from scripts.checks.sums import Term, hidden, parse, total
from scripts.model.catalog import Catalog
from scripts.model.language import Text, both
from scripts.model.package import Package
from scripts.model.problem import Problem

Verdict = Literal["agrees", "differs", "hidden"]
MIN_HIDDEN = 3
"""So many masked figures must stand behind a hidden sum, else it would give one away."""


@dataclass(frozen=True)
class Result:
    """A check with its arithmetic. ``hidden``: masked figures keep it from being computed."""

    package: str
    code: str
    kind: str
    left: tuple[Term, ...]
    right: tuple[Term, ...]
    left_sum: float | None
    right_sum: float | None
    verdict: Verdict
    note: Text
    hidden: tuple[str, ...] = ()

    @property
    def difference(self) -> float:
        """How far the left side is from the right side."""
        return (self.left_sum or 0) - (self.right_sum or 0)


def values_of(catalog: Catalog, report: str) -> dict[str, float | None]:
    """Give every figure of a report by key; a masked one is ``None``."""
    return {
        str(row["figure"]): row["value"]
        for package, _, row in catalog.figures()
        if package.stated("report") == report
    }


def results(catalog: Catalog, package: Package) -> list[Result]:
    """Compute the checks that a package declares, in the order of its file."""
    values = values_of(catalog, package.stated("report"))
    return [_result(package, row, values) for row in _rows(package) if not _unknown(row, values)]


def _rows(package: Package) -> list[dict[str, Any]]:
    resource = package.resource("checks")
    if resource is None or not resource.has("check", "kind", "left", "right"):
        return []
    return resource.records


def _unknown(row: Mapping[str, Any], values: Mapping[str, float | None]) -> list[str]:
    terms = (*parse(str(row["left"])), *parse(str(row["right"])))
    return [term.figure for term in terms if term.figure not in values]


def _result(package: Package, row: Mapping[str, Any], values: Mapping[str, float | None]) -> Result:
    left, right = parse(str(row["left"])), parse(str(row["right"]))
    masked = tuple(term.figure for term in (*hidden(left, values), *hidden(right, values)))
    sums: tuple[float | None, float | None] = (None, None)
    verdict: Verdict = "hidden"
    if not masked or row.get("hidden_sum") is not None:
        behind = float(row.get("hidden_sum") or 0)
        a, b = total(left, values, behind), total(right, values, behind)
        sums, verdict = (a, b), "agrees" if _holds(str(row["kind"]), a, b) else "differs"
    note = both(str(row.get("note_lo") or ""), str(row.get("note_en") or ""))
    return Result(
        package.name, str(row["check"]), str(row["kind"]), left, right, *sums, verdict, note, masked
    )


def _holds(kind: str, left: float, right: float) -> bool:
    return left == right if kind == "equality" else left <= right


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
    for row, number in zip(_rows(package), resource.sound.index if resource else [], strict=False):
        place = package.file_path(resource) if resource else package.path
        address = (place, int(number))
        unknown = _unknown(row, values)
        missing = [figure for figure in unknown if keys is not None and figure not in keys]
        if missing:
            yield Problem("check-term", *address, "left, right", ", ".join(missing))
        if unknown:
            continue
        result = _result(package, row, values)
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
    declared = package.resource("checks")
    if declared and (declared.broken or not declared.readable):
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
    place = catalog.place(package.stated("report"), figure)
    return Problem("part-larger", *place, "value", figure, {"left": left, "right": right})
