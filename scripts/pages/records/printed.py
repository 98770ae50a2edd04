"""Printed numbers as a reader meets them: all that a report prints, section by section."""

from dataclasses import dataclass

from scripts.model import addresses
from scripts.model.language import Language
from scripts.model.package import Package
from scripts.pages.publication import Publication
from scripts.pages.records.figures import Section, by_section
from scripts.report.printed_numbers import PrintedNumber, printed_numbers_of
from scripts.report.tables import code_name

TABLE = "printed_numbers"


@dataclass(frozen=True)
class PrintedRow:
    """A printed number: its place, its print (empty where hidden), and what it is."""

    key: str
    position: int
    printed: str
    what: str
    """The name of its figure, or the kind of number that it is."""
    path: str
    """Where its figure is below a language's root; empty where it has none."""
    multiplier: int | None
    """What the word after it multiplies it by, such as million."""
    treatment: str
    """How it is treated and why; empty where it is simply published."""


def printed_sections(
    publication: Publication, package: Package, language: Language
) -> list[Section[PrintedRow]]:
    """Give the printed numbers of a package by section of the report."""
    rows = [
        (one.section, _row(publication, package, one, language))
        for one in printed_numbers_of(publication.catalog, package)
    ]
    return by_section(publication.catalog, package, TABLE, rows, language)


def _row(
    publication: Publication, package: Package, number: PrintedNumber, language: Language
) -> PrintedRow:
    def label(field: str, code: str) -> str:
        return code_name(publication.catalog, package, TABLE, field, code).in_(language)

    what, path = label("kind", number.kind), ""
    found = publication.figures.get(f"{package.stated('report')}:{number.key}")
    if found is not None:
        what = publication.namer(found.package, language).name(found.record)
        path = addresses.figure(found.package.name, number.key)
    treatment = label("treatment", number.treatment), label("reason", number.reason)
    return PrintedRow(
        number.key,
        number.position,
        number.printed,
        what,
        path,
        number.multiplier,
        "" if number.published else ": ".join(one for one in treatment if one),
    )
