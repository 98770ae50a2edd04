"""What stands under a chart: its table, its downloads, its sources and its address."""

from collections.abc import Iterator
from dataclasses import dataclass

from scripts.charts.chart import Chart
from scripts.charts.words.table import TableRow
from scripts.model import addresses
from scripts.model.language import Language
from scripts.model.package import Package
from scripts.pages.page import picture_place
from scripts.pages.parts.embedding import embed
from scripts.pages.parts.sources import sources
from scripts.pages.publication import Publication
from scripts.text.dates import period
from scripts.text.words import say


@dataclass(frozen=True)
class ChartTable:
    """The numbers of a chart in words; the last column is the value."""

    header: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]


def chart_context(publication: Publication, language: Language) -> dict[str, object]:
    """Give what the template of a chart calls and names."""
    return {
        "chart_table": lambda chart: chart_table(chart, language),
        "chart_files": lambda owner, chart: chart_files(owner, chart, language),
        "chart_spec": lambda owner, chart: addresses.chart_file(
            owner.name, chart.view.name, language, "vl.json"
        ),
        "chart_sources": lambda owner, chart: sources(publication, owner, chart, language),
        "chart_embed": lambda owner, chart: embed(publication.site, owner, chart, language),
        "chart_picture": lambda owner, chart: picture_place(owner.name, chart.view.name),
        "chart_path": lambda owner, chart: addresses.chart(owner.name, chart.view.name),
        "runtime": addresses.RUNTIME,
    }


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
    header = (*codes, *([say(language, "page.period")] if timed else []), measure)
    named = [f"{one}_label" for one in chart.headings if one != "value"]
    rows = tuple(tuple(_cells(row, named, language, timed=timed)) for row in chart.table)
    return ChartTable(header, rows)


def _cells(row: TableRow, named: list[str], language: Language, *, timed: bool) -> Iterator[str]:
    for name in named:
        yield str(row[name])
    if timed:
        yield period(str(row["period"]), language)
    yield str(row["said"])
