"""Times as each language writes them, from ISO 8601 dates and intervals."""

from datetime import date

from babel.dates import format_date

from scripts.model.language import Language
from scripts.text.words import locale

PATTERNS = {4: "y", 7: "MMMM y", 10: "d MMMM y"}
"""How to write a date of this many characters: ``2022``, ``2022-09``, ``2022-09-01``."""


def period(iso: str, language: Language) -> str:
    """Write ``2022``, ``2022-09``, ``2022-09-01`` or an interval of two of them with ``/``.

    What both ends share is said once: ``1 September – 12 December 2022``.
    What is not such a date is given back as it is: the report prints some impossible ones.
    """
    parts = iso.split("/")
    moments = [_moment(part) for part in parts]
    if iso.count("/") > 1 or None in moments:
        return iso
    patterns = [PATTERNS[len(part)] for part in parts]
    if len(set(patterns)) == 1:
        patterns[:-1] = [_shorter(patterns[0], parts)] * (len(parts) - 1)
    written = zip(moments, patterns, strict=True)
    return " – ".join(format_date(day, format=how, locale=locale(language)) for day, how in written)


def _moment(iso: str) -> date | None:
    if len(iso) not in PATTERNS:
        return None
    try:
        return date.fromisoformat((iso + "-01-01")[:10])
    except ValueError:
        return None


def _shorter(pattern: str, parts: list[str]) -> str:
    """Leave out the year, or month and year, that the end says as well."""
    start, end = parts[0], parts[-1]
    if len(start) == len("2022-09-01") and start[:7] == end[:7]:
        return "d"
    if len(start) > len("2022") and start[:4] == end[:4]:
        return pattern.removesuffix(" y")
    return pattern
