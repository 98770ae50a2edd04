"""Durations (XML Schema, duration): a month has 28 to 31 days, so not any two can be compared."""

import re
from datetime import date
from decimal import Decimal

FORM = re.compile(
    r"(?P<sign>-?)P(?=\d|T\d)(?:(?P<years>N)Y)?(?:(?P<months>N)M)?(?:(?P<weeks>N)W)?(?:(?P<days>N)D)?"
    r"(?:T(?=\d)(?:(?P<hours>N)H)?(?:(?P<minutes>N)M)?(?:(?P<seconds>N(?:\.\d+)?)S)?)?"
    .replace("N", r"\d{1,15}"),
    re.ASCII,
)  # fmt: skip
"""With weeks, which only ISO 8601 has beside the other parts."""
STARTS = (date(1696, 9, 1), date(1697, 2, 1), date(1903, 3, 1), date(1903, 7, 1))
"""The standard compares what durations come to from each of these days on."""
YEAR, WEEK, DAY, HOUR, MINUTE = 12, 7, 86_400, 3_600, 60
CYCLE = 400 * YEAR
"""After so many months the calendar is the same again."""
DAYS = 146_097
"""So many days are these."""
Spans = tuple[Decimal, ...]


def spans(text: object) -> Spans | None:
    """Give the seconds of a duration from each of the days on; nothing if it is none."""
    found = FORM.fullmatch(text) if isinstance(text, str) else None
    if not found:
        return None
    part = {name: Decimal(one) for name, one in found.groupdict("0").items() if name != "sign"}
    sign = -1 if found["sign"] else 1
    months = sign * int(part["years"] * YEAR + part["months"])
    days = part["weeks"] * WEEK + part["days"]
    rest = days * DAY + part["hours"] * HOUR + part["minutes"] * MINUTE + part["seconds"]
    return tuple(_days(start, months) * DAY + sign * rest for start in STARTS)


def _days(start: date, months: int) -> int:
    """Count the days of some months."""
    cycles, rest = divmod(months, CYCLE)
    years, month = divmod(start.month - 1 + rest, YEAR)
    return cycles * DAYS + (date(start.year + years, month + 1, 1) - start).days
