"""A page with one chart and nothing else, for the frames of other sites."""

from scripts.charts.chart import Chart
from scripts.model import addresses
from scripts.model.language import Language
from scripts.model.package import Package
from scripts.pages.environment import environment
from scripts.pages.page import FRAME_STYLE, picture_place
from scripts.pages.parts.charts.imprint import imprint, standing
from scripts.pages.parts.charts.sources import sources
from scripts.pages.parts.citation import named_list
from scripts.pages.publication import Publication


def embedded(publication: Publication, package: Package, chart: Chart, language: Language) -> str:
    """Write the page; the picture and the style are put in where they are known."""
    site, view = publication.site, chart.view.name
    context = {
        "chart": chart,
        "package": package,
        "site": site,
        "name": publication.edition.name.in_(language),
        "address": site.page(language, addresses.chart(package.name, view)),
        "standing": standing(publication, package, language),
        "home": site.page(language, ""),
        "sources": sources(publication, package, chart, language),
        "licences": named_list(package, "licenses", language),
        "picture": picture_place(package.name, view),
        "style": FRAME_STYLE,
    }
    return environment(language).get_template("embed.html.jinja").render(context)


def words_around(
    publication: Publication, package: Package, chart: Chart, language: Language
) -> tuple[str, ...]:
    """Give the texts that its page has beside the title, each by itself: for its height."""
    source, about, *_ = imprint(publication, package, chart, language)
    return tuple(one for one in (package.named(language), chart.note, f"{source}.", about) if one)
