"""What stands under a chart: its table, its downloads, its sources and its address."""

import json
from collections.abc import Iterator
from dataclasses import dataclass

from markupsafe import Markup

from scripts.charts.chart import Chart
from scripts.charts.words.table import TableRow
from scripts.model import addresses
from scripts.model.language import Language
from scripts.model.package import Package
from scripts.model.quantity import digits
from scripts.pages.page import picture_place
from scripts.pages.parts.charts.embedded import words_around
from scripts.pages.parts.charts.embedding import embed_frame, embed_image
from scripts.pages.parts.charts.sources import sources
from scripts.pages.parts.charts.times import times
from scripts.pages.parts.citation import cite
from scripts.pages.publication import Publication
from scripts.text.dates import period
from scripts.text.words import say

PERIOD = "period"
EXPLORE = (
    "explore.start", "explore.back", "explore.loading", "explore.hint", "explore.failed",
    "explore.nothing", "explore.all", "explore.shown", "explore.categories", "explore.period",
    "explore.sort", "explore.given", "explore.largest", "explore.smallest", "explore.named",
    "explore.view", "explore.bars", "explore.table", "explore.save", "explore.saved",
)  # fmt: skip
"""What the script of a chart says."""


@dataclass(frozen=True)
class ChartTable:
    """The numbers of a chart in words; the last column is the value."""

    header: tuple[str, ...]
    roles: tuple[str, ...]
    """What each column is: ``category``, ``activity``, ``series``, ``period``, ``value``."""
    rows: tuple[tuple[str, ...], ...]
    values: tuple[str, ...]
    """The numbers of the last column as a machine reads them."""
    times: tuple[str, ...]
    """When each row is of, where it is not of a whole period."""


def chart_context(publication: Publication, language: Language) -> dict[str, object]:
    """Give what the template of a chart calls and names."""
    return {
        "chart_table": lambda chart: chart_table(chart, language),
        "chart_files": lambda owner, chart: chart_files(owner, chart, language),
        "chart_file": lambda owner, chart, kind: addresses.chart_file(
            owner.name, chart.view.name, language, kind
        ),
        "chart_csv": lambda owner, chart: addresses.chart_csv(owner.name, chart.view.name),
        "chart_sources": lambda owner, chart: sources(publication, owner, chart, language),
        "chart_share": lambda owner, chart: chart_share(publication, owner, chart, language),
        "chart_picture": lambda owner, chart: picture_place(owner.name, chart.view.name),
        "reordered": reordered,
        "explore_words": explore_words(language),
        "runtime": addresses.RUNTIME,
    }


def explore_words(language: Language) -> str:
    """Give what the script of a chart says, as JSON; it fills in the counts itself."""
    left = {"count": "{count}", "all": "{all}"}
    found = {key.removeprefix("explore."): say(language, key, **left) for key in EXPLORE}
    return json.dumps(found, ensure_ascii=False)


@dataclass(frozen=True)
class Share:
    """What a reader copies of a chart to lead others to it: texts, all with full addresses."""

    link: str
    cite: str
    frame: Markup
    image: str


def chart_share(
    publication: Publication, package: Package, chart: Chart, language: Language
) -> Share:
    """Give the address of a chart, how to cite it, and HTML for other sites: alike on all pages."""
    return publication.once(_chart_share, package, chart, language)


def _chart_share(
    publication: Publication, package: Package, chart: Chart, language: Language
) -> Share:
    site, path = publication.site, addresses.chart(package.name, chart.view.name)
    title = chart.title.text or chart.view.name
    around = words_around(publication, package, chart, language)
    return Share(
        site.page(language, path),
        cite(publication, package, title, path, language),
        embed_frame(site, package, chart, around, language),
        embed_image(site, package, chart, language),
    )


def chart_files(package: Package, chart: Chart, language: Language) -> list[tuple[str, str]]:
    """Give the downloads of a chart: kind and path below ``data/``."""
    name = chart.view.name
    path = addresses.chart_file
    return [
        ("svg", path(package.name, name, language, "svg")),
        ("png", path(package.name, name, language, "png")),
        ("csv", addresses.chart_csv(package.name, name)),
        ("spec", path(package.name, name, language, "vl.json")),
    ]


def chart_table(chart: Chart, language: Language) -> ChartTable:
    """Make the table of what a chart draws, a row a mark."""
    timed = len({row["period"] for row in chart.table}) > 1
    *codes, measure = chart.headings.values()
    *roles, last = chart.headings
    between = [PERIOD] if timed else []
    header = (*codes, *([say(language, "page.period")] if timed else []), measure)
    named = [f"{one}_label" for one in roles]
    rows = tuple(tuple(_cells(row, named, language, timed=timed)) for row in chart.table)
    values = tuple(digits(row["value"]) for row in chart.table)
    roles = [*roles, *between, last]
    return ChartTable(header, tuple(roles), rows, values, times(chart, language))


def reordered(chart: Chart) -> bool:
    """Tell whether a chart may have its categories in another order, or without some of them.

    Times go on, areas lie where they lie, and the cells of a table have their places.
    """
    layout = chart.worded.data.layout
    return not layout.timed and not layout.tiled and not layout.fixed


def _cells(row: TableRow, named: list[str], language: Language, *, timed: bool) -> Iterator[str]:
    for name in named:
        yield str(row[name])
    if timed:
        yield period(str(row[PERIOD]), language)
    yield str(row["said"])
