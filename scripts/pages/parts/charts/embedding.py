"""What another site may paste: a frame with the chart alone, or its picture."""

import math
from collections.abc import Sequence

from markupsafe import Markup, escape

from scripts.charts.chart import Chart
from scripts.charts.look.wrapping import cut
from scripts.drawing.style import MARGIN, PADDING, WIDE
from scripts.model import addresses
from scripts.model.addresses import Site
from scripts.model.language import Language
from scripts.model.package import Package
from scripts.pages.framing import rooms
from scripts.pages.page import picture_height

FRAME = Markup(
    '<div style="container-type: inline-size"><iframe src="{page}" title="{title}" loading="lazy" '
    'style="display: block; width: 100%; {height}; border: 0"></iframe></div>'
)
IMAGE = Markup(
    '<a href="{link}"><img src="{image}" alt="{alt}" width="{width}" '
    'style="max-width: 100%; height: auto"></a>'
)
HEIGHT = "\x02height"
"""Stands for a height that nobody knows before the chart is drawn; no text has it."""
TITLE, SMALL = 17, 13
"""Sizes of the letters around an embedded chart; ``theme/frame.css`` has the same."""
BOLD = 1
"""So much larger are letters that are as wide as those of a title."""
LINE = 1.65
AROUND, BETWEEN = 28, 2
"""The edges of the page in a frame and around its picture, and the space below each text."""


def embed_frame(
    site: Site, package: Package, chart: Chart, words: Sequence[str], language: Language
) -> Markup:
    """Write the HTML of a frame, as text to copy: as high at each width as what it shows.

    ``words`` are the texts that stand around the chart beside its title, each by itself.
    """
    view = chart.view.name
    page = site.data(addresses.chart_file(package.name, view, language, "html"))
    frame = str(FRAME.format(page=page, title=chart.title.text, height=HEIGHT))
    before, _, after = frame.partition(HEIGHT)
    around = (_height(chart.title.text, words, room, language) for room in rooms())
    return escape(before) + picture_height(package.name, view, around) + escape(after)


def _height(title: str, words: Sequence[str], room: int, language: Language) -> int:
    """Tell how high title and texts are where their lines have so much room."""
    large = len(cut(title, room, TITLE + BOLD, language)) * TITLE
    small = sum(len(cut(one, room, SMALL, language)) for one in words) * SMALL
    return math.ceil((large + small) * LINE) + AROUND + BETWEEN * len(words)


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
