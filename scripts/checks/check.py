"""What should hold: the checks that packages state, and those that follow from their parts."""

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Literal

from scripts.checks.parts import crossings, partitions, parts_of
from scripts.checks.sums import Operand, Sum, parse
from scripts.model.catalog import Catalog
from scripts.model.language import Text, translated
from scripts.model.package import Package
from scripts.model.quantity import Quantity
from scripts.report.tables import cell, number, rows

Origin = Literal["stated", "partition", "part"]


@dataclass(frozen=True)
class Check:
    """A sum or bound: ``left = right`` or ``left ≤ right``.

    ``origin``: stated in a ``checks`` resource (``row`` is its place there), the parts of a
    partition that make up their whole, or a part that cannot be larger than its whole.
    """

    code: str
    kind: str
    left: Sum
    right: Sum
    origin: Origin
    hidden_sum: Quantity | None = None
    note: Text = field(default_factory=Text)
    row: int = 0

    @property
    def balance(self) -> frozenset[frozenset[tuple[str, int]]]:
        """Bring everything to one side, so that two ways of writing a check are one.

        An equality may be read from either side, a bound from its left only.
        """
        factors: Counter[str] = Counter()
        for operand in self.left:
            factors[operand.figure] += operand.sign
        for operand in self.right:
            factors[operand.figure] -= operand.sign
        signs = (1, -1) if self.kind == "equality" else (1,)
        return frozenset(
            frozenset((figure, sign * factor) for figure, factor in factors.items())
            for sign in signs
        )

    @property
    def figures(self) -> tuple[str, ...]:
        """The figures of both sides, in the order of writing."""
        return tuple(operand.figure for operand in (*self.left, *self.right))


def checks_of(catalog: Catalog, package: Package) -> tuple[Check, ...]:
    """Give every check of a package; what it states itself is not derived a second time."""
    return catalog.once(_checks_of, package)


def _checks_of(catalog: Catalog, package: Package) -> tuple[Check, ...]:
    own = stated(catalog, package)
    said = {check.balance for check in own}
    derived = {one.balance: one for one in _derived(catalog, package)}
    return (*own, *(check for balance, check in derived.items() if balance not in said))


def _derived(catalog: Catalog, package: Package) -> Iterator[Check]:
    yield from _partitions(catalog, package)
    yield from bounds(catalog, package)


def stated(catalog: Catalog, package: Package) -> list[Check]:
    """Give the rows of a package's ``checks``."""
    return [
        Check(
            cell(row, "check"),
            cell(row, "kind"),
            parse(cell(row, "left")),
            parse(cell(row, "right")),
            "stated",
            number(row, "hidden_sum"),
            translated(row, "note", catalog.languages),
            at,
        )
        for at, row in rows(catalog, package, "checks")
    ]


def _partitions(catalog: Catalog, package: Package) -> Iterator[Check]:
    """The parts of an exhaustive partition make up their whole."""
    for (whole, partition), parts in partitions(catalog, package).items():
        left = tuple(Operand(1, part) for part in parts)
        yield Check(f"{whole}-{partition}", "equality", left, _plain(whole), "partition")


def bounds(catalog: Catalog, package: Package) -> Iterator[Check]:
    """No part is larger than its whole, nor two crossing parts together, less what is in both."""
    for part in parts_of(catalog, package):
        code = f"{part.part}-in-{part.whole}"
        yield Check(code, "bound", _plain(part.part), _plain(part.whole), "part")
    for one in crossings(catalog, package):
        code = f"{one.first}-{one.second}-in-{one.whole}"
        left, right = _plain(one.first, one.second), _plain(one.whole, one.inner)
        yield Check(code, "bound", left, right, "part")


def _plain(*figures: str) -> Sum:
    return tuple(Operand(1, figure) for figure in figures)
