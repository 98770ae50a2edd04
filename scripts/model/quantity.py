"""Quantities: numbers with all the digits that they are written with."""

from collections.abc import Iterable, Sequence
from decimal import MAX_EMAX, MIN_EMIN, Context, Decimal
from fractions import Fraction

Quantity = int | float | Decimal
"""A float where that is exactly what its shortest form says; what has more digits is none."""
EXACT = Context(prec=5000, Emin=MIN_EMIN, Emax=MAX_EMAX)
"""Keeps more digits than a cell has in which somebody reads a number."""
READ = 1000
"""With more digits than this, that nobody reads, a number is written as a power of ten."""
LARGEST = 1.7976931348623157e308
"""The largest float."""


def exact(value: Quantity) -> Decimal:
    """Give a number with all of its digits; columns may have numbers of their own kinds."""
    if isinstance(value, Decimal):
        return value
    return Decimal(repr(float(value))) if isinstance(value, float) else Decimal(int(value))


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


def times(value: Quantity, factor: int) -> Quantity:
    """Multiply without losing a digit."""
    return simple(EXACT.multiply(exact(value), Decimal(factor)))


def ratio(part: Quantity, whole: Quantity) -> float:
    """Divide a number by one that is not zero."""
    return nearest(EXACT.divide(exact(part), exact(whole)))


def added(values: Iterable[Quantity]) -> Quantity:
    """Add up without losing a digit: in a computer 0.1 + 0.2 is not quite 0.3."""
    total = Decimal(0)
    for one in values:
        total = EXACT.add(total, exact(one))
    return simple(total)


def average(values: Sequence[Quantity], places: int) -> Quantity:
    """Divide a sum by its number, rounded to so many places, half to even."""
    total = sum((Fraction(exact(one)) for one in values), Fraction(0))
    return simple(EXACT.scaleb(Decimal(round(total / len(values) * 10**places)), -places))


def places(value: Quantity) -> int:
    """Count the places after the point with which a number is written."""
    text = digits(value)
    return len(text.partition(".")[2])


def digits(value: object) -> str:
    """Write a value for machines: ``true``; a number with a point, without groups or exponent."""
    if isinstance(value, bool):
        return str(value).lower()
    if isinstance(value, Quantity):
        return _plain(exact(value))
    return "" if value is None else str(value)


def _plain(value: Decimal) -> str:
    if not value:
        return "0"
    if abs(value.adjusted()) > READ:
        return str(value)
    text = f"{value:f}"
    return text.rstrip("0").rstrip(".") if "." in text else text
