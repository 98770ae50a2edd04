"""Checks as a reader meets them: the arithmetic in figures and keys, and how it comes out."""

from collections.abc import Sequence
from dataclasses import dataclass

from scripts.checks.judge import Result, results
from scripts.checks.sums import Sum
from scripts.model.language import Language
from scripts.model.package import Package
from scripts.model.quantity import Quantity, times
from scripts.pages.publication import Publication
from scripts.pages.records.operands import OperandShown, shown
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
    """The name of the figure that stands alone on a side: what the check is about."""
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


def implied(rows: Sequence[CheckRow], language: Language) -> dict[str, str]:
    """Count the parts that are no larger than their wholes, and those whose values are masked."""
    verdicts = [row.verdict for row in rows if row.implied]
    if not verdicts:
        return {}
    counts = {"count": verdicts.count("agrees"), "hidden": verdicts.count("hidden")}
    return {name: number(count, language) for name, count in counts.items()}


def summary(rows: Sequence[CheckRow], language: Language) -> str:
    """Say how many of the checks agree, how many differ and are not shown."""
    counts = _counts(rows)
    told = {**counts, "all": counts["agree"] + counts["differ"]}
    written = {key: number(count, language) for key, count in told.items()}
    return say(language, "check.summary", **written)


def brief(rows: Sequence[CheckRow], language: Language) -> str:
    """Say the same in few words, without the verdicts that there are none of."""
    words = {
        "agree": "check.some_agree",
        "differ": "check.some_differ",
        "hidden": "check.some_hidden",
    }
    counts = [(words[key], count) for key, count in _counts(rows).items() if count]
    return " · ".join(say(language, key, count=number(count, language)) for key, count in counts)


def _counts(rows: Sequence[CheckRow]) -> dict[str, int]:
    verdicts = [one.verdict for one in rows]
    return {
        "agree": verdicts.count("agrees"),
        "differ": verdicts.count("differs"),
        "hidden": verdicts.count("hidden"),
    }


def _row(
    publication: Publication, package: Package, result: Result, language: Language
) -> CheckRow:
    check = result.check
    left = _side(publication, package, check.left, result.left_sum, language)
    right = _side(publication, package, check.right, result.right_sum, language)
    alone = [side.terms[0][1].name for side in (left, right) if len(side.terms) == 1]
    return CheckRow(
        package.name,
        check.code,
        left,
        RELATIONS[check.kind == "equality", result.verdict == "differs"],
        right,
        result.verdict,
        _verdict(result, language),
        alone[0] if alone else "",
        check.note.in_(language),
        check.origin == "part" and result.verdict != "differs",
        check.figures,
    )


def _verdict(result: Result, language: Language) -> str:
    difference = number(max(result.difference, times(result.difference, -1)), language)
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
