"""The terms of checks as a reader meets them: a figure, a withheld number, a count of places."""

from dataclasses import dataclass

from scripts.checks import NATIONALITIES, PLACES
from scripts.model import addresses
from scripts.model.language import Language
from scripts.pages.parts.figures import figure_key, figure_value, section_number
from scripts.pages.publication import Publication
from scripts.text.numbers import number
from scripts.text.words import say

COUNTS = {PLACES: "check.places", NATIONALITIES: "check.nationalities"}


@dataclass(frozen=True)
class Shown:
    """A term: its key, its place below a language's root (if any), its value and its name."""

    key: str
    path: str
    value: str
    name: str


def shown(publication: Publication, report: str, term: str, language: Language) -> Shown:
    """Show one term of a report's check."""
    for start, words in COUNTS.items():
        if term.startswith(start):
            return _counted(publication, report, term, say(language, words), language)
    if f"{report}:{term}" not in publication.figures:
        return _withheld(publication, report, term, language)
    package, _, row = publication.figures[f"{report}:{term}"]
    return Shown(
        figure_key(publication.catalog, package, row, language),
        addresses.figure(package.name, term),
        figure_value(row, language),
        publication.namer(package, language).name(row),
    )


def _counted(
    publication: Publication, report: str, term: str, words: str, language: Language
) -> Shown:
    """Show how many places or nationalities are listed for an activity, with a way to the list."""
    code = term.partition(":")[2]
    listed = publication.activities
    found = listed.get(f"{report}:{code}") or listed.get(code)
    count = number(publication.values[report][term] or 0, language)
    if found is None:
        return Shown(words, "", count, code)
    package, row = found
    title = str(row[f"title_{language}"])
    return Shown(words, addresses.activity(package.name, code), count, title)


def _withheld(publication: Publication, report: str, term: str, language: Language) -> Shown:
    package, rows = publication.ledgers[report]
    row = rows[term]
    section = str(row["section"])
    shown_section = section_number(publication.catalog, package, package.ledger, section, language)
    return Shown(
        f"{shown_section}-{row['position']}",
        addresses.figure(package.name, term),
        say(language, "figure.secondary_short"),
        say(language, "figure.withheld"),
    )
