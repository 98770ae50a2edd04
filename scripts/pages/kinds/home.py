"""The home page of a year of which nobody has written one: the ways to all that there is."""

from scripts.model import addresses
from scripts.model.language import Language
from scripts.pages.environment import environment
from scripts.pages.page import Page
from scripts.pages.parts.lead import first_lead
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
    themed = theme_paths(publication) != []
    context = {
        **quotes.functions(),
        "title": name,
        "about": about,
        "themed": themed,
        "helping": publication.hotlines != [],
        "ways": _ways(publication, language, themed=themed),
    }
    text = environment(language).get_template("home.md.jinja").render(context)
    text = of_years(text, years, "", language)
    lead = first_lead(publication, language)
    return [Page("", name, text, about, help=quotes.helping, year=years[0][0], lead=lead)]


def _ways(
    publication: Publication, language: Language, *, themed: bool
) -> list[tuple[str, str, str]]:
    """Give a way for who reads, looks a number up, downloads, checks: path, name and words."""
    found = {
        "read": ("#themes", themed),
        "find": (addresses.FIGURES, bool(publication.figures)),
        "download": (addresses.PACKAGES, True),
        "check": (addresses.CHECKS, publication.checked),
    }
    return [
        (path, say(language, f"way.{name}"), say(language, f"way.{name}_about"))
        for name, (path, there) in found.items() if there
    ]  # fmt: skip
