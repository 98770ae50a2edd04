"""Times for which a table of lines has no row: a line has a gap there, and is not drawn over it."""

from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import pairwise

from scripts.model.field import Field

MONTHS = 12
PART = 3
"""Of times in even steps at most one in so many is missing: else they have no steps."""
SPARSE = 2
"""A line that lacks more than one in so many times is drawn from each to the next that it has."""


def absent(codes: Sequence[str], time: Field) -> list[str]:
    """Give the years or months that are missing between others that follow in even steps."""
    if time.type not in {"integer", "year", "yearmonth"} or time.categories:
        return []
    places = sorted({_place(code) for code in codes})
    steps = Counter(after - before for before, after in pairwise(places))
    if not steps:
        return []
    [(step, _)] = steps.most_common(1)
    lacking = (places[-1] - places[0]) // step + 1 - len(places)
    if any(one % step for one in steps) or lacking > len(places) / PART:
        return []
    missing = sorted({*range(places[0], places[-1], step)} - {*places})
    return [_code(place, time) for place in missing]


def broken(held: Sequence[str], every: Sequence[str]) -> Iterator[str]:
    """Give the first of each run of times that a line lacks between two that it has."""
    inner = every[every.index(held[0]) : every.index(held[-1]) + 1] if held else []
    own = set(held)
    if len(inner) - len(own) > len(own) / SPARSE:
        return
    for before, after in pairwise(inner):
        if before in own and after not in own:
            yield after


def _place(code: str) -> int:
    """Count years, or months where there are any."""
    year, _, month = code.rpartition("-") if code.count("-") and code[0] != "-" else (code, "", "")
    return int(year) * MONTHS + int(month) - 1 if month else int(year)


def _code(place: int, time: Field) -> str:
    if time.type != "yearmonth":
        return str(place)
    year, month = divmod(place, MONTHS)
    return f"{year:04}-{month + 1:02}"
