"""Checks computed: what agrees, what differs and by how much."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Literal

from scripts.checks.sums import Term, hidden, parse, total
from scripts.model.catalog import Catalog
from scripts.model.language import Text, both
from scripts.model.package import Package

Verdict = Literal["agrees", "differs", "hidden"]


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
    return [
        result_of(package, row, values) for row in declared(package) if not unknown(row, values)
    ]


def declared(package: Package) -> list[dict[str, Any]]:
    """Give the rows of a package's checks."""
    resource = package.resource("checks")
    if resource is None or not resource.has("check", "kind", "left", "right"):
        return []
    return resource.records


def unknown(row: Mapping[str, Any], values: Mapping[str, float | None]) -> list[str]:
    """List the figures of a check that the report does not have."""
    terms = (*parse(str(row["left"])), *parse(str(row["right"])))
    return [term.figure for term in terms if term.figure not in values]


def result_of(
    package: Package, row: Mapping[str, Any], values: Mapping[str, float | None]
) -> Result:
    """Compute one check."""
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
