"""Checks as a reader meets them: the arithmetic in figures and keys, and how it comes out."""

from dataclasses import dataclass

from scripts.checks.judge import Result, results
from scripts.checks.sums import Term
from scripts.model.catalog import Catalog
from scripts.model.language import Language
from scripts.model.package import Package
from scripts.pages.rows import figure_value
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
    shown = shown_values(catalog, package.stated("report"), language)
    found = sorted(results(catalog, package), key=lambda one: one.verdict != "differs")
    return [_row(one, shown, language) for one in found]


def shown_values(catalog: Catalog, report: str, language: Language) -> dict[str, str]:
    """Give every figure of a report as it is shown, masked ones by their reason."""
    return {
        str(row["figure"]): figure_value(row, language)
        for package, _, row in catalog.figures()
        if package.stated("report") == report
    }


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


def _row(result: Result, shown: dict[str, str], language: Language) -> CheckRow:
    words = say(language, f"check.{result.verdict}")
    if result.verdict == "differs":
        difference = number(abs(result.difference), language)
        words = say(language, "check.differs", difference=difference)
    return CheckRow(
        result.code,
        _side(result.left, result.left_sum, shown, language),
        "=" if result.kind == "equality" else "≤",
        _side(result.right, result.right_sum, shown, language),
        result.verdict,
        words,
        result.note.in_(language),
    )


def _side(
    terms: tuple[Term, ...],
    total: float | None,
    shown: dict[str, str],
    language: Language,
) -> Side:
    signs = ["−" if term.sign < 0 else "+" if place else "" for place, term in enumerate(terms)]
    written = tuple(
        (sign, term.figure, shown[term.figure]) for sign, term in zip(signs, terms, strict=True)
    )
    return Side(written, "" if total is None else number(total, language))
