"""Times as each language writes them, from ISO 8601 dates and intervals."""

from datetime import date, datetime, time

from babel.dates import format_date

from scripts.model.language import Language
from scripts.text.locales import locale

YEAR, MONTH, DAY = len("2031"), len("2031-09"), len("2031-09-01")
"""How many characters of an ISO 8601 date say the year, the month, the day."""
CLOCK, UTC = ":", "+00:00"
"""What a time of a day is known by, and the zone that others are told by."""
PATTERNS = {YEAR: "y", MONTH: "MMMM y", DAY: "d MMMM y"}
"""How to write a date of this many characters."""


def period(iso: str, language: Language) -> str:
    """Write ``2031``, ``2031-09``, ``2031-09-01`` or an interval of two of them with ``/``.

    What both ends share is said once: ``1 September – 12 December 2031``. So is a time of a day.
    What is none of these is given back as it is: the report prints some impossible dates.
    """
    if is_clock(iso):
        return ", ".join(period_lines(iso, language))
    parts = iso.split("/")
    moments = [_moment(part) for part in parts]
    if iso.count("/") > 1 or None in moments:
        return iso
    patterns = [PATTERNS[len(part)] for part in parts]
    if len(set(patterns)) == 1:
        patterns[:-1] = [_shorter(patterns[0], parts)] * (len(parts) - 1)
    written = zip(moments, patterns, strict=True)
    return " – ".join(format_date(day, format=how, locale=locale(language)) for day, how in written)


def month(number: int, language: Language) -> str:
    """Name a month of any year by its number, from one to twelve."""
    return format_date(date(date.max.year, number, 1), format="LLLL", locale=locale(language))


def is_period(text: str) -> bool:
    """Tell whether a text is a date of ISO 8601, or an interval of two in their order."""
    first, *rest = text.split("/")
    last = rest[0] if rest else first
    if len(rest) > 1 or None in (_moment(first), _moment(last)):
        return False
    known = min(len(first), len(last))
    return first[:known] <= last[:known]


def is_clock(iso: str) -> bool:
    """Tell whether a time says more than its day."""
    return CLOCK in iso


def period_lines(iso: str, language: Language) -> list[str]:
    """Write a time as the lines of a narrow place: the day, and the time of the day."""
    if not is_clock(iso):
        return [period(iso, language)]
    try:
        if iso.index(CLOCK) == len("08"):
            return [_clock(time.fromisoformat(iso))]
        moment = datetime.fromisoformat(iso)
    except ValueError:
        return [iso]
    return [period(moment.date().isoformat(), language), _clock(moment.timetz())]


def _clock(at: time) -> str:
    """Write a time of a day, as exactly as it is known, with its zone if it has one."""
    known = at.replace(tzinfo=None).isoformat()
    zone = at.isoformat().removeprefix(known)
    return known.removesuffix(":00") + (f" UTC{zone}" if zone else "").replace(UTC, "")


def _moment(iso: str) -> date | None:
    if len(iso) not in PATTERNS:
        return None
    try:
        return date.fromisoformat((iso + "-01-01")[:DAY])
    except ValueError:
        return None


def _shorter(pattern: str, parts: list[str]) -> str:
    """Leave out the year, or month and year, that the end says as well."""
    start, end = parts[0], parts[-1]
    if len(start) == DAY and start[:MONTH] == end[:MONTH]:
        return "d"
    if len(start) > YEAR and start[:YEAR] == end[:YEAR]:
        return pattern.removesuffix(" y")
    return pattern
