"""When a code is, where it says a time, and the order of the times of a line."""

import math
import re
from collections.abc import Iterable, Sequence
from datetime import date, datetime, time, timedelta

from scripts.charts.data.periods import begun
from scripts.text.dates import is_clock

DAYS = 365.25
EXACT = 6
"""So many places after the point of a year tell times apart, and none is of what floats lack."""
A_DAY = timedelta(days=1)
NUMBER = re.compile(r"-?\d{1,15}(?:\.\d+)?")


def moment(code: str) -> float:
    """Give a time in years, a number as it is (``inf`` where it is neither)."""
    text = code.split("/", maxsplit=1)[0]
    if NUMBER.fullmatch(text):
        return float(text)
    try:
        return _clock(text) / A_DAY / DAYS if is_clock(text) else _day(text)
    except (ValueError, OverflowError):
        return math.inf


def moments(codes: Sequence[str]) -> list[float]:
    """Give times in years, all by what they are or all by their names; nothing if some are none.

    By itself ``2010-11`` is a month; beside ``2012-13`` it is a year that begins in 2010.
    """
    found = [moment(code) for code in codes]
    if math.inf not in found:
        return found
    named = [round(one, EXACT) for code in codes if (one := begun(code.strip())) is not None]
    return named if len(named) == len(codes) else []


def instant(code: str) -> object:
    """Give what is the same for one instant, in whichever zone it is written."""
    try:
        return _clock(code) if is_clock(code) else code
    except (ValueError, OverflowError):
        return code


def in_time(codes: Iterable[str], stated: Sequence[str] = ()) -> list[str]:
    """Put the times of a line in order: as categories are stated, else as times, if all are.

    Names of unknown times stay as they come: their letters say nothing of their order.
    """
    found = list(dict.fromkeys(codes))
    if stated:
        ranks = {code: rank for rank, code in enumerate(stated)}
        return sorted(found, key=lambda code: ranks.get(code, len(ranks)))
    places = dict(zip(found, moments(found), strict=False))
    return sorted(found, key=lambda code: (places[code], code)) if places else found


def _day(text: str) -> float:
    return round(date.fromisoformat((text + "-01")[:10]).toordinal() / DAYS, EXACT)


def _clock(text: str) -> timedelta:
    """Count from the first of all days, as dates do; a time without a day is of that one."""
    at = datetime.fromisoformat(text if "T" in text else f"{date.min}T{text}")
    passed = datetime.combine(date.min, at.time()) - datetime.combine(date.min, time.min)
    away = at.utcoffset() or timedelta()
    return passed - away + at.toordinal() * A_DAY
