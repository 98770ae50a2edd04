"""What stands under a chart: its table, its downloads, its sources and its address."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from scripts.charts import Chart
from scripts.model import addresses
from scripts.model.language import Language
from scripts.model.package import Package, Resource
from scripts.model.view import COUNT, SHARE
from scripts.pages.embedding import embed
from scripts.pages.publication import Publication
from scripts.pages.sourcing import sources
from scripts.text.dates import period
from scripts.text.words import say


@dataclass(frozen=True)
class ChartTable:
    """The numbers of a chart in words; the last column is the value."""

    header: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]


def furniture(publication: Publication, language: Language) -> dict[str, Any]:
    """Give what the template of a chart calls and names."""
    return {
        "chart_table": lambda chart: chart_table(chart, language),
        "chart_files": lambda owner, chart: chart_files(owner, chart, language),
        "chart_spec": lambda owner, chart: addresses.chart_file(
            owner.name, chart.view.name, language, "vl.json"
        ),
        "chart_sources": lambda owner, chart: sources(publication, owner, chart, language),
        "chart_embed": lambda owner, chart: embed(publication.site, owner, chart, language),
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
    resource = chart.resource
    records = chart.table.astype(object).to_dict("records")
    timed = len({row["period"] for row in records}) > 1
    named = [str(name) for name in chart.table if str(name).endswith("_label")]
    header = [_title(resource, name.removesuffix("_label"), language) for name in named]
    header += [say(language, "page.period")] if timed else []
    header.append(_measure(resource, chart, language))
    rows = tuple(tuple(_cells(row, named, language, timed=timed)) for row in records)
    return ChartTable(tuple(header), rows)


def _cells(
    row: dict[Any, Any], named: list[str], language: Language, *, timed: bool
) -> Iterator[str]:
    for name in named:
        yield str(row[name])
    if timed:
        yield period(str(row["period"]), language)
    mark = f" ({say(language, 'figure.derived')})" if row["derived"] else ""
    yield f"{row['shown']}{mark}"


def _measure(resource: Resource, chart: Chart, language: Language) -> str:
    """Say what the numbers of a chart are: figures, shares of them, a count, or a field."""
    measures = {COUNT: "chart.count", SHARE: "chart.share"}
    if chart.view.x in measures and resource.field(chart.view.x) is None:
        return say(language, measures[chart.view.x])
    return _title(resource, _value_field(resource, chart), language)


def _value_field(resource: Resource | None, chart: Chart) -> str:
    axes = (
        (chart.view.y, chart.view.x) if chart.view.mark == "line" else (chart.view.x, chart.view.y)
    )
    fields = {one.name for one in resource.fields if one.numeric} if resource else set()
    return next((name for name in axes if name in fields), axes[0])


def _title(resource: Resource | None, name: str, language: Language) -> str:
    field = resource.field(name) if resource else None
    return (field.title.in_(language) if field else "") or name
