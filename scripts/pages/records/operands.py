"""Operands of checks as a reader meets them: a figure, a withheld number, a count of places."""

from dataclasses import dataclass

from scripts.checks.values import NATIONALITIES, PLACES, values_of
from scripts.downloads.labels import mask
from scripts.model import addresses
from scripts.model.catalog import Catalog
from scripts.model.language import Language
from scripts.pages.publication import Publication
from scripts.pages.records.figures import figure_key, figure_value, section_number
from scripts.report.figures import Figure
from scripts.report.printed_numbers import ledger
from scripts.report.vocabulary import SECONDARY
from scripts.text.numbers import number
from scripts.text.words import say

COUNTS = {PLACES: "check.places", NATIONALITIES: "check.nationalities"}


@dataclass(frozen=True)
class OperandShown:
    """An operand: its key, its address below a language's root (if any), its value, its name."""

    key: str
    path: str
    value: str
    name: str


def shown(publication: Publication, report: str, operand: str, language: Language) -> OperandShown:
    """Show one operand of a report's check."""
    for start, words in COUNTS.items():
        if operand.startswith(start):
            return _counted(publication, report, operand, say(language, words), language)
    found = publication.figures.get(f"{report}:{operand}")
    if found is None:
        return _withheld(publication, report, operand, language)
    package, figure = found
    return OperandShown(
        figure_key(publication.catalog, package, figure, language),
        addresses.figure(package.name, operand),
        _value(publication.catalog, figure, language),
        publication.namer(package, language).name(figure),
    )


def _value(catalog: Catalog, figure: Figure, language: Language) -> str:
    """Write a value, or in words that it is not shown: among signs a dash would be a minus."""
    if figure.conf_status == SECONDARY:
        return mask(catalog, figure, language)
    return figure_value(catalog, figure, language)


def _counted(
    publication: Publication, report: str, operand: str, words: str, language: Language
) -> OperandShown:
    """Show how many places or nationalities are listed for an activity, with a way to the list."""
    code = operand.partition(":")[2]
    found = publication.activity(report, code)
    count = number(values_of(publication.catalog, report)[operand] or 0, language)
    if found is None:
        return OperandShown(words, "", count, code)
    path = addresses.activity(found.package.name, code)
    return OperandShown(words, path, count, found.record.title.in_(language))


def _withheld(
    publication: Publication, report: str, operand: str, language: Language
) -> OperandShown:
    package = publication.ledgers[report]
    printed = ledger(publication.catalog, report)[operand]
    section = section_number(
        publication.catalog, package, "printed_numbers", printed.section, language
    )
    return OperandShown(
        f"{section}-{printed.position}",
        addresses.figure(package.name, operand),
        say(language, "figure.secondary"),
        say(language, "figure.withheld"),
    )
