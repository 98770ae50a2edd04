"""The text alternative of a chart, made from its data."""

from scripts.charts.model import Worded
from scripts.charts.words.row import Row
from scripts.text.numbers import number
from scripts.text.words import say

MAX_ITEMS = 12


def description(worded: Worded, title: str) -> str:
    """Say the kind of chart, its title and its values, the first twelve categories in full."""
    language, data = worded.language, worded.data
    kind = say(language, f"chart.kind.{data.mark.name}")
    groups: dict[str, list[str]] = {}
    for row in _told(worded):
        group, words = _words(worded, row)
        groups.setdefault(group, []).append(words)
    items = [f"{group}: {_values(worded, values)}" for group, values in groups.items()]
    listed = len(items) if data.layout.tiled else MAX_ITEMS
    more = len(items) - listed
    # What stands for several masked ones comes last, and is always told.
    rest = [items.pop()] if more > 0 and data.rows[-1].merged > 1 else []
    text = "; ".join([*items[: listed - len(rest)], *rest])
    if more > 0:
        text += say(language, "chart.more", count=number(more, language))
    return say(language, "chart.alt", kind=kind, title=title, items=text)


def _told(worded: Worded) -> list[Row]:
    """Leave out where a line has no value: the note says how many there are."""
    bare = worded.data.layout.timed and not worded.data.source.figures
    return [row for row in worded.rows if not bare or row.datum.value is not None]


def _words(worded: Worded, row: Row) -> tuple[str, str]:
    """Give the group that a value is told in, and the value with what tells it apart there."""
    layout = worded.data.layout
    of_line = layout.timed and row.series
    group, other = (row.series, row.name) if of_line else (row.name, row.series)
    if row.panel:
        group, other = (f"{row.panel}, {group}", other) if row.series else (row.panel, row.name)
    period = worded.periods[row.datum.period] if worded.data.several_periods else ""
    pieces = (period, row.text) if row.datum.merged > 1 else (other, period, row.text)
    return group, " ".join(piece for piece in pieces if piece)


def _values(worded: Worded, values: list[str]) -> str:
    """List values; of several dots of a line only how many there are and the two ends."""
    if not worded.data.layout.loose or len(values) == 1:
        return ", ".join(values)
    count, (high, *_, low) = number(len(values), worded.language), values
    return say(worded.language, "chart.range", count=count, low=low, high=high)
