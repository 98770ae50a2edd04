"""The checks that a figure takes part in, as its card tells them: each in a line."""

from collections.abc import Mapping

from scripts.model import addresses
from scripts.model.language import Language
from scripts.model.package import Package
from scripts.pages.publication import Publication
from scripts.pages.records.checks import CheckRow, Side, check_rows
from scripts.text.numbers import number
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


def check_lines(rows: list[CheckRow], language: Language) -> dict[str, object]:
    """Give the checks to show, those that differ first, and how many others there are."""
    told = sorted((one for one in rows if not one.implied), key=_weight)
    rest = len(rows) - len(told[:SHOWN])
    more = say(language, "card.more_checks", count=number(rest, language)) if rest else ""
    return {"checks": [_line(one, language) for one in told[:SHOWN]], "more": more if told else ""}


def _weight(row: CheckRow) -> tuple[int, bool]:
    """Put what differs before what agrees, and sums before bounds that hold."""
    return ORDER[row.verdict], row.relation == BOUND


def _line(row: CheckRow, language: Language) -> tuple[str, str, str, str]:
    """Give the verdict as a code and in words, the arithmetic, and where the check stands."""
    sums = f"{_side(row.left)} {row.relation} {_side(row.right)}"
    path = f"{addresses.CHECKS}#check-{row.package}-{row.code}"
    words = row.words
    if row.relation == BOUND and row.verdict == "agrees":
        words = say(language, "card.at_most")
    return row.verdict, words, sums, path


def _side(side: Side) -> str:
    """Write a side as a sum; of a long one its beginning, and what it comes to."""
    terms = [f"{sign} {one.value}".strip() for sign, one in side.terms]
    written = " ".join([*terms[:LONGEST], *([MORE] if len(terms) > LONGEST else [])])
    return f"{written} = {side.total}" if side.total and len(terms) > 1 else written
