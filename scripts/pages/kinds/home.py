"""The home page of a year of which nobody has written one: the ways to all that there is."""

from scripts.model import addresses
from scripts.model.language import Language
from scripts.pages.environment import environment
from scripts.pages.page import Page
from scripts.pages.parts.themes import theme_paths
from scripts.pages.parts.years import of_years
from scripts.pages.prose.pages import Sources
from scripts.pages.prose.placing import Place, places, ways
from scripts.pages.prose.quotes import Quotes
from scripts.pages.publication import Publication
from scripts.pages.records.reports import filled
from scripts.report.series.reports import own_reports
from scripts.text.words import say


def home_pages(publication: Publication, language: Language, sources: Sources) -> list[Page]:
    """Make the page, where those that are written by hand are all of older years."""
    catalog = publication.catalog
    stand = places(catalog, sources)
    years = ways(catalog, stand, "")
    if "" in {one.path for one in stand.values()} or not years:
        return []
    edition, quotes = publication.edition, Quotes(publication, language, Place(""))
    name = edition.name.in_(language)
    about = filled(edition.description, own_reports(catalog), language)
    context = {
        **quotes.functions(),
        "title": name,
        "about": about,
        "themed": theme_paths(publication) != [],
        "helping": publication.hotlines != [],
        "lists": _lists(publication, language),
    }
    text = environment(language).get_template("home.md.jinja").render(context)
    text = of_years(text, years, "", language)
    return [Page("", name, text, about, help=quotes.helping, year=years[0][0])]


def _lists(publication: Publication, language: Language) -> list[tuple[str, str]]:
    """Give the pages that list all there is: figures, packages, checks."""
    found = [(addresses.FIGURES, "finder.title")] if publication.figures else []
    found += [(addresses.PACKAGES, "page.list_title")]
    found += [(addresses.CHECKS, "check.title")] if publication.checked else []
    return [(path, say(language, key)) for path, key in found]
