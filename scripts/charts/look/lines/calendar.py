"""Where days, months and years begin: there readers look for the labels of an axis."""

from collections.abc import Callable, Iterator, Sequence
from datetime import datetime
from itertools import pairwise

STRETCHES: tuple[Callable[[datetime], object], ...] = (
    lambda at: (at.date(), at.hour // 6),
    lambda at: (at.date(), at.hour // 12),
    lambda at: at.date(),
    lambda at: at.isocalendar()[:2],
    lambda at: (at.year, at.month),
    lambda at: (at.year, (at.month - 1) // 3),
    lambda at: (at.year, (at.month - 1) // 6),
    lambda at: at.year,
    lambda at: at.year // 2,
    lambda at: at.year // 5,
    lambda at: at.year // 10,
    lambda at: at.year // 20,
    lambda at: at.year // 50,
    lambda at: at.year // 100,
)
"""Parts of days, days, weeks, months, parts of years, years and more: the shorter ones first."""


def beginnings(codes: Sequence[str]) -> Iterator[list[str]]:
    """Give the times that are the first of their day, then of their week, month and so on.

    The first of all is none: it begins where the data do. Only times that have a month have any.
    """
    try:
        times = [_read(code) for code in codes]
    except ValueError:
        return
    for stretch in STRETCHES:
        held = zip(codes[1:], pairwise(map(stretch, times)), strict=True)
        yield [code for code, (before, own) in held if own != before]


def _read(code: str) -> datetime:
    """Read a month, a day or a time of a day as it is written, in whichever zone.

    Raises ValueError for anything else.
    """
    text = code.split("/", maxsplit=1)[0]
    months = text.count("-") == 1
    return datetime.fromisoformat(f"{text}-01" if months else text).replace(tzinfo=None)
