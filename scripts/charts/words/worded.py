"""The data of a view with their words, found once for everything that is drawn of them."""

from collections import Counter
from collections.abc import Callable, Mapping, Sequence

from scripts.charts.data.datum import Datum
from scripts.charts.model import ACTIVITY, Data, Worded
from scripts.charts.words.labels import Labels
from scripts.charts.words.row import Row
from scripts.model.language import Language


def worded(data: Data, language: Language) -> Worded:
    """Give data with their words in a language."""
    labels = Labels(data, language)
    codes = dict.fromkeys((*data.categories, *data.tiles))
    categories = _told_apart({code: labels.category(code) for code in codes}, labels.row)
    agencies = {code: labels.agency(code) for code in data.categories}
    agency = next((title for _, title in agencies.values()), "")
    series = _told_apart({code: labels.series(code) for code in data.series})
    panels = _told_apart({code: labels.panel(code) for code in data.panels})
    rows = tuple(
        _row(one, labels, (categories, series, panels), place)
        for place, one in enumerate(data.rows)
    )
    return Worded(
        data,
        language,
        rows=rows,
        categories=categories,
        short={code: labels.short(code) for code in data.tiles},
        series=series,
        periods={code: labels.period(code) for code in data.periods},
        headings={**_headings(data, labels), "agency": agency},
        totals={place: labels.value(one) for place, one in data.totals.items()},
        times={code: labels.time(code, categories[code]) for code in data.times},
        panels=panels,
        agencies={code: name for code, (name, _) in agencies.items() if name},
    )


def _told_apart(names: Mapping[str, str], key: Callable[[str], str] = str) -> dict[str, str]:
    """Add its code to a name that several have: what has one name has one bar, one colour."""
    several = {name for name, count in Counter(names.values()).items() if count > 1}
    return {code: f"{name} ({key(code)})" if name in several else name
            for code, name in names.items()}  # fmt: skip


def _row(one: Datum, labels: Labels, names: Sequence[Mapping[str, str]], order: int) -> Row:
    """Give a row with its names; those of categories, series and panels are known by code."""
    categories, series, panels = names
    return Row(
        one,
        name=categories[one.category],
        series=series[one.series],
        activity=labels.activity(one.activity),
        text=labels.value(one),
        said=labels.said(one),
        order=order,
        panel=panels.get(one.panel, ""),
    )


def _headings(data: Data, labels: Labels) -> dict[str, str]:
    return {
        "category": labels.naming(),
        "series": labels.heading(data.view.color),
        "panel": labels.heading(data.view.panels),
        "activity": labels.heading(ACTIVITY),
        "value": labels.measure(),
    }
