"""The files of the cards of a package: its figures, and printed numbers that have none."""

from scripts.model import addresses
from scripts.model.language import Language
from scripts.model.package import Package
from scripts.pages.cards.card import facts, words
from scripts.pages.cards.figures import Figures
from scripts.pages.cards.pieces import files
from scripts.pages.cards.withheld import withheld_cards
from scripts.pages.parts.citation import cite
from scripts.pages.publication import Publication
from scripts.pages.records.reports import report_name
from scripts.report.figures import figures_of
from scripts.report.printed_numbers import printed_numbers_of
from scripts.report.series.reports import reports
from scripts.text.words import say

WORDS = {
    "where": "card.where",
    "when": "card.when",
    "activity": "card.activity",
    "printed": "ledger.printed",
    "section": "card.section",
    "page": "card.page",
    "report": "card.report",
    "package": "card.package",
    "reason": "card.reason",
    "note": "card.note",
    "checks": "card.checks",
    "row": "card.row",
    "ledger": "card.ledger",
    "wrong": "card.wrong",
    "value": "card.copy_value",
    "link": "card.copy_link",
    "cite": "card.copy_citation",
    "copied": "card.copied",
    "select": "card.select",
    "close": "card.close",
}
"""What the script calls the words of such a card, and their keys."""


def has_cards(publication: Publication, package: Package) -> bool:
    """Tell whether anything that a package lists has a card."""
    listed = printed_numbers_of(publication.catalog, package)
    return bool(figures_of(publication.catalog, package)) or any(one.withheld for one in listed)


def package_cards(
    publication: Publication, package: Package, language: Language
) -> dict[str, bytes]:
    """Write the cards of a package, by path within a language."""
    cards = withheld_cards(publication, package, language)
    cards |= Figures(publication, package, language).cards()
    if not cards:
        return {}
    page = addresses.package_page(package.name)
    ledger = publication.ledgers.get(package.stated("report"))
    place = f"{page}#{{key}}"
    cited = cite(publication, package, package.named(language), place, language)
    head = {
        "home": addresses.to_language_root(page),
        "words": words(language, WORDS),
        "kind": say(language, "card.figure", key="{key}"),
        "cite": say(language, "card.citation", name="{name}", value="{value}", source=cited),
        "facts": facts(
            ("report", _report(publication, package, language)),
            ("package", package.named(language), page),
        ),
        "ledger": addresses.package_page(ledger.name) if ledger else "",
    }
    return files(page, head, cards)


def _report(publication: Publication, package: Package, language: Language) -> str:
    report = reports(publication.catalog).get(package.stated("report"))
    return report_name(report, language) if report else ""
