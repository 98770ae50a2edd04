"""The plan: every file to publish, by its path below ``build/``, before any is written."""

from collections.abc import Mapping, Sequence

from scripts.downloads.figures import figures_csv
from scripts.downloads.results import results_csv
from scripts.model import addresses
from scripts.model.content import Content
from scripts.model.edition import Edition
from scripts.model.kept import Kept
from scripts.model.language import Language
from scripts.model.plan import Plan, add
from scripts.pages.cards.terms import term_cards
from scripts.pages.kinds.checks import checks_page
from scripts.pages.kinds.finder import finder_page
from scripts.pages.kinds.forward import forwards
from scripts.pages.kinds.glossary import glossary_pages
from scripts.pages.kinds.help import help_pages
from scripts.pages.kinds.home import home_pages
from scripts.pages.kinds.packages import packages_pages
from scripts.pages.kinds.root import root_files
from scripts.pages.kinds.theme import theme_pages
from scripts.pages.page import Page
from scripts.pages.parts.description import described
from scripts.pages.parts.pieces import pieces
from scripts.pages.portion import Portion
from scripts.pages.prose.pages import Sources, prose_pages
from scripts.pages.publication import Publication
from scripts.pages.records.reports import filled
from scripts.report.series.reports import newest_first, own_reports
from scripts.site.finding.index import search_index

Pages = Mapping[Language, Sequence[Page]]
Portions = Mapping[str, Portion]


def all_pages(
    publication: Publication, portions: Portions, sources: Mapping[Language, Sources]
) -> Pages:
    """Make the pages of every language, once."""
    return {
        one: pages_of(publication, portions, sources[one], one)
        for one in publication.catalog.languages
    }


def pages_of(
    publication: Publication, portions: Portions, sources: Sources, language: Language
) -> list[Page]:
    """Make the pages of a language; what is written by hand takes the place of a generated one.

    Those of packages are taken from ``portions``, as far as they are there.
    """
    written = prose_pages(publication, language, sources)
    made = home_pages(publication, language, sources)
    briefs = {name: one.briefs[language] for name, one in portions.items()}
    made += packages_pages(publication, language, briefs)
    made += [checks_page(publication, language)] if publication.checked else []
    made += [finder_page(publication, language)] if publication.figures else []
    packages = newest_first(publication.catalog)
    made += [portions[one.name].pages[language] for one in packages if one.name in portions]
    made += [*glossary_pages(publication, language), *help_pages(publication, language)]
    taken = {page.path for page in written}
    made += theme_pages(publication, language, taken)
    pages = written + [page for page in made if page.path not in taken]
    site = filled(publication.edition.description, own_reports(publication.catalog), language)
    # The search lists what it finds alike in this order.
    return [described(page, site) for page in sorted(pages, key=lambda one: one.older)]


def plan_files(publication: Publication, portions: Portions) -> dict[str, Content]:
    """Plan what goes out as it is: downloads, figures in pieces, cards, the entrance."""
    planned: dict[str, Content] = {}
    data = {path: content for one in portions.values() for path, content in one.files.items()}
    if publication.checked:
        data[addresses.CHECKS_CSV] = results_csv(publication.catalog)
    if publication.figures:
        data[addresses.FIGURES_CSV] = figures_csv(publication.catalog)
    for path, content in data.items():
        add(planned, f"site/{addresses.DATA}{path}", content)
    for portion in portions.values():
        for path, content in portion.cards.items():
            add(planned, f"site/{path}", content)
    for language in publication.catalog.languages:
        made = {**pieces(publication, language), **term_cards(publication, language)}
        for path, content in made.items():
            add(planned, f"site/{language}/{path}", content)
    for path, content in root_files(publication).items():
        add(planned, f"site/{path}", content)
    return planned


def plan_pages(
    pages: Pages, shells: Mapping[str, str], pictures: Mapping[Language, Mapping[str, str]]
) -> Plan:
    """Plan the pages: what the engine made of each, filled with its blocks and pictures."""
    planned: Plan = {}
    for language in pages:
        for page in pages[language]:
            path = f"{language}/{page.path}index.html"
            filled = page.filled(shells[path], pictures.get(language, {}))
            add(planned, f"site/{path}", filled.encode())
    return planned


def plan_forwards(publication: Publication, pages: Pages) -> Plan:
    """Plan what leads from the address of the newest year to the page that shows it."""
    return {
        f"site/{language}/{path}index.html": content
        for language, members in pages.items()
        for path, content in forwards(publication.site, members, language).items()
    }


def plan_search(edition: Edition, built: Plan, pages: Pages, kept: Kept) -> Plan:
    """Plan the index of each language's search, from the pages as they will be published."""
    planned: Plan = {}
    for language, members in pages.items():
        read = [(one, built[f"site/{language}/{one.path}index.html"].decode()) for one in members]
        files = search_index(edition, read, language, kept)
        planned |= {f"site/{language}/{path}": content for path, content in files.items()}
    return planned
