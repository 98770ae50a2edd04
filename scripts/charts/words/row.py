"""A datum with its words."""

from dataclasses import dataclass

from scripts.charts.data.datum import Datum
from scripts.charts.spec import Spec
from scripts.model.quantity import nearest

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
    panel: str = ""
    """The name of its panel, where there are several."""

    @property
    def number(self) -> float | None:
        """Give the value as JavaScript has it, which knows no numbers but floats."""
        if self.datum.value is None:
            return None
        near = nearest(self.datum.value)
        return int(near) if near.is_integer() and abs(near) <= WHOLE else near

    def values(self) -> Spec:
        """Give the row of the mark in a spec: codes, names, the number and how it is written."""
        return {
            "figure": self.datum.figure,
            "category": self.datum.category,
            "name": self.name,
            "series": self.series,
            "value": self.number,
            "text": self.text,
            "said": self.said,
            "order": self.order,
            **({"panel": self.panel} if self.panel else {}),
        }
