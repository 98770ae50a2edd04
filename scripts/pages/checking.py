"""Checks as a reader meets them: the arithmetic in figures and keys, and how it comes out."""

from dataclasses import dataclass

from scripts.checks.judge import Result, results, values_of
from scripts.checks.sums import Term
from scripts.model.catalog import Catalog
from scripts.model.language import Language
from scripts.model.package import Package
from scripts.text.numbers import number
from scripts.text.words import say


@dataclass(frozen=True)
class Side:
    """One side of a check: its terms (sign, key, value or '') and its sum."""

    terms: tuple[tuple[str, str, str], ...]
    total: str


@dataclass(frozen=True)
class CheckRow:
    """A check with its words."""

    code: str
    left: Side
    relation: str
    right: Side
    verdict: str
    words: str
    note: str


def check_rows(catalog: Catalog, package: Package, language: Language) -> list[CheckRow]:
    """Give the checks of a package, those that differ first."""
    values = values_of(catalog, package.stated("report"))
    found = sorted(results(catalog, package), key=lambda one: one.verdict != "differs")
    return [_row(one, values, language) for one in found]


def summary(catalog: Catalog, package: Package, language: Language) -> str:
    """Say how many checks agree, differ and are not shown."""
    verdicts = [one.verdict for one in results(catalog, package)]
    counts = {
        "agree": verdicts.count("agrees"),
        "differ": verdicts.count("differs"),
        "hidden": verdicts.count("hidden"),
    }
    shown = {key: number(count, language) for key, count in counts.items()}
    return say(language, "check.summary", **shown)


def _row(result: Result, values: dict[str, float | None], language: Language) -> CheckRow:
    words = say(language, f"check.{result.verdict}")
    if result.verdict == "differs":
        difference = number(abs(result.difference), language)
        words = say(language, "check.differs", difference=difference)
    return CheckRow(
        result.code,
        _side(result.left, result.left_sum, values, language),
        "=" if result.kind == "equality" else "≤",
        _side(result.right, result.right_sum, values, language),
        result.verdict,
        words,
        result.note.in_(language),
    )


def _side(
    terms: tuple[Term, ...],
    total: float | None,
    values: dict[str, float | None],
    language: Language,
) -> Side:
    shown = []
    for place, term in enumerate(terms):
        sign = "−" if term.sign < 0 else "+" if place else ""
        value = values[term.figure]
        written = say(language, "figure.masked_short") if value is None else number(value, language)
        shown.append((sign, term.figure, written))
    return Side(tuple(shown), "" if total is None else number(total, language))
