"""The data of a view with their words, found once for everything that is drawn of them."""

from scripts.charts.data.datum import Datum
from scripts.charts.model import ACTIVITY, Data, Worded
from scripts.charts.words.labels import Labels
from scripts.charts.words.row import Row
from scripts.model.language import Language


def worded(data: Data, language: Language) -> Worded:
    """Give data with their words in a language."""
    labels = Labels(data, language)
    categories = dict.fromkeys((*data.categories, *data.tiles))
    agencies = {code: labels.agency(code) for code in data.categories}
    agency = next((title for _, title in agencies.values()), "")
    return Worded(
        data,
        language,
        rows=tuple(_row(one, labels, place) for place, one in enumerate(data.rows)),
        categories={code: labels.category(code) for code in categories},
        short={code: labels.short(code) for code in data.tiles},
        series={code: labels.series(code) for code in data.series},
        periods={code: labels.period(code) for code in data.periods},
        headings={**_headings(data, labels), "agency": agency},
        agencies={code: name for code, (name, _) in agencies.items() if name},
    )


def _row(one: Datum, labels: Labels, order: int) -> Row:
    return Row(
        one,
        name=labels.category(one.category),
        series=labels.series(one.series),
        activity=labels.activity(one.activity),
        text=labels.value(one),
        said=labels.said(one),
        order=order,
    )


def _headings(data: Data, labels: Labels) -> dict[str, str]:
    return {
        "category": labels.heading(data.field),
        "series": labels.heading(data.view.color),
        "activity": labels.heading(ACTIVITY),
        "value": labels.measure(),
    }
