"""A datum with its words."""

from dataclasses import dataclass

from scripts.charts.data.datum import Datum
from scripts.charts.spec import Spec


@dataclass(frozen=True)
class Row:
    """A datum with its words: what a spec, a table and a tooltip say of it."""

    datum: Datum
    name: str
    """The name of its category."""
    series: str
    activity: str
    text: str
    """The value as it stands beside the mark."""
    said: str
    """The value as tables and tooltips tell it: what is computed says so."""
    order: int

    def values(self) -> Spec:
        """Give the row of the mark in a spec: codes, names, the number and how it is written."""
        value = self.datum.value
        whole = value is not None and float(value).is_integer()
        return {
            "figure": self.datum.figure,
            "category": self.datum.category,
            "name": self.name,
            "series": self.series,
            "value": int(value) if value is not None and whole else value,
            "text": self.text,
            "said": self.said,
            "order": self.order,
        }
