"""Codes in words: by the list or the categories of their field, else by its type."""

import re
from decimal import Decimal

from scripts.charts.model import TIME, Source
from scripts.model.language import Language
from scripts.text.dates import month, period
from scripts.text.numbers import number
from scripts.text.words import say

TRUTH = frozenset({"true", "false"})
NUMBER = re.compile(r"-?\d+\.\d+")


def named(source: Source, field: str, code: str, language: Language) -> str:
    """Name a code of a field; '' is what has none."""
    if not code:
        return say(language, "chart.all" if source.figures else "chart.unstated")
    text = source.catalog.label(source.package, source.resource, field, code).in_(language)
    return text if text != code else _written(source, field, code, language)


def is_time(source: Source, field: str) -> bool:
    """Tell whether a field holds times, written as times and not as texts."""
    found = source.resource.field(field)
    return (found is not None and found.temporal) or (source.figures and field == TIME)


def _written(source: Source, field: str, code: str, language: Language) -> str:
    """Write a code without a name; a whole number may be a year or a key, and has no groups."""
    found = source.resource.field(field)
    kind = found.type if found else ""
    if found and found.of_months:
        return month(int(code), language)
    if kind == "boolean" and code in TRUTH:
        return say(language, f"cell.{code}")
    if kind == "number" and NUMBER.fullmatch(code):
        return number(Decimal(code), language)
    return period(code, language) if is_time(source, field) else code
