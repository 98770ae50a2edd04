"""What another site may paste: a frame with the chart alone, or its picture."""

from markupsafe import Markup, escape

from scripts.charts.chart import Chart
from scripts.charts.look.wrapping import cut
from scripts.drawing.style import MARGIN, PADDING, WIDE
from scripts.model import addresses
from scripts.model.addresses import Site
from scripts.model.language import Language
from scripts.model.package import Package
from scripts.pages.page import picture_height

FRAME = Markup(
    '<iframe src="{page}" title="{title}" loading="lazy" '
    'style="width: 100%; height: {height}px; border: 0"></iframe>'
)
IMAGE = Markup(
    '<a href="{link}"><img src="{image}" alt="{alt}" width="{width}" '
    'style="max-width: 100%; height: auto"></a>'
)
HEIGHT = "\x02height"
"""Stands for a number that nobody knows before the chart is drawn; no text has it."""
TITLE, SMALL = 17, 13
"""Sizes of the letters around an embedded chart; ``theme/frame.css`` has the same."""
LINE = 1.65
ROOM = 250
"""How wide lines are in a narrow frame, with letters somewhat wider than ours."""
AROUND = 60
"""The edges of the page in a frame, and the spaces between its parts."""


def embed_frame(
    site: Site, package: Package, chart: Chart, words: str, language: Language
) -> Markup:
    """Write the HTML of a frame, as text to copy: so high that a narrow one shows all of it.

    ``words`` are those that stand below the chart.
    """
    view = chart.view.name
    page = site.data(addresses.chart_file(package.name, view, language, "html"))
    frame = str(FRAME.format(page=page, title=chart.title.text, height=HEIGHT))
    before, _, after = frame.partition(HEIGHT)
    around = _height(chart.title.text, TITLE, language) + _height(words, SMALL, language) + AROUND
    return escape(before) + picture_height(package.name, view, around) + escape(after)


def _height(words: str, size: int, language: Language) -> int:
    return round(len(cut(words, ROOM, size, language)) * size * LINE)


def embed_image(site: Site, package: Package, chart: Chart, language: Language) -> str:
    """Write the HTML of a picture, as text to copy: it has its words and leads to its place."""
    name = chart.view.name
    kind = "svg" if chart.boxes else "png"
    image = addresses.chart_file(package.name, name, language, kind)
    return str(
        IMAGE.format(
            link=site.page(language, addresses.chart(package.name, name)),
            image=site.data(image),
            alt=chart.alt,
            width=WIDE + 2 * (MARGIN + PADDING),
        )
    )
