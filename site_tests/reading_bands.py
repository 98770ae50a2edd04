"""The bands of bars and dots read back: what stands in each is of its category, and all of it."""

from collections import Counter
from collections.abc import Iterable, Sequence
from decimal import Decimal

from scripts.charts.chart import Chart
from scripts.charts.data.datum import OTHERS, Stack, grouped
from scripts.charts.look.arranged import Arranged, arranged
from scripts.charts.look.bands import bands
from scripts.charts.look.lanes import heads
from scripts.charts.model import Worded
from scripts.charts.words.row import Row
from scripts.charts.words.table import TableRow
from scripts.model.quantity import Quantity, exact
from site_tests.shown import Box, bars, origin, texts

NAMES, DATED = "layer_0_marks", "layer_1_marks"
TINY = Decimal("1e-12")
"""By so much sums of shares may differ, which are rounded."""
CLOSE = 0.6
"""Pixels that a length on paper may differ from what it stands for."""


def joined(lines: Iterable[str]) -> str:
    """Put the lines of a name together without the spaces at which it is broken."""
    return "".join("".join(lines).split())


def in_bands(worded: Worded, svg: str) -> list[str]:
    """Compare each band with the rows of its category."""
    found = arranged(worded)
    step = bands(worded).step if worded.data.layout.loose else found.bands.step
    faults = []
    for place, category in enumerate(worded.data.categories):
        top = origin(svg)[1] + place * step
        rows = [row for row in worded.rows if row.datum.category == category]
        words, drawn = (_within(some, top, top + step) for some in (texts(svg), bars(svg)))
        named = _name_faults(worded, category, words)
        told = [f"{category}: {one}" for one in named + _of_band(worded, found, rows, words)]
        faults += told + ([] if worded.data.layout.loose else _lengths(found, rows, drawn))
    return faults


def _within(some: Sequence[Box], top: float, bottom: float) -> list[Box]:
    return [one for one in some if top <= (one.top + one.bottom) / 2 < bottom]


def _name_faults(worded: Worded, category: str, words: Sequence[Box]) -> list[str]:
    lines = [one.text for one in words if one.mark.endswith(NAMES)]
    named = joined(lines) == joined([worded.categories[category]])
    return [] if named else [f"is called {lines}"]


def _of_band(
    worded: Worded, found: Arranged, rows: Sequence[Row], words: Sequence[Box]
) -> list[str]:
    dated = [one.text for one in words if one.mark.endswith(DATED)]
    values = [one.text for one in words if not one.mark.endswith((NAMES, DATED))]
    faults = [] if dated == list(heads(worded).values()) else [f"is of {dated}"]
    if not rows:  # a panel may have no mark of a category that others have
        return faults + [f"shows {values}"] * bool(values)
    if worded.data.layout.loose:
        return faults + _dots(rows, values)
    if worded.data.mark.stacked:
        return faults + _stacks(worded, found, rows, values)
    pairs = list(zip(rows, values, strict=False))
    if len(rows) != len(values) or not all(_tells(text, row) for row, text in pairs):
        faults.append(f"shows {values} for {[row.text for row in rows]}")
    return faults


def _tells(text: str, row: Row) -> bool:
    """Tell whether a text is that of a row, alone or with the name of its series."""
    whole = text in {row.text, f"{row.text} {row.series}".strip()}
    return whole or text.startswith(f"{row.text} · ")


def _dots(rows: Sequence[Row], values: Sequence[str]) -> list[str]:
    """Of several dots of a line the highest and the lowest have their values."""
    known = sorted((row for row in rows if row.datum.value is not None),
                   key=lambda row: float(row.datum.value or 0)) or list(rows)  # fmt: skip
    wanted = list(dict.fromkeys((known[0].text, known[-1].text)))
    return [] if sorted(wanted) == sorted(values) else [f"shows {values} for {wanted}"]


def _stacks(
    worded: Worded, found: Arranged, rows: Sequence[Row], values: Sequence[str]
) -> list[str]:
    """Parts have their numbers as far as these have room, stacks their totals where known."""
    category = rows[0].datum.category
    totals = [text for place, text in worded.totals.items() if place[0] == category]
    crowded = [one.row.text for place, one in enumerate(found.segments)
               if one.row.datum.category == category
               and not one.inside and place not in found.below]  # fmt: skip
    untold = {row.text for row in rows if row.datum.value is None}
    # Those of many parts that cannot be added up are drawn, and their numbers are in the table.
    told = Counter(row.text for row in rows if row.datum.value is not None and row.text)
    told += Counter(totals) if rows[1:] else Counter()  # a lone part is its total
    shown = Counter(one for one in values if not _only(one, untold))
    lacking = told - shown - Counter(crowded)
    faults = [f"shows {one}" for one in shown - told] + [f"lacks {one}" for one in lacking]
    masked = " ".join(values)
    return faults + [f"lacks {one}" for one in untold if one not in masked]


def _only(text: str, words: Iterable[str]) -> bool:
    """Tell whether a text is made of some words alone."""
    for one in sorted(words, key=len, reverse=True):
        text = text.replace(one, "")
    return not text.strip()


def _lengths(found: Arranged, rows: Sequence[Row], drawn: Sequence[Box]) -> list[str]:
    """Compare how long bars are with the values that they stand for."""
    span = found.span
    values = [row.values()["value"] for row in rows if row.datum.value is not None]
    wanted = sorted(abs(span.at(one) - span.at(0)) for one in values)
    lengths = sorted(one.right - one.left for one in drawn)
    if not lengths:  # dots in lanes
        return []
    near = len(wanted) == len(lengths) and all(
        abs(one - other) < CLOSE for one, other in zip(wanted, lengths, strict=True)
    )
    return [] if near else [f"bars of {lengths} for {wanted}"]


def missummed(chart: Chart) -> list[str]:
    """Compare what is drawn as one part of a stack with all the parts of it in the table."""
    faults = []
    for stack, drawn in grouped(chart.drawn.rows, lambda row: row.datum.stack).items():
        own = {row.datum.series for row in drawn}
        parts = [exact(_value(one)) for one in _of_table(chart, stack) if one["series"] not in own]
        sides = [[one for one in parts if one >= 0], [one for one in parts if one < 0]]
        wanted = sorted(sum(some, Decimal(0)) for some in sides if some)
        sums = sorted(exact(row.datum.value or 0) for row in drawn if row.datum.series == OTHERS)
        near = len(wanted) == len(sums) and all(
            one == other or (chart.view.shares and abs(one - other) < TINY)
            for one, other in zip(wanted, sums, strict=True)
        )
        faults += [] if near else [f"{stack[0]}: others of {sums} for {wanted}"]
    return faults


def _of_table(chart: Chart, stack: Stack) -> list[TableRow]:
    """Give the rows of a table that are of a stack."""
    return [one for one in chart.table
            if (one["category"], one["period"], one["panel"]) == stack]  # fmt: skip


def _value(row: TableRow) -> Quantity:
    """Give the number of a row that must have one: what has none is in no sum."""
    value = row["value"]
    assert isinstance(value, Quantity), f"{row['series']} has no value, and is drawn with others"
    return value
