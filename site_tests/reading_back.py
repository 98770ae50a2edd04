"""The numbers of a picture read back and compared with those of its table."""

from collections import Counter
from collections.abc import Callable, Iterable, Sequence

from scripts.charts.chart import Chart
from scripts.charts.layouts import PERIODS
from scripts.charts.look.axes import ticks
from scripts.charts.look.ends import ends
from scripts.charts.look.legend import entries
from scripts.charts.look.panels import panels
from scripts.charts.look.sheet import SHEETS
from scripts.charts.model import Worded
from scripts.charts.words.row import Row
from scripts.text.numbers import number, part, percent
from site_tests.reading_bands import in_bands, joined, missummed
from site_tests.reading_grids import on_grids
from site_tests.reading_lines import on_lines
from site_tests.reading_panels import in_panels
from site_tests.reading_slopes import on_slopes
from site_tests.reading_tiles import on_tiles
from site_tests.shown import drawings, texts

Read = Callable[[Worded, str], list[str]]


def misread(chart: Chart) -> list[str]:
    """Say what the drawings of a chart show otherwise than its table."""
    read = _reader(chart.drawn)
    drawn = [
        f"{sheet.name}: {fault}"
        for sheet in SHEETS
        for fault in read(chart.drawn.on(sheet), drawings(chart)[sheet.name])
    ]
    return drawn + _miswritten(chart) + (missummed(chart) if chart.view.mark == "stacked" else [])


def _miswritten(chart: Chart) -> list[str]:
    """Find rows whose text is not their number; a text that is about it says so."""
    rows = zip(chart.table, chart.worded.rows, strict=True)
    return [f"{row.text} is not {told['value']!r}" for told, row in rows
            if (told["value"] != row.datum.value and not chart.view.shares)
            or not _writes(row, chart)]  # fmt: skip


def _writes(row: Row, chart: Chart) -> bool:
    value, language = row.datum.value, chart.worded.language
    if value is None:
        return not any(one.isdigit() for one in row.text.replace("<5", "").replace("&lt;5", ""))
    written = part if chart.view.share else percent
    exact = written(float(value), language) if chart.view.shares else number(value, language)
    return exact in row.text or "≈" in row.text or "×" in row.text


def _reader(worded: Worded) -> Read:
    layout = worded.data.layout
    if worded.data.panels:
        [first, *_] = panels(worded)
        read = _reader(first)
        return lambda whole, svg: in_panels(whole, svg, read)
    if layout is PERIODS:
        return _small_charts
    if worded.data.mark.name == "table":
        return on_grids
    if layout.tiled:
        return on_tiles
    if layout.times:
        return on_slopes
    return _lines if layout.timed else in_bands


def _lines(worded: Worded, svg: str) -> list[str]:
    """A line shows numbers by its axis and its points: what else is in it are times and names."""
    every = (worded.whole or worded).rows
    values = [row.number for row in every if row.number is not None]
    axis = [worded.number(one) for one in ticks(values)]
    times = [line for lines in worded.times.values() for line in lines]
    told = [one.text for one in texts(svg)]
    lacking = [one for one in (axis[0], axis[-1], *times[:1]) if one not in told]
    known = {*axis, *times, *_of_series(worded), worded.headings["value"]}
    return [f"not in the table: {one}" for one in told if one not in known] + [
        f"not shown: {one}" for one in lacking] + on_lines(worded, svg)  # fmt: skip


def _small_charts(worded: Worded, svg: str) -> list[str]:
    """Of several periods each bar has its value, and each stack its total, where it is known."""
    names = [joined([one]) for one in worded.categories.values()]
    known = {*_of_series(worded), *worded.periods.values()}
    wanted = Counter(one.text for one in ends(worded) if one.text)
    rest = [one.text for one in texts(svg) if one.text not in known or wanted[one.text]]
    shown = Counter(one for one in rest if not any(joined([one]) in name for name in names))
    lacking = wanted - Counter(one.text for one in texts(svg))
    return [f"not in the table: {one}" for one in shown - wanted] + [
        f"not shown: {one}" for one in lacking] + _untold(worded, wanted)  # fmt: skip


def _untold(worded: Worded, shown: Iterable[str]) -> list[str]:
    """Find values that stand nowhere, of marks that have their own label each."""
    if worded.data.mark.stacked:
        return []
    told = list(shown)
    texts_of = ((row.text, f"{row.text} · ") for row in worded.rows)
    return [f"not told: {text}" for text, begin in texts_of
            if not any(one == text or one.startswith(begin) for one in told)]  # fmt: skip


def _of_series(worded: Worded) -> Sequence[str]:
    """Give the lines in which series are named."""
    lines = [line for some in entries(worded).values() for line in some]
    return [*lines, *worded.series.values()]
