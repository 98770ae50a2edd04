"""What should hold: the checks that packages state, and those that follow from their parts."""

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Literal

from scripts.checks.parts import crossed, parts_of
from scripts.checks.sums import Term, parse
from scripts.model.language import Text, both
from scripts.model.package import Package

Origin = Literal["stated", "partition", "part"]


@dataclass(frozen=True)
class Check:
    """A sum or bound: ``left = right`` or ``left ≤ right``.

    ``origin``: stated in a ``checks`` resource (``row`` is its place there), the parts of a
    partition that make up their whole, or a part that cannot be larger than its whole.
    """

    code: str
    kind: str
    left: tuple[Term, ...]
    right: tuple[Term, ...]
    origin: Origin
    hidden_sum: float | None = None
    note: Text = field(default_factory=Text)
    row: int = 0

    @property
    def balance(self) -> frozenset[frozenset[tuple[str, int]]]:
        """Bring everything to one side, so that two ways of writing a check are one.

        An equality may be read from either side, a bound from its left only.
        """
        factors: Counter[str] = Counter()
        for term in self.left:
            factors[term.figure] += term.sign
        for term in self.right:
            factors[term.figure] -= term.sign
        signs = (1, -1) if self.kind == "equality" else (1,)
        return frozenset(
            frozenset((figure, sign * factor) for figure, factor in factors.items())
            for sign in signs
        )

    @property
    def figures(self) -> tuple[str, ...]:
        """The figures of both sides, in the order of writing."""
        return tuple(term.figure for term in (*self.left, *self.right))


def checks_of(package: Package) -> list[Check]:
    """Give every check of a package; what it states itself is not derived a second time."""
    own = stated(package)
    said = {check.balance for check in own}
    derived = {one.balance: one for one in _derived(package)}
    return own + [check for balance, check in derived.items() if balance not in said]


def _derived(package: Package) -> Iterator[Check]:
    yield from _partitions(package)
    yield from bounds(package)


def stated(package: Package) -> list[Check]:
    """Give the rows of a package's ``checks``."""
    resource = package.resource("checks")
    if resource is None or not resource.has("check", "kind", "left", "right"):
        return []
    return [
        Check(
            str(row["check"]),
            str(row["kind"]),
            parse(str(row["left"])),
            parse(str(row["right"])),
            "stated",
            None if row.get("hidden_sum") is None else float(row["hidden_sum"]),
            both(str(row.get("note_lo") or ""), str(row.get("note_en") or "")),
            int(number),
        )
        for row, number in zip(resource.records, resource.sound.index, strict=True)
    ]


def _partitions(package: Package) -> Iterator[Check]:
    """The parts of an exhaustive partition make up their whole."""
    members: dict[tuple[str, str], list[str]] = {}
    for part in parts_of(package):
        if part.exhaustive:
            members.setdefault((part.whole, part.partition), []).append(part.part)
    for (whole, partition), parts in members.items():
        left = tuple(Term(1, part) for part in parts)
        yield Check(f"{whole}-{partition}", "equality", left, (Term(1, whole),), "partition")


def bounds(package: Package) -> Iterator[Check]:
    """No part is larger than its whole, nor two crossing parts together, less what is in both."""
    for part in parts_of(package):
        one, all_ = (Term(1, part.part),), (Term(1, part.whole),)
        yield Check(f"{part.part}-in-{part.whole}", "bound", one, all_, "part")
    for whole, first, second, inner in crossed(package):
        left, right = (Term(1, first), Term(1, second)), (Term(1, whole), Term(1, inner))
        yield Check(f"{first}-{second}-in-{whole}", "bound", left, right, "part")
