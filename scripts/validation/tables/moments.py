"""Dates and times in any format: only what says one day or one time, and all of it.

The library that reads them takes what a text does not say from today (``1850-01`` is the 30th on
the 30th), takes the first number of ``03/04/2022`` for the month, and passes over names of zones.
"""

import re
import warnings
from datetime import date, datetime, time
from functools import lru_cache

from frictionless.platform import platform

TIMES = ("date", "datetime", "time")
SOME, DAY, HOUR = (datetime(*one) for one in ((2000, 1, 1), (2001, 2, 2), (2000, 1, 1, 1)))  # noqa: DTZ001 - days of any zone
"""What a text does not say is taken from one of these: it says all where two give the same."""
DAYS_FIRST = re.compile(r"\D*\d{1,2}\D")
"""How a text begins in which the day may come before the month."""
SAMPLE = datetime(2031, 11, 23, 21, 47, 38)  # noqa: DTZ001 - a day of any zone
Moment = date | datetime | time | None


def certain(kind: str, cell: str) -> bool:
    """Tell whether a cell of a field with the format ``any`` can be read in one way only."""
    other = HOUR if kind == "time" else DAY
    meant = {_read(kind, cell, one) for one in (SOME, other)}
    if DAYS_FIRST.match(cell):
        meant.add(_read(kind, cell, SOME, dayfirst=True))
    return len(meant) == 1 and None not in meant


@lru_cache
def whole(kind: str, pattern: str) -> bool:
    """Tell whether a pattern (strptime) says a whole day, or at least the hours of a time."""
    try:
        read = datetime.strptime(format(SAMPLE, pattern), pattern)  # noqa: DTZ007 - as above
    except ValueError:
        return False
    return read.hour == SAMPLE.hour if kind == "time" else read.date() == SAMPLE.date()


def _read(kind: str, cell: str, default: datetime, *, dayfirst: bool = False) -> Moment:
    try:
        with warnings.catch_warnings(action="error"):  # a name of a zone that it does not know
            read = platform.dateutil_parser.parse(cell, default=default, dayfirst=dayfirst)
    except (ValueError, OverflowError, TypeError, Warning):
        return None
    found: Moment = read.timetz() if kind == "time" else read.date() if kind == "date" else read
    return found
