"""The words and numbers of a chart in one language."""

from scripts.charts.data.datum import PRIMARY, UNSPLIT, Datum
from scripts.charts.data.figures import splits
from scripts.charts.data.picture import Picture
from scripts.charts.data.tables import value_field
from scripts.model.catalog import Catalog
from scripts.model.language import Language, Text
from scripts.model.package import Package
from scripts.model.view import COUNT, SHARE, VALUE, View
from scripts.report.vocabulary import PEOPLE
from scripts.text.dates import period
from scripts.text.numbers import number, percent
from scripts.text.words import say

AGENCY = "agency"
"""The field of activities that says who did them."""


class Labels:
    """Names categories, series, periods and values."""

    def __init__(
        self, catalog: Catalog, package: Package, view: View, picture: Picture, language: Language
    ) -> None:
        self.language = language
        self._catalog, self._package = catalog, package
        self._view, self._picture = view, picture
        self._merged = {one.category: one for one in picture.data if one.merged > 1}
        # Beside people of several populations what is no count of people goes by its indicator.
        others = [one for one in view.filters.get("indicator", ()) if one != PEOPLE]
        self._uncounted = others[0] if len(others) == 1 else ""
        field = picture.resource.field(picture.field)
        self._temporal = picture.kind == "lines" or (field is not None and field.temporal)

    def _code(self, field: str, code: str) -> str:
        if not code:
            return say(self.language, "chart.all")
        text = self._catalog.label(self._package, self._picture.resource, field, code)
        return text.in_(self.language)

    def category(self, code: str) -> str:
        """Name a category; masked ones drawn together are counted."""
        merged = self._merged.get(code)
        if merged:
            key = "chart.others" if merged.status == PRIMARY else "chart.others_secondary"
            count = number(merged.merged, self.language)
            return say(self.language, key, count=count, limit=self._limit())
        if self._temporal:
            return period(code, self.language)
        return self._code(self._picture.field, code)

    def series(self, code: str) -> str:
        """Name a series; '' is what is not split."""
        if code != UNSPLIT:
            return self._code(self._view.color, code)
        if self._view.color in splits(self._catalog.edition):
            return say(self.language, f"chart.unsplit.{self._view.color}")
        if self._view.color == "population" and self._uncounted:
            return self._code("indicator", self._uncounted)
        return say(self.language, "chart.all") if self._view.color else ""

    def short(self, code: str) -> str:
        """Name an area as briefly as its list can, for a tile."""
        row = self._catalog.row(self._package, self._picture.resource, self._picture.field, code)
        return str(row.get(f"short_{self.language}") or "") or self.category(code)

    def activity(self, code: str) -> str:
        """Name the activity that a figure belongs to."""
        return self._code("activity", code) if code else ""

    def number(self, value: float) -> str:
        """Write a quantity, or a share of one as per cent."""
        return (percent if self._view.shares else number)(value, self.language)

    def period(self, code: str) -> str:
        """Name a period."""
        return period(code, self.language) if code else ""

    def value(self, one: Datum) -> str:
        """Write a value as it is shown; a masked one never as a number."""
        if one.value is None:
            masked = "masked_short" if one.status == PRIMARY else "secondary_short"
            text = say(self.language, f"figure.{masked}", limit=self._limit())
            each = one.merged > 1 and one.status == PRIMARY
            return say(self.language, "chart.each", value=text) if each else text
        text = self.number(one.value)
        return say(self.language, f"figure.{one.qualifier}", value=text) if one.qualifier else text

    def _limit(self) -> str:
        return number(self._catalog.edition.mask_below, self.language)

    def said(self, one: Datum) -> str:
        """Write a value as tables and tooltips tell it: what is computed says so."""
        mark = f" ({say(self.language, 'figure.derived')})" if one.derived else ""
        return f"{self.value(one)}{mark}"

    def heading(self, field: str) -> str:
        """Name a field; one that has no title by its name."""
        found = self._picture.resource.field(field)
        return (found.title.in_(self.language) if found else "") or field

    def measure(self) -> str:
        """Say what the numbers are: figures, shares of them, a count, or a field."""
        resource, view = self._picture.resource, self._view
        words = {COUNT: "chart.count", SHARE: "chart.share"}
        if view.x in words and resource.field(view.x) is None:
            return say(self.language, words[view.x])
        return self.heading(value_field(resource, view) if self._picture.plain else VALUE)

    def agency(self, code: str) -> tuple[str, str]:
        """Name the agency of a category that is an activity, and what the field is called."""
        key = self._picture.resource.reference(self._picture.field)
        target = self._catalog.target(self._package, key) if key else None
        field = target.field(AGENCY) if target else None
        if key is None or target is None or field is None:
            return "", ""
        owner = self._catalog.package(key.package) or self._package
        agency = self._catalog.rows(self._package, key).get(code, {}).get(AGENCY)
        name = self._catalog.label(owner, target, AGENCY, agency) if agency else Text()
        return name.in_(self.language), field.title.in_(self.language) or AGENCY
