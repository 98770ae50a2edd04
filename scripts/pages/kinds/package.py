"""The page of a package: downloads, charts, all figures or rows, fields, licence, citation."""

from scripts.model import addresses
from scripts.model.language import Language, Words
from scripts.model.package import Package
from scripts.model.resource import Resource
from scripts.pages.cards.packages import has_cards
from scripts.pages.environment import environment
from scripts.pages.page import Page
from scripts.pages.parts.anchors import anchors
from scripts.pages.parts.charts.below import chart_context
from scripts.pages.parts.citation import terms_of_use
from scripts.pages.parts.corrections import corrections
from scripts.pages.parts.description import introduction
from scripts.pages.parts.downloads import download_words, offer
from scripts.pages.parts.facts import package_facts
from scripts.pages.parts.fields.dictionary import dictionary, title
from scripts.pages.parts.fields.glance import glances
from scripts.pages.parts.lead import lead_of
from scripts.pages.parts.provenance import foot_lines, of_others
from scripts.pages.parts.tables import PREVIEW, columns, preview
from scripts.pages.publication import Publication
from scripts.pages.records.activities import activity_sections
from scripts.pages.records.checks import check_rows
from scripts.pages.records.crossing.sections import crossings
from scripts.pages.records.figures import figure_sections
from scripts.pages.records.findings import finding_kinds
from scripts.pages.records.help import concerns_people, help_box
from scripts.pages.records.printed import printed_sections
from scripts.pages.records.tallies import implied_more, summary
from scripts.text.numbers import number
from scripts.text.words import say

ELSEWHERE = frozenset({"terms", "hotlines"})
"""Tables of which another page tells in a form of their own."""


def package_page(publication: Publication, package: Package, language: Language) -> Page:
    """Make the page of one package in one language."""
    path = addresses.package_page(package.name)
    helping = concerns_people(publication, package)
    context = {
        "package": package,
        "title": package.title.words(language) if package.title else Words(package.name, ""),
        "base": addresses.to_root(path),
        "home": addresses.to_language_root(path),
        **download_words(publication, language),
        **chart_context(publication, language),
        **_about(publication, package, language),
        **_contents(publication, package, language),
        **_checks(publication, package, language),
        **terms_of_use(publication, package, language),
        "help": help_box(publication, language) if helping else None,
    }
    template = environment(language).get_template("package.md.jinja")
    return Page(
        path,
        package.named(language),
        template.render(context),
        introduction(publication, package, language),
        help=helping,
        foot=foot_lines(publication, [package], language),
        others=of_others(publication, [package]),
        cards=has_cards(publication, package),
        lead=lead_of(publication, [package], language),
    )


def _about(publication: Publication, package: Package, language: Language) -> dict[str, object]:
    languages = publication.catalog.languages
    return {
        "notice": len(languages) > 1 and not package.speaks(languages),
        "about": package.paragraphs(language),
        "facts": package_facts(package, language),
        "offer": offer(publication, package, language),
    }


def _contents(publication: Publication, package: Package, language: Language) -> dict[str, object]:
    shown = anchors(publication.catalog, package)
    tables = [one for one in package.resources if one.name not in shown]
    ledger = publication.ledgers.get(package.stated("report"))
    return {
        "charts": publication.charts_of(package, language),
        "sections": figure_sections(publication, package, language),
        "crossings": crossings(publication, package, language),
        "ledger": addresses.package_page(ledger.name) if ledger else "",
        "corrections": corrections(publication, package, language),
        "printed": printed_sections(publication, package, language),
        "activities": activity_sections(publication, package, language),
        "findings": finding_kinds(publication, package, language),
        "tables": [_table(publication, package, one, language) for one in tables],
        "dictionary": dictionary(publication, package, language),
    }


def _checks(publication: Publication, package: Package, language: Language) -> dict[str, object]:
    rows = check_rows(publication, package, language)
    return {
        "checks": [row for row in rows if not row.implied],
        "differing": [row for row in rows if row.verdict == "differs"],
        "agreeing": [row for row in rows if row.verdict != "differs" and not row.implied],
        "implied": implied_more(rows, language),
        "check_summary": summary(rows, language),
    }


def _table(
    publication: Publication, package: Package, resource: Resource, language: Language
) -> dict[str, object]:
    count = number(resource.length, language)
    shown = number(PREVIEW, language)
    cut = resource.length > PREVIEW
    return {
        "name": resource.name,
        "title": title(resource, language),
        "elsewhere": resource.name in ELSEWHERE,
        "about": resource.description.words(language),
        "glances": glances(publication.catalog, package, resource, language),
        "header": columns(publication.catalog, resource, language),
        "rows": list(preview(publication.catalog, package, resource, language)),
        "count": say(language, "page.first_rows", shown=shown, count=count)
        if cut
        else say(language, "page.rows", count=count),
    }
