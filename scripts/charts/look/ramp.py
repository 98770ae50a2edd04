"""The colours of a map: from little to much, from the least to the most, or around zero."""

from collections.abc import Sequence
from dataclasses import dataclass

from scripts.charts.look.theme import BELOW_ZERO, RAMP
from scripts.charts.model import Worded
from scripts.model.view import ADDITIVE

STEPS = len(RAMP)
LIGHT_FROM = 3
"""From so many steps on a colour is so dark that words on it are light."""
SIZE, WIDE = 14, 28
"""How high a colour is in a legend, and how wide where there is room."""
SPACE, ABOVE = 6, 12
"""Around the texts of a legend, and between it and its map."""


@dataclass(frozen=True)
class Ramp:
    """Between which values colours go, in equal steps."""

    low: float
    high: float
    from_zero: bool
    """True for what may be added up: its least colour is little, and zero has none."""

    @property
    def signed(self) -> bool:
        """Tell whether values below zero have colours of their own."""
        return self.low < 0

    @property
    def told(self) -> bool:
        """Tell whether a legend says where it begins: at zero goes without saying."""
        return self.signed or not self.from_zero

    @property
    def colours(self) -> Sequence[str]:
        """All colours, that of the lowest values first."""
        return (*reversed(BELOW_ZERO), *RAMP) if self.signed else RAMP

    def place(self, value: float | None) -> int | None:
        """Give the place of a value among the colours; what is not told, and zero, has none."""
        if value is None or (value == 0 and (self.signed or self.from_zero)):
            return None
        low = 0.0 if self.signed else self.low
        part = abs(value - low) / ((self.high - low) or 1)
        step = min(STEPS - 1, int(STEPS * part))
        if not self.signed:
            return step
        return STEPS + step if value > 0 else STEPS - 1 - step

    def light(self, place: int) -> bool:
        """Tell whether words on a colour are light."""
        step = place if not self.signed else max(place - STEPS, STEPS - 1 - place)
        return step >= LIGHT_FROM

    @property
    def ends(self) -> Sequence[float]:
        """The values that a legend names: those at its ends, and zero between two hues."""
        return (self.low, 0, self.high) if self.signed else (self.low, self.high)


def ramp(worded: Worded) -> Ramp:
    """Give the ramp of a map."""
    view = worded.data.view
    values = [row.number for row in worded.rows if row.number is not None]
    low, high = min(values, default=0.0), max(values, default=0.0)
    if low < 0:
        return Ramp(-max(high, -low), max(high, -low), from_zero=True)
    if not view.share and view.aggregate in ADDITIVE:
        return Ramp(0, high, from_zero=True)
    return Ramp(low, high, from_zero=False)
