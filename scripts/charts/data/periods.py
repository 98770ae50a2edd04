"""Periods that are written in words: names of months and days, quarters, halves, fiscal years."""

import re

from scripts.text.calendars import DAYS, MONTHS, days, months

PARTS = {"H": 2, "S": 2, "Q": 4, "T": 4, "M": 12, "W": 53}
"""How many of each a year has: halves, quarters, months, weeks."""
YEAR = r"(?P<year>\d{4})"
PART = r"(?P<part>[HSQTMW])(?P<number>\d{1,2})"
FORMS = [re.compile(one, re.IGNORECASE) for one in (
    rf"{YEAR}[-/ .]?{PART}", rf"{PART}(?:[-/ .]*{YEAR})?",
    rf"FY[-/ ]?{YEAR}(?:[-/–]\d{{2}}(?:\d{{2}})?)?", rf"{YEAR}[-/–]\d{{2}}(?:\d{{2}})?",
)]  # fmt: skip
NAME = re.compile(r"(?P<name>[^\d]+?)[-/ .]*(?P<year>\d{4})?")


def begun(text: str) -> float | None:
    """Give when a period begins, in years; without a year it is of a year 0."""
    found = next((one for form in FORMS if (one := form.fullmatch(text))), None)
    if found is None:
        return _named(text)
    parts = found.groupdict()
    year = float(parts["year"] or 0)
    if not parts.get("part"):
        return year
    count, number = PARTS[parts["part"].upper()], int(parts["number"])
    return year + (number - 1) / count if 1 <= number <= count else None


def _named(text: str) -> float | None:
    """Give when a month begins, or a day of a week, by its name in a language of the generator."""
    found = NAME.fullmatch(text)
    if found is None:
        return None
    name, year = found["name"].casefold(), float(found["year"] or 0)
    if name in months():
        return year + months()[name] / MONTHS
    return year + days()[name] / DAYS if name in days() else None
