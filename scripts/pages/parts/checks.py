"""Checks as a reader meets them: the arithmetic in figures and keys, and how it comes out."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

from scripts.checks import Result, results
from scripts.checks.sums import Term
from scripts.model.language import Language
from scripts.model.package import Package
from scripts.pages.parts.operands import Shown, shown
from scripts.pages.publication import Publication
from scripts.text.numbers import number
from scripts.text.words import say

RELATIONS = {(True, False): "=", (True, True): "≠", (False, False): "≤", (False, True): ">"}
"""How the sides stand to each other: for an equality or a bound, and whether it fails."""


@dataclass(frozen=True)
class Side:
    """One side of a check: its terms with their signs, and its sum."""

    terms: tuple[tuple[str, Shown], ...]
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


@lru_cache(maxsize=64)
def check_rows(
    publication: Publication, package: Package, language: Language
) -> tuple[CheckRow, ...]:
    """Give the checks of a package, those that differ first; made once, as many pages ask."""
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
    """Say how many checks agree, differ and are not shown."""
    verdicts = [one.verdict for one in rows]
    counts = {
        "agree": verdicts.count("agrees"),
        "differ": verdicts.count("differs"),
        "hidden": verdicts.count("hidden"),
    }
    written = {key: number(count, language) for key, count in counts.items()}
    return say(language, "check.summary", **written)


def _row(
    publication: Publication, package: Package, result: Result, language: Language
) -> CheckRow:
    words = say(language, f"check.{result.verdict}")
    if result.verdict == "differs":
        difference = number(abs(result.difference), language)
        words = say(language, "check.differs", difference=difference)
    left, right = (
        _side(publication, package.stated("report"), terms, total, language)
        for terms, total in (
            (result.check.left, result.left_sum),
            (result.check.right, result.right_sum),
        )
    )
    alone = [side.terms[0][1].name for side in (left, right) if len(side.terms) == 1]
    return CheckRow(
        package.name,
        result.check.code,
        left,
        RELATIONS[result.check.kind == "equality", result.verdict == "differs"],
        right,
        result.verdict,
        words,
        alone[0] if alone else "",
        result.check.note.in_(language),
        result.check.origin == "part" and result.verdict != "differs",
    )


def _side(
    publication: Publication,
    report: str,
    terms: tuple[Term, ...],
    total: float | None,
    language: Language,
) -> Side:
    signs = ["−" if term.sign < 0 else "+" if place else "" for place, term in enumerate(terms)]
    written = tuple(
        (sign, shown(publication, report, term.figure, language))
        for sign, term in zip(signs, terms, strict=True)
    )
    return Side(written, "" if total is None else number(total, language))
