"""Quantities: numbers with all the digits that they are written with."""

from collections.abc import Iterable
from decimal import ROUND_HALF_EVEN, Context, Decimal

Quantity = int | float | Decimal
"""A float where that is exactly what its shortest form says; what has more digits is none."""
EXACT = Context(prec=5000, rounding=ROUND_HALF_EVEN, Emin=-999_999, Emax=999_999)
"""Keeps more digits than a cell has in which somebody reads a number."""
LARGEST = 1.7976931348623157e308
"""The largest float."""


def exact(value: Quantity) -> Decimal:
    """Give a number with all of its digits."""
    return Decimal(repr(value)) if isinstance(value, float) else Decimal(value)


def simple(value: Decimal) -> Quantity:
    """Give a number as a float where that says exactly the same."""
    near = float(value)
    return near if abs(near) <= LARGEST and exact(near) == value else value


def nearest(value: Quantity) -> float:
    """Give the float that is nearest to a number."""
    return min(max(float(exact(value)), -LARGEST), LARGEST)


def is_whole(value: Quantity) -> bool:
    """Tell whether a number has no fraction."""
    number = exact(value)
    return number == number.to_integral_value()


def added(values: Iterable[Quantity]) -> Quantity:
    """Add up without losing a digit: in a computer 0.1 + 0.2 is not quite 0.3."""
    total = Decimal(0)
    for one in values:
        total = EXACT.add(total, exact(one))
    return simple(total)
