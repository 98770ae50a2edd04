"""Dates and times in any format or a pattern: only what says one day or one time, and all of it.

The library that reads them takes what a text does not say from today (``1850-01`` is the 30th on
the 30th), guesses which number is the day or the century, and turns the sign of ``GMT+7``.
"""

import re
from datetime import UTC, date, datetime, time
from functools import cache, lru_cache

from frictionless.platform import platform

TIMES = ("date", "datetime", "time")
SOME, DAY, HOUR = datetime(2000, 1, 1), datetime(2001, 2, 2), datetime(2000, 1, 1, 1)  # noqa: DTZ001
"""What a text does not say is taken from one of these: it says all where two give the same."""
SAMPLE = datetime(2031, 11, 23, 21, 47, 38, 123456, UTC)
YEAR = re.compile(r"(?<![\d+])\d{4}(?!\d)|^\d{8}(?!\d)")
"""A year with all of its digits."""
CLOCK = re.compile(r"\d:\d{2}|\d *[ap]m\b", re.IGNORECASE)
DAYS_FIRST = re.compile(r"\D*\d{1,2}\D")
"""How a text begins in which the day may come before the month."""
WORDS = frozenset({"am", "pm", "t", "z", "utc", "gmt", "st", "nd", "rd", "th", "of", "at", "on"})
"""What else than names of days and months all programs read alike."""
PARTS = frozenset(f"%{one}" for one in "aAwdbBmyYHIpMSfzZjUWcxXGuV%")
"""The parts of patterns that Python reads."""
UNSURE = re.compile(r"(?:utc|gmt) *[-+]|\.\d{6}\d*[1-9]", re.IGNORECASE)
"""A sign that is read in two ways, and a fraction finer than times are kept here."""
Moment = date | datetime | time | None


def certain(kind: str, cell: str) -> bool:
    """Tell whether a cell of a field with the format ``any`` can be read in one way only."""
    words = {one.lower() for one in re.findall(r"[^\W\d_]+", cell)}
    said = kind == "time" or YEAR.search(cell), kind == "date" or CLOCK.search(cell)
    if not all(said) or not words <= WORDS | _names() or UNSURE.search(cell):
        return False
    meant = {_read(kind, cell, one) for one in (SOME, HOUR if kind == "time" else DAY)}
    if DAYS_FIRST.match(cell):
        meant.add(_read(kind, cell, SOME, dayfirst=True))
    return len(meant) == 1 and None not in meant


@lru_cache
def whole(kind: str, pattern: str) -> bool:
    """Tell whether a pattern (strptime) says a whole day, or at least the hours of a time.

    The name of a zone (``%Z``) is read and forgotten.
    """
    try:
        read = datetime.strptime(format(SAMPLE, pattern), pattern)  # noqa: DTZ007 - only compared
    except (ValueError, re.error):  # a part that there is not, or twice
        return False
    said = read.hour == SAMPLE.hour if kind == "time" else read.date() == SAMPLE.date()
    return said and "%Z" not in pattern


def unknown_part(pattern: str) -> str:
    """Give the first part of a pattern that Python does not know; C knows more."""
    return next((one for one in re.findall(r"%.?", pattern) if one not in PARTS), "")


@cache
def _names() -> frozenset[str]:
    """Give the names of days and months that are read."""
    known = platform.dateutil_parser.parserinfo
    return frozenset(name.lower() for one in (*known.WEEKDAYS, *known.MONTHS) for name in one)


def _read(kind: str, cell: str, default: datetime, *, dayfirst: bool = False) -> Moment:
    """Read a cell; nothing where a part of it would be left out."""
    try:
        read: datetime = platform.dateutil_parser.parse(cell, default=default, dayfirst=dayfirst)
    except (ValueError, OverflowError, TypeError):
        return None
    if kind == "time":
        return read.timetz() if read.date() == default.date() else None
    return read if kind == "datetime" else read.date() if read.time() == time() else None
