"""The text alternative of a chart, made from its data."""

from scripts.charts.data.picture import Picture
from scripts.charts.data.tables import MAX_POINTS
from scripts.charts.words.labels import Labels
from scripts.model.view import LOG, View
from scripts.text.numbers import number
from scripts.text.words import say

MAX_ITEMS = 12


def describe(picture: Picture, view: View, labels: Labels, title: str) -> str:
    """Say the kind of chart, its title and its values, the first twelve categories in full."""
    language = labels.language
    kind = say(language, f"chart.kind.{view.mark}")
    groups: dict[str, list[str]] = {}
    for one in picture.data:
        group, others = _names(picture, labels, one.category, one.series)
        pieces = [*others, labels.period(one.period) if picture.kind == "periods" else ""]
        if one.merged > 1:
            pieces = pieces[1:]
        words = " ".join(piece for piece in (*pieces, labels.value(one)) if piece)
        groups.setdefault(group, []).append(words)
    items = [f"{group}: {_values(picture, values, labels)}" for group, values in groups.items()]
    listed = len(items) if picture.kind == "tiles" else MAX_ITEMS
    more = len(items) - listed
    # What stands for several masked ones comes last, and is always told.
    rest = [items.pop()] if more > 0 and picture.data[-1].merged > 1 else []
    text = "; ".join([*items[: listed - len(rest)], *rest])
    if more > 0:
        text += say(language, "chart.more", count=number(more, language))
    return say(language, "chart.alt", kind=kind, title=title, items=text)


def _names(picture: Picture, labels: Labels, category: str, series: str) -> tuple[str, list[str]]:
    name, kind = labels.category(category), labels.series(series)
    if picture.kind == "lines" and kind:
        return kind, [name]
    return name, [kind]


def _values(picture: Picture, values: list[str], labels: Labels) -> str:
    """List values; of several dots of a line only how many there are and the two ends."""
    if picture.kind != "dots" or len(values) == 1:
        return ", ".join(values)
    count, (high, *_, low) = number(len(values), labels.language), values
    return say(labels.language, "chart.range", count=count, low=low, high=high)


def note(picture: Picture, view: View, labels: Labels) -> str:
    """Say how to read a chart that needs it, and that only some are drawn where that is so."""
    language = labels.language
    ways = {
        "chart.note.share": view.shares,
        "chart.note.log": view.scale == LOG and picture.kind == "dots",
        "chart.note.tile": picture.kind == "tiles",
    }
    notes = [say(language, way) for way, holds in ways.items() if holds]
    if picture.shown < picture.total:
        counts = {"count": picture.shown, "total": picture.total}
        shown = {key: number(count, language) for key, count in counts.items()}
        notes.append(say(language, "chart.note.top", **shown))
    if picture.thinned:
        notes.append(say(language, "chart.note.points", count=number(MAX_POINTS, language)))
    return " ".join(notes)
