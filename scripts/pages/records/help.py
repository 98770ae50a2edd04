"""The hotlines as a reader meets them, and which pages have readers who may need them."""

from dataclasses import dataclass

from scripts.disclosure.gate import sensitive
from scripts.model import addresses
from scripts.model.language import Language
from scripts.model.package import Package
from scripts.pages.publication import Publication
from scripts.pages.records.figures import section_number
from scripts.report.figures import figures_of
from scripts.report.hotlines import Hotline
from scripts.report.listed import Listed
from scripts.report.tables import code_name
from scripts.text.dates import period
from scripts.text.words import say

TABLE = "hotlines"


@dataclass(frozen=True)
class HotlineRow:
    """A hotline as a reader meets it."""

    number: str
    agency: str
    purpose: str
    note: str
    place: str
    """Where the report prints the number, in words."""
    path: str
    """Where that is in the list of printed numbers, below a language's root."""


@dataclass(frozen=True)
class HelpBox:
    """The hotlines in short, for pages of another subject."""

    hotlines: tuple[HotlineRow, ...]
    printed: str
    """Which report prints them, in words."""


def concerns_people(publication: Publication, package: Package) -> bool:
    """Tell whether a package counts people who need protection; its readers may need help."""
    figures = figures_of(publication.catalog, package)
    return any(sensitive(publication.catalog, package, one) for one in figures)


def help_box(publication: Publication, language: Language) -> HelpBox | None:
    """Give the hotlines of the default report, where it prints some."""
    if not publication.hotlines:
        return None
    rows = tuple(_row(publication, one, language) for one in publication.hotlines)
    year = period(publication.hotlines[0].package.stated("period"), language)
    return HelpBox(rows, say(language, "help.printed", period=year))


def _row(publication: Publication, listed: Listed[Hotline], language: Language) -> HotlineRow:
    package, one = listed
    catalog = publication.catalog
    section = section_number(catalog, package, TABLE, one.section, language)
    has_ledger = publication.ledgers.get(package.stated("report")) is package
    return HotlineRow(
        one.number,
        code_name(catalog, package, TABLE, "agency", one.agency).in_(language),
        one.purpose.in_(language),
        one.note.by_language.get(language, ""),
        say(language, "help.place", section=section, position=one.position),
        addresses.figure(package.name, one.key) if has_ledger else "",
    )
