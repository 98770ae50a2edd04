"""A datum: what one mark of a chart stands for, before anything is drawn."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import TypeVar

from scripts.model.quantity import Quantity
from scripts.report.vocabulary import FREE

Item = TypeVar("Item")
Key = TypeVar("Key")

Stack = tuple[str, str, str]
"""Category, period and panel of a stack."""
OTHERS = "\0others"
"""The series of parts that are drawn as one, which no table has."""
CONTRADICTED = "contradicted"
"""The report's own numbers leave less than nothing: there is no mark to draw."""
UNSPLIT = ""
"""The series of a whole that is drawn undivided because its parts must not be told."""


@dataclass(frozen=True)
class Datum:
    """One mark. ``value`` is ``None`` where it is masked; ``figure`` is a key or a formula."""

    category: str
    value: Quantity | None
    series: str = UNSPLIT
    period: str = ""
    figure: str = ""
    derived: bool = False
    status: str = FREE
    qualifier: str = ""
    activity: str = ""
    merged: int = 1
    """How many masked categories this one stands for."""
    row: int = 0
    """The row of a plain table that it is read from."""
    panel: str = ""
    """The small chart in which it stands, where there are several."""

    @property
    def place(self) -> tuple[str, str, str, str]:
        """Where in the chart it stands; but for dots there is one datum a place."""
        return (self.category, self.series, self.period, self.panel)

    @property
    def stack(self) -> Stack:
        """The stack that it is a part of, where series are stacked."""
        return (self.category, self.period, self.panel)


def grouped(items: Iterable[Item], key: Callable[[Item], Key]) -> dict[Key, list[Item]]:
    """Group data, or rows of them, by a key, in the order in which the keys come up."""
    groups: dict[Key, list[Item]] = {}
    for one in items:
        groups.setdefault(key(one), []).append(one)
    return groups


def order_of(codes: Iterable[str]) -> tuple[str, ...]:
    """Give each code once, in the order in which they come up."""
    return tuple(dict.fromkeys(codes))
