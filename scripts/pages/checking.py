"""Checks as a reader meets them: the arithmetic in figures and keys, and how it comes out."""

from dataclasses import dataclass

from scripts.checks.judge import Result, results
from scripts.checks.sums import Term
from scripts.model import addresses
from scripts.model.catalog import Catalog
from scripts.model.language import Language
from scripts.model.package import Package
from scripts.pages.rows import figure_key, figure_value
from scripts.text.naming import Namer
from scripts.text.numbers import number
from scripts.text.words import say

RELATIONS = {(True, False): "=", (True, True): "≠", (False, False): "≤", (False, True): ">"}
"""How the sides stand to each other: for an equality or a bound, and whether it fails."""


@dataclass(frozen=True)
class Shown:
    """A figure in a check: its key, its place below a language's root, its value and its name."""

    key: str
    path: str
    value: str
    name: str


@dataclass(frozen=True)
class Side:
    """One side of a check: its terms with their signs, and its sum."""

    terms: tuple[tuple[str, "Shown"], ...]
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
    about: str
    """The name of the figure that stands alone on a side: what the check is about."""
    note: str


def check_rows(catalog: Catalog, package: Package, language: Language) -> list[CheckRow]:
    """Give the checks of a package, those that differ first."""
    shown = shown_values(catalog, package.stated("report"), language)
    found = sorted(results(catalog, package), key=lambda one: one.verdict != "differs")
    return [_row(one, shown, language) for one in found]


def shown_values(catalog: Catalog, report: str, language: Language) -> dict[str, Shown]:
    """Give every figure of a report as it is shown, masked ones by their reason."""
    found = {}
    for package in catalog.packages:
        if package.figures is None or package.stated("report") != report:
            continue
        namer = Namer(catalog, package, language)
        for row in package.figures.records:
            found[str(row["figure"])] = Shown(
                figure_key(catalog, package, row, language),
                addresses.figure(package.name, str(row["figure"])),
                figure_value(row, language),
                namer.name(row),
            )
    return found


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


def _row(result: Result, shown: dict[str, Shown], language: Language) -> CheckRow:
    words = say(language, f"check.{result.verdict}")
    if result.verdict == "differs":
        difference = number(abs(result.difference), language)
        words = say(language, "check.differs", difference=difference)
    left = _side(result.left, result.left_sum, shown, language)
    right = _side(result.right, result.right_sum, shown, language)
    alone = [side.terms[0][1].name for side in (left, right) if len(side.terms) == 1]
    return CheckRow(
        result.code,
        left,
        RELATIONS[result.kind == "equality", result.verdict == "differs"],
        right,
        result.verdict,
        words,
        alone[0] if alone else "",
        result.note.in_(language),
    )


def _side(
    terms: tuple[Term, ...],
    total: float | None,
    shown: dict[str, Shown],
    language: Language,
) -> Side:
    signs = ["−" if term.sign < 0 else "+" if place else "" for place, term in enumerate(terms)]
    written = tuple((sign, shown[term.figure]) for sign, term in zip(signs, terms, strict=True))
    return Side(written, "" if total is None else number(total, language))
