"""What stands beside a stack: its parts written as a sum, else their total."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field

from scripts.charts.look.wrapping import width
from scripts.charts.spec import Spec
from scripts.charts.words.row import Row
from scripts.drawing.style import FONT_SIZE
from scripts.model.quantity import Quantity, added

ROOM = 200
"""How wide the text beside a stack may be, so that there is room for the stack."""


@dataclass(frozen=True)
class Sums:
    """The texts of stacks by category and period; where they have no room, texts above them."""

    parts: bool = True
    """True where the parts of each stack are told, false where only their total is."""
    beside: Mapping[tuple[str, str], str] = field(default_factory=dict)
    above: Mapping[str, str] = field(default_factory=dict)


def sums(rows: Sequence[Row], write: Callable[[Quantity], str] | None) -> Sums:
    """Tell stacks by their parts; where these are too many, by their totals.

    Nothing is added up that is not to be (there is nothing to ``write`` it): parts stand above.
    """
    stacks: dict[tuple[str, str], list[Row]] = {}
    for row in rows:
        stacks.setdefault((row.datum.category, row.datum.period), []).append(row)
    parts = {place: joined([row.values() for row in some]) for place, some in stacks.items()}
    if all(width(text, FONT_SIZE) <= ROOM for text in parts.values()):
        return Sums(beside=parts)
    if write is None:
        return Sums(above={category: text for (category, _), text in parts.items()})
    totals = {place: added(row.datum.value or 0 for row in some) for place, some in stacks.items()}
    return Sums(parts=False, beside={place: write(total) for place, total in totals.items()})


def joined(rows: Sequence[Spec]) -> str:
    """Write the parts of a stack as a sum; parts that are all masked are told once."""
    parts = [str(row["text"]) for row in rows]
    if all(row["value"] is None for row in rows):
        parts = list(dict.fromkeys(parts))
    return " + ".join(parts)


def reach(rows: Sequence[Spec]) -> float:
    """Give how far to the right bars on top of each other go: what is below zero goes left."""
    return sum(max(0, row["value"] or 0) for row in rows)
