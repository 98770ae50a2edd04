"""The cards of printed numbers that have no figure: where each stands, and that it is withheld."""

from scripts.model.language import Language
from scripts.model.package import Package
from scripts.pages.cards.card import Card, facts, filled
from scripts.pages.cards.sums import check_lines, checks_by_figure
from scripts.pages.publication import Publication
from scripts.pages.records.figures import section_number
from scripts.report.printed_numbers import LEDGER, PrintedNumber, printed_numbers_of
from scripts.report.tables import code_name
from scripts.text.words import say


def withheld_cards(
    publication: Publication, package: Package, language: Language
) -> dict[str, Card]:
    """Give the cards of the withheld numbers that a package lists, by key."""
    listed = printed_numbers_of(publication.catalog, package)
    return {one.key: _card(publication, package, one, language) for one in listed if one.withheld}


def _card(
    publication: Publication, package: Package, printed: PrintedNumber, language: Language
) -> Card:
    catalog = publication.catalog
    number = section_number(catalog, package, LEDGER, printed.section, language)
    title = code_name(catalog, package, LEDGER, "section", printed.section).in_(language)
    reason = code_name(catalog, package, LEDGER, "reason", printed.reason).in_(language)
    value = say(language, "figure.secondary_short")
    section = number if title == printed.section else f"{number} {title}".strip()
    shown = f"{number}-{printed.position}"
    checks = checks_by_figure(publication, package, language)
    return filled(
        {
            "shown": shown if shown != printed.key else "",
            "name": say(language, "figure.withheld"),
            "value": value,
            "hidden": 1,
            "text": say(language, "card.withheld", shown=value),
            "facts": facts(("reason", reason), ("section", section), ("page", printed.page)),
            **check_lines(checks.get(printed.key, []), "", language),
        }
    )
