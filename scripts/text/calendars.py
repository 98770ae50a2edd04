"""Names of months and of days of a week, in all languages that the generator has (Unicode CLDR)."""

from collections.abc import Iterator
from functools import cache

from babel import Locale

from scripts.text.locales import locale
from scripts.text.words import shipped

MONTHS, DAYS = 12, 7
FORMS = ("wide", "abbreviated")
USES = ("format", "stand-alone")


@cache
def months() -> dict[str, int]:
    """Give the places of months in a year by their names, in full and short, in small letters."""
    return dict(_places("months", first=1))


@cache
def days() -> dict[str, int]:
    """Give the places of days in a week, which begins with Monday, by their names."""
    return dict(_places("days", first=0))


def _places(kind: str, first: int) -> Iterator[tuple[str, int]]:
    known = [getattr(Locale.parse(locale(one)), kind) for one in shipped()]
    for named in (held[use][form] for held in known for use in USES for form in FORMS):
        yield from ((name.casefold().rstrip("."), place - first) for place, name in named.items())
