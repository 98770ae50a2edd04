"""What stands under a picture that is looked at alone: whose numbers, whose site, its address."""

from scripts.charts.chart import Chart
from scripts.model import addresses
from scripts.model.language import Language
from scripts.model.package import Package
from scripts.pages.parts.charts.sources import Source, sources
from scripts.pages.parts.citation import named_list
from scripts.pages.parts.provenance import own
from scripts.pages.publication import Publication
from scripts.text.numbers import number
from scripts.text.words import say


def imprint(
    publication: Publication, package: Package, chart: Chart, language: Language
) -> tuple[str, ...]:
    """Give a line for the source of a chart's numbers, its site and licences, and its address."""
    found = sources(publication, package, chart, language)
    licences = [name for name, _ in named_list(package, "licenses", language)]
    address = publication.site.page(language, addresses.chart(package.name, chart.view.name))
    source = "; ".join(_named(one, language) for one in found)
    site = (publication.edition.name.in_(language), standing(publication, package, language))
    about = " · ".join(one for one in (*site, *licences) if one)
    return tuple(
        line for line in (f"{say(language, 'under.source')}: {source}", about, address) if line
    )


def standing(publication: Publication, package: Package, language: Language) -> str:
    """Say what the site is to those whose numbers it shows, where it speaks for the package."""
    return publication.edition.standing.in_(language) if own(publication, package) else ""


def _named(source: Source, language: Language) -> str:
    """Name a report in full, with its sections as the page does under a chart."""
    places = ", ".join(name for name, _ in source.shown)
    more = say(language, "under.more", count=number(source.more, language)) if source.more else ""
    where = " ".join(part for part in (say(language, source.kind), places, more) if part)
    return ", ".join(part for part in (source.whole.text, where) if part)
