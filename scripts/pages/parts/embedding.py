"""What another site may paste: a chart's picture with its words, linked to its place here."""

from markupsafe import Markup

from scripts.charts.chart import Chart
from scripts.drawing.style import MARGIN, WIDTH
from scripts.model import addresses
from scripts.model.addresses import Site
from scripts.model.language import Language
from scripts.model.package import Package

SNIPPET = Markup(
    '<a href="{link}"><img src="{image}" alt="{alt}" width="{width}" '
    'style="max-width: 100%; height: auto"></a>'
)


def embed(site: Site, package: Package, chart: Chart, language: Language) -> str:
    """Write the HTML with full addresses, as text to copy."""
    name = chart.view.name
    kind = "svg" if chart.boxes else "png"
    image = addresses.chart_file(package.name, name, language, kind)
    return str(
        SNIPPET.format(
            link=site.page(language, addresses.chart(package.name, name)),
            image=site.data(image),
            alt=chart.alt,
            width=WIDTH + 2 * MARGIN,
        )
    )
