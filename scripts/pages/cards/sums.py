"""The checks that a figure takes part in, as its card tells them: each in a line."""

from collections.abc import Mapping

from scripts.model import addresses
from scripts.model.language import Language
from scripts.model.package import Package
from scripts.pages.publication import Publication
from scripts.pages.records.checks import CheckRow, Side, check_rows
from scripts.text.numbers import NO_BREAK, number
from scripts.text.words import say

SHOWN = 5
"""So many checks stand on a card; the others are counted."""
LONGEST = 6
"""So many numbers of a sum are written out."""
BOUND = "≤"
"""The relation of a number that is not more than another: it holds of many, and tells little."""
ORDER = {"differs": 0, "agrees": 1, "hidden": 2}
MORE = "+ …"


def checks_by_figure(
    publication: Publication, package: Package, language: Language
) -> Mapping[str, list[CheckRow]]:
    """Give the checks of all packages of a package's report, by the key of each figure in them."""
    return publication.once(_by_figure, package.stated("report") or package, language)


def _by_figure(
    publication: Publication, owner: str | Package, language: Language
) -> Mapping[str, list[CheckRow]]:
    found: dict[str, list[CheckRow]] = {}
    for package in publication.catalog.packages:
        if owner in (package, package.stated("report")):
            for row in check_rows(publication, package, language):
                for key in dict.fromkeys(row.figures):
                    found.setdefault(key, []).append(row)
    return found


def check_lines(rows: list[CheckRow], own: str, language: Language) -> dict[str, object]:
    """Give the checks to show, those that differ first; how many others there are, and where.

    ``own`` is the address of the figure whose card it is.
    """
    told = sorted((one for one in rows if not one.implied), key=_weight)
    shown = told[:SHOWN]
    rest = [one for one in rows if one not in shown] if told else []
    words = say(language, "card.more_checks", count=number(len(rest), language))
    more = (words, addresses.check(rest[0].package, rest[0].code)) if rest else None
    return {"checks": [_line(one, own, language) for one in shown], "more": more}


def _weight(row: CheckRow) -> tuple[int, bool]:
    """Put what differs before what agrees, and sums before bounds that hold."""
    return ORDER[row.verdict], row.relation == BOUND


def _line(row: CheckRow, own: str, language: Language) -> tuple[str, str, str, str, str]:
    """Give the verdict as a code and in words, the arithmetic, its place, and what it is with."""
    sums = f"{_side(row.left)} {row.relation}{NO_BREAK}{_side(row.right)}"
    holds = row.relation == BOUND and row.verdict == "agrees"
    words = say(language, "card.at_most") if holds else row.words
    return row.verdict, words, sums, addresses.check(row.package, row.code), _other(row, own)


def _other(row: CheckRow, own: str) -> str:
    """Name what a figure is compared with, or part of: the other number that stands alone."""
    alone = (side.terms[0][1] for side in (row.left, row.right) if len(side.terms) == 1)
    return next((one.name for one in alone if one.path != own), "")


def _side(side: Side) -> str:
    """Write a side as a sum; of a long one its beginning, and what it comes to."""
    terms = [f"{sign}{NO_BREAK}{one.value}" if sign else one.value for sign, one in side.terms]
    written = " ".join([*terms[:LONGEST], *([MORE] if len(terms) > LONGEST else [])])
    if not side.total or len(terms) == 1:
        return written
    return f"{written}{NO_BREAK}={NO_BREAK}{side.total}"
