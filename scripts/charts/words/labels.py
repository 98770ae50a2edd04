"""The names and numbers of a chart in one language, from the lists of its package."""

from collections.abc import Callable

from scripts.charts.data.datum import UNSPLIT, Datum
from scripts.charts.data.figures import splits
from scripts.charts.data.plain.fields import value_field
from scripts.charts.look.wrapping import cut, width
from scripts.charts.model import ACTIVITY, ON_AXIS, Data
from scripts.charts.words.codes import is_time, named
from scripts.drawing.style import FONT_SIZE
from scripts.model.language import Language, Text
from scripts.model.quantity import Quantity, nearest
from scripts.model.view import SHARE, VALUE
from scripts.report.vocabulary import PEOPLE, PRIMARY
from scripts.text.dates import period, period_lines
from scripts.text.numbers import number, part, percent, shortened
from scripts.text.words import say

AGENCY = "agency"
"""The field of activities that says who did them."""


class Labels:
    """Names categories, series, periods and values."""

    def __init__(self, data: Data, language: Language) -> None:
        self.language = language
        self._data, self._source = data, data.source
        self._merged = {one.category: one for one in data.rows if one.merged > 1}
        # Beside people of several populations what is no count of people goes by its indicator.
        others = [one for one in data.view.filters.get("indicator", ()) if one != PEOPLE]
        self._uncounted = others[0] if len(others) == 1 else ""

    def _code(self, field: str, code: str) -> str:
        return named(self._source, field, code, self.language)

    def category(self, code: str) -> str:
        """Name a category; masked ones drawn together are counted."""
        merged = self._merged.get(code)
        if merged:
            key = "chart.others" if merged.status == PRIMARY else "chart.others_secondary"
            count = number(merged.merged, self.language)
            return say(self.language, key, count=count, limit=self._limit())
        own = self._data.field
        apart = self._data.apart.get(code, {own: code})
        said = (self._code(field, one) for field, one in apart.items() if one or field == own)
        return " · ".join(said)

    def row(self, code: str) -> str:
        """Tell a category from others of its name: by its code, or by the row that it is."""
        return say(self.language, "chart.row", row=code) if code in self._data.apart else code

    def time(self, code: str, name: str) -> list[str]:
        """Write a time, or a category that goes by a name, in the lines of an axis."""
        if is_time(self._source, self._data.field):
            return period_lines(code, self.language)
        return cut(name, ON_AXIS, FONT_SIZE, self.language)

    def series(self, code: str) -> str:
        """Name a series; '' is what is not split."""
        color = self._data.view.color
        if code != UNSPLIT:
            return self._code(color, code)
        if color and not self._source.figures:
            return say(self.language, "chart.unstated")
        if color in splits(self._source.catalog.edition):
            return say(self.language, f"chart.unsplit.{color}")
        if color == "population" and self._uncounted:
            return self._code("indicator", self._uncounted)
        return say(self.language, "chart.all") if color else ""

    def panel(self, code: str) -> str:
        """Name a panel."""
        return self._code(self._data.view.panels, code)

    def short(self, code: str) -> str:
        """Name an area as briefly as its list can, for a tile."""
        source = self._source
        row = source.catalog.row(source.package, source.resource, self._data.field, code)
        return str(row.get(f"short_{self.language}") or "") or self.category(code)

    def activity(self, code: str) -> str:
        """Name the activity that a figure belongs to."""
        return self._code(ACTIVITY, code) if code else ""

    def period(self, code: str) -> str:
        """Name a period."""
        return period(code, self.language) if code else ""

    def value(self, one: Datum) -> str:
        """Write a value as there is room for it beside its mark."""
        return self._value(one, self.beside)

    def _value(self, one: Datum, write: Callable[[Quantity], str]) -> str:
        """Write a value as it is shown; a masked one never as a number."""
        if one.value is None and not self._source.figures:
            return "–" if self._data.layout.tiled else say(self.language, "chart.missing")
        if one.value is None:
            masked = "masked_short" if one.status == PRIMARY else "secondary_short"
            text = say(self.language, f"figure.{masked}", limit=self._limit())
            each = one.merged > 1 and one.status == PRIMARY
            return say(self.language, "chart.each", value=text) if each else text
        text = write(one.value)
        return say(self.language, f"figure.{one.qualifier}", value=text) if one.qualifier else text

    def _written(self, value: Quantity) -> str:
        if self._data.view.share:
            return part(nearest(value), self.language)
        if self._data.view.shares:
            return percent(nearest(value), self.language)
        return number(value, self.language)

    def beside(self, value: Quantity) -> str:
        """Write a number as there is room for it beside its mark."""
        if self._data.view.shares:
            return self._written(value)
        room = self._data.layout.room
        return shortened(value, self.language, lambda text: width(text, FONT_SIZE) <= room)

    def _limit(self) -> str:
        return number(self._source.catalog.edition.mask_below, self.language)

    def said(self, one: Datum) -> str:
        """Write a value as tables and tooltips tell it: what is computed says so.

        A missing value with a label goes by that.
        """
        if one.value is None and (why := self._why(one)):
            return why
        mark = f" ({say(self.language, 'figure.derived')})" if one.derived else ""
        return f"{self._value(one, self._written)}{mark}"

    def _why(self, one: Datum) -> str:
        """Give the label of a missing value of a plain table."""
        source = self._source
        if source.figures or source.counting:
            return ""
        return source.resource.gaps.get(value_field(source), {}).get(one.row, "")

    def heading(self, field: str) -> str:
        """Name a field; one that has no title by its name."""
        found = self._source.resource.field(field)
        return (found.title.in_(self.language) if found else "") or field

    def naming(self) -> str:
        """Say what the categories are: rows that are told apart go by several fields."""
        names = self._data.view.naming if self._data.apart else (self._data.field,)
        return " · ".join(self.heading(one) for one in names)

    def measure(self) -> str:
        """Say what the numbers are: figures, shares of them, a count, or a field."""
        source, view = self._source, self._data.view
        shared = view.x == SHARE and source.resource.field(SHARE) is None
        if shared or source.counting:
            part = shared or view.share
            return say(self.language, "chart.share" if part else "chart.count")
        name = self.heading(VALUE if source.figures else value_field(source))
        how = SHARE if view.share else view.aggregate
        return say(self.language, f"chart.measure.{how}", measure=name) if how else name

    def agency(self, code: str) -> tuple[str, str]:
        """Name the agency of a category that is an activity, and what the field is called."""
        source = self._source
        key = source.resource.reference(self._data.field)
        target = source.catalog.target(source.package, key) if key else None
        field = target.field(AGENCY) if target else None
        if key is None or target is None or field is None:
            return "", ""
        owner = source.catalog.package(key.package) or source.package
        own = self._data.apart.get(code, {}).get(self._data.field, code)
        agency = source.catalog.rows(source.package, key).get(own, {}).get(AGENCY)
        name = source.catalog.label(owner, target, AGENCY, agency) if agency else Text()
        return name.in_(self.language), field.title.in_(self.language) or AGENCY
