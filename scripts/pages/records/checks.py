"""Checks as a reader meets them: the arithmetic in figures and keys, and how it comes out."""

from dataclasses import dataclass, replace

from scripts.checks.judge import Result, results
from scripts.checks.sums import Sum
from scripts.model.language import Language
from scripts.model.package import Package
from scripts.model.quantity import Quantity
from scripts.pages.publication import Publication
from scripts.pages.records.operands import OperandShown, shown
from scripts.report.names.naming import SEPARATOR
from scripts.text.numbers import number
from scripts.text.words import say

RELATIONS = {(True, False): "=", (True, True): "≠", (False, False): "≤", (False, True): ">"}
"""How the sides stand to each other: for an equality or a bound, and whether it fails."""


@dataclass(frozen=True)
class Side:
    """One side of a check: its operands with their signs, and its sum."""

    terms: tuple[tuple[str, OperandShown], ...]
    total: str


@dataclass(frozen=True)
class CheckRow:
    """A check with its words."""

    package: str
    code: str
    left: Side
    relation: str
    right: Side
    verdict: str
    words: str
    about: str
    """What it is about: the figure that stands alone on a side, else what all in it share."""
    note: str
    implied: bool
    """True where it only says that a part is not larger than its whole, and none contradicts."""
    figures: tuple[str, ...] = ()
    """The keys of all that it adds up or compares."""


def check_rows(
    publication: Publication, package: Package, language: Language
) -> tuple[CheckRow, ...]:
    """Give the checks of a package, those that differ first."""
    return publication.once(_check_rows, package, language)


def _check_rows(
    publication: Publication, package: Package, language: Language
) -> tuple[CheckRow, ...]:
    found = sorted(results(publication.catalog, package), key=lambda one: one.verdict != "differs")
    return tuple(_row(publication, package, one, language) for one in found)


def _row(
    publication: Publication, package: Package, result: Result, language: Language
) -> CheckRow:
    check = result.check
    relation = RELATIONS[check.kind == "equality", result.verdict == "differs"]
    left = _side(publication, package, check.left, result.left_sum, language)
    right = _side(publication, package, check.right, result.right_sum, language)
    if relation == "=":
        left, right = replace(left, total=""), replace(right, total="")
    return CheckRow(
        package.name,
        check.code,
        left,
        relation,
        right,
        result.verdict,
        _verdict(result, language),
        _about(left, right),
        check.note.in_(language),
        check.origin == "part" and result.verdict != "differs",
        check.figures,
    )


def _about(left: Side, right: Side) -> str:
    """Name the figure that stands alone on a side; if none does, what the names of all share."""
    for side in (left, right):
        if len(side.terms) == 1:
            return side.terms[0][1].name
    names = [term.name.split(SEPARATOR) for _, term in (*left.terms, *right.terms)]
    return SEPARATOR.join(one for one in names[0] if all(one in name for name in names))


def _verdict(result: Result, language: Language) -> str:
    difference = number(result.distance, language)
    return say(language, f"check.{result.verdict}", difference=difference)


def _side(
    publication: Publication,
    package: Package,
    operands: Sum,
    total: Quantity | None,
    language: Language,
) -> Side:
    signs = ["−" if one.sign < 0 else "+" if place else "" for place, one in enumerate(operands)]
    report = package.stated("report")
    written = tuple(
        (sign, shown(publication, report, one.figure, language))
        for sign, one in zip(signs, operands, strict=True)
    )
    return Side(written, "" if total is None else number(total, language))
