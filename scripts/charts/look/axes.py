"""Ticks at round numbers, with labels as each language writes them."""

import json
import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from scripts.charts.look.inherited import all_apart
from scripts.model.quantity import digits

TICKS = 4
SMALL, LARGE = 1e-6, 1e21
"""Between these JavaScript writes numbers without an exponent."""
MOST = 20
"""At most so many steps has an axis of powers."""
SAME = 1e-9
"""Values that differ by no more than this part of them are one value on an axis."""


@dataclass(frozen=True)
class Span:
    """A value axis on paper: its ticks, its last value, and the pixels between which it lies."""

    ticks: tuple[float, ...]
    end: float
    left: float
    right: float
    log: bool = False

    def at(self, value: float) -> float:
        """Give the pixel at which a value stands."""
        low, high, one = (
            math.log10(number) if self.log else number
            for number in (self.ticks[0], self.end, value)
        )
        return self.left + (one - low) / ((high - low) or 1) * (self.right - self.left)


def key(value: float) -> str:
    """Write a number as JavaScript does, to look it up by."""
    if value == 0 or SMALL <= abs(value) < LARGE:
        return digits(value)
    mantissa, _, exponent = f"{value!r}".partition("e")
    return f"{mantissa}e{int(exponent):+d}"


def lookup(names: Mapping[str, object]) -> str:
    """Write an expression that finds the label of a tick; one without a label gets none."""
    return f"({json.dumps(all_apart(names), ensure_ascii=False)})['' + datum.value] || ''"


def ticks(values: Sequence[float]) -> list[float]:
    """Give a few round numbers from zero, or from below all values where zero is far away."""
    low, high = (min(values), max(values)) if values else (0, 1)
    if low == high == 0:
        return [0, 1]  # of nothing there is no quarter
    bottom = low if low < 0 or low > high / 2 else 0
    span = high - bottom
    if span <= SAME * abs(high):
        span = abs(high) or 1
    # Between two people there is none: what is counted has no parts of one.
    whole = all(float(one).is_integer() for one in values)
    raw = max(span / TICKS, 1) if whole else span / TICKS
    unit = 10 ** math.floor(math.log10(raw))
    steps = (factor * unit for factor in (1, 2, 2.5, 5, 10))
    step = next(one for one in steps if one >= raw and (not whole or one % 1 == 0))
    first, last = math.floor(bottom / step), math.ceil(high / step)
    last = max(last, first + 1)
    return [float(f"{place * step:.14g}") for place in range(first, last + 1)]


def powers(values: Sequence[float]) -> list[float]:
    """Give the powers of ten from below the least value to below the highest."""
    low, high = (min(values), max(values)) if values else (1, 10)
    first, last = math.floor(math.log10(low)), math.floor(math.log10(high))
    every = -(-(last - first) // MOST)
    return [float(f"1e{power}") for power in range(first, last + 1, every or 1)]


def by_powers(values: Sequence[float]) -> bool:
    """Tell whether values need an axis of powers: within one it would have a single label."""
    return len(powers(values)) > 1
