"""A datum with its words."""

from dataclasses import dataclass

from scripts.charts.data.datum import Datum
from scripts.charts.spec import Spec
from scripts.model.quantity import Quantity, nearest

WHOLE = 2**53
"""Up to here every whole number is a float."""


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
        return {
            "figure": self.datum.figure,
            "category": self.datum.category,
            "name": self.name,
            "series": self.series,
            "value": None if value is None else _for_machines(value),
            "text": self.text,
            "said": self.said,
            "order": self.order,
        }


def _for_machines(value: Quantity) -> float:
    """Give a number as JavaScript has it, which knows no others than floats."""
    near = nearest(value)
    return int(near) if near.is_integer() and abs(near) <= WHOLE else near
