"""A datum: what one mark of a chart stands for, before anything is drawn."""

from dataclasses import dataclass

FREE = "F"
PRIMARY = "A"
SECONDARY = "D"
CONTRADICTED = "contradicted"
"""The report's own numbers leave less than nothing: there is no mark to draw."""
UNSPLIT = ""
"""The series of a whole that is drawn undivided because its parts must not be told."""


@dataclass(frozen=True)
class Datum:
    """One mark. ``value`` is ``None`` where it is masked; ``figure`` is a key or a formula."""

    category: str
    value: float | None
    series: str = UNSPLIT
    period: str = ""
    figure: str = ""
    derived: bool = False
    status: str = FREE
    qualifier: str = ""
    activity: str = ""
    merged: int = 1
    """How many masked categories this one stands for."""

    @property
    def place(self) -> tuple[str, str, str]:
        """Where in the chart it stands; but for dots there is one datum a place."""
        return (self.category, self.series, self.period)


def by_place(data: list[Datum]) -> dict[tuple[str, str], list[Datum]]:
    """Group data that share a category and a period."""
    groups: dict[tuple[str, str], list[Datum]] = {}
    for one in data:
        groups.setdefault((one.category, one.period), []).append(one)
    return groups
