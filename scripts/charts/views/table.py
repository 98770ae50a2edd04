"""What default views need to know of a plain table: its amounts, its times and its names."""

from collections.abc import Mapping, Sequence
from functools import cached_property
from typing import TYPE_CHECKING

from scripts.charts.views.amounts import is_amount
from scripts.charts.views.times import before, comes_again, is_year_field, time_fields
from scripts.model.field import Field
from scripts.model.language import Text
from scripts.model.quantity import digits
from scripts.model.resource import Resource, plain

if TYPE_CHECKING:
    import pandas as pd

MAX_SERIES = 40
"""A text field with more values than this names rows, not lines."""
MAX_YEARS = 6
"""So many years stand beside each other, month by month."""
MAX_PANELS = 12
LONGEST = 40
"""A longer text is a remark on what was on a day."""
EACH = 2
"""A line, or a time, has so many rows on average: else it is none."""


class Table:
    """A plain table as default views see it."""

    def __init__(self, resource: Resource, title: Text) -> None:
        self.resource = resource
        self.title = title

    @cached_property
    def quantities(self) -> list[Field]:
        """The fields that say amounts: a key that happens to be a number says none."""
        own = self.resource
        keys = {*own.primary_key, *(name for one in own.foreign_keys for name in one.fields)}
        return [one for one in own.fields if one.name not in keys and is_amount(own, one)]

    @cached_property
    def amounts(self) -> list[Field]:
        """The amounts that have a value."""
        return [one for one in self.quantities if self.resource.column(one.name).notna().any()]

    @cached_property
    def times(self) -> list[Field]:
        """The fields that hold times; those that come again in each year last."""
        found = [one for one in time_fields(self.resource) if one not in self.quantities]
        return sorted(found, key=comes_again)  # the latest year is later than the last month

    @cached_property
    def texts(self) -> list[Field]:
        """The fields that name things: texts, and numbers that are categories."""
        return [one for one in self.resource.fields
                if (one.type in {"string", "any"} or one.categories)
                and one not in self.times]  # fmt: skip

    def naming(self, frame: "pd.DataFrame", without: str) -> tuple[str, ...]:
        """Give the fields that tell rows apart: no amounts, no numbers without need."""
        found = [one for one in self.resource.fields if one.name != without
                 and one.type != "number" and one not in self.quantities]  # fmt: skip
        for one in reversed(found):
            rest = [other.name for other in found if other is not one]
            spare = one.type == "integer" and one.name not in self.resource.primary_key
            if spare and rest and not frame.duplicated(rest).any():
                found.remove(one)
        return tuple(one.name for one in found)

    def names_things(self, time: Field) -> bool:
        """Tell whether rows are things that have a time, and not what was at each time.

        A thing has its name before its time, or the names of days are short and all different, or
        it has two days: from one to the other.
        """
        own = self.resource
        key = own.primary_key
        dated = time.type in {"date", "datetime"}
        named = [one for one in self.texts
                 if (before(own, one, time) or (dated and self._short(one)))
                 and own.column(one.name).is_unique]  # fmt: skip
        two = sum(one.type in {"date", "datetime"} for one in self.times) > 1
        by_key = len(key) == 1 and key[0] in {one.name for one in self.texts}
        return bool(named) or (dated and two) or by_key

    def _short(self, field: Field) -> bool:
        """Tell whether a text is there in all rows, and short enough to be a name."""
        column = self.resource.column(field.name)
        return len(column) > EACH and all(len(str(one)) <= LONGEST for one in plain(column) if one
                                          ) and bool(column.notna().all())  # fmt: skip

    @cached_property
    def _names(self) -> "pd.DataFrame":
        """All columns but amounts: those of a large table are not read before they are drawn."""
        amounts = {one.name for one in self.quantities}
        return self.resource.columns(*(one for one in self.resource.names if one not in amounts))

    def frame(self, filters: Mapping[str, Sequence[str]]) -> "pd.DataFrame":
        """Give the rows of some codes, without their amounts."""
        frame = self._names
        for name, codes in filters.items():
            wanted = set(codes)
            frame = frame[[digits(one) in wanted for one in plain(frame[name])]]
        return frame

    def last(self, time: Field) -> str:
        """Give the latest time; texts are in the order of their rows."""
        column = self.resource.column(time.name).dropna()
        text = column.dtype == "string" and not time.temporal
        return digits(plain(column)[-1] if text else plain(column[column == column.max()])[0])

    def series(self, frame: "pd.DataFrame", time: Field) -> str | None:
        """Find the field that tells the lines apart ('' where there is one line only)."""
        if frame[time.name].is_unique:
            return ""
        for field in self._kinds(time):
            pairs = frame[[time.name, field.name]]
            kinds = pairs[field.name].nunique()
            few = kinds <= max(MAX_SERIES, len(pairs) // 4) and kinds * EACH <= len(pairs)
            if few and pairs[field.name].notna().all() and not pairs.duplicated().any():
                return field.name
        return None

    def panels(self, frame: "pd.DataFrame", time: Field) -> str:
        """Find a time that comes again as well, such as days of a week beside hours, or ''."""
        parts = [one for one in self.times if comes_again(one)]
        for one in parts if time in parts else ():
            if one is not time and self._beside(frame[[time.name, one.name]]):
                return one.name
        return ""

    def _beside(self, pairs: "pd.DataFrame") -> bool:
        """Tell whether the second of two times has few values, each once beside the first."""
        times, few = pairs.nunique()
        whole = pairs.notna().to_numpy().all() and not pairs.duplicated().any()
        return bool(1 < few <= min(MAX_PANELS, times - 1) and whole)

    def _kinds(self, time: Field) -> list[Field]:
        """Give what may name lines: texts, numbers that are codes, and a few years over months."""
        years = [one for one in self.times if comes_again(time) and is_year_field(one)
                 and self.resource.column(one.name).nunique() <= MAX_YEARS]  # fmt: skip
        coded = [one for one in self.resource.fields
                 if one.type == "integer" and one not in self.quantities
                 and one not in self.times and not one.categories]  # fmt: skip
        return [one for one in (*self.texts, *coded, *years) if one is not time]
