"""What another site may paste: a chart's picture with its words, linked to its place here."""

import re

from markupsafe import Markup

from scripts.charts import Chart
from scripts.model import addresses
from scripts.model.addresses import Site
from scripts.model.language import Language
from scripts.model.package import Package

WIDTH = re.compile(r'<svg[^>]* width="([0-9]+)')
SNIPPET = Markup(
    '<a href="{link}"><img src="{image}" alt="{alt}" width="{width}" '
    'style="max-width: 100%; height: auto"></a>'
)


def embed(site: Site, package: Package, chart: Chart, language: Language) -> str:
    """Write the HTML with full addresses, as text to copy."""
    name = chart.view.name
    width = WIDTH.match(chart.svg)
    image = addresses.chart_file(package.name, name, language, "png")
    return str(
        SNIPPET.format(
            link=site.page(language, addresses.chart(package.name, name)),
            image=site.data(image),
            alt=chart.alt,
            width=width.group(1) if width else "",
        )
    )
