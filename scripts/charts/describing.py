"""The text alternative of a chart, made from its data."""

from scripts.charts.labels import Labels
from scripts.charts.picture import Picture
from scripts.model.view import View
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
    items = [f"{group}: {', '.join(values)}" for group, values in groups.items()]
    more = len(items) - MAX_ITEMS
    text = "; ".join(items[:MAX_ITEMS])
    if more > 0:
        text += say(language, "chart.more", count=number(more, language))
    return say(language, "chart.alt", kind=kind, title=title, items=text)


def _names(picture: Picture, labels: Labels, category: str, series: str) -> tuple[str, list[str]]:
    name, kind = labels.category(category), labels.series(series)
    if picture.kind == "lines" and kind:
        return kind, [name]
    return name, [kind]


def note(picture: Picture, labels: Labels) -> str:
    """Say that only some are drawn, where that is so."""
    if picture.shown >= picture.total:
        return ""
    language = labels.language
    counts = {"count": number(picture.shown, language), "total": number(picture.total, language)}
    return say(language, "chart.note.top", **counts)
