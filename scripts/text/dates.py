"""Times as each language writes them, from ISO 8601 dates and intervals."""

from datetime import date

from babel.dates import format_date

from scripts.model.language import Language

PATTERNS = {4: "y", 7: "MMMM y", 10: "d MMMM y"}
"""How to write a date of this many characters: ``2022``, ``2022-09``, ``2022-09-01``."""


def period(iso: str, language: Language) -> str:
    """Write ``2022``, ``2022-09``, ``2022-09-01`` or an interval of two of them with ``/``.

    What is not such a date is given back as it is: the report prints some impossible ones.
    """
    parts = iso.split("/")
    return " – ".join(_moment(part, language) for part in parts) if len(parts) <= 2 else iso  # noqa: PLR2004


def _moment(iso: str, language: Language) -> str:
    pattern = PATTERNS.get(len(iso))
    if pattern is None:
        return iso
    try:
        moment = date.fromisoformat((iso + "-01-01")[:10])
    except ValueError:
        return iso
    return format_date(moment, format=pattern, locale=language)
