"""Numbers as each language writes them (Unicode CLDR, through Babel)."""

import math
from functools import lru_cache

from babel.numbers import format_decimal, format_percent, get_group_symbol
from babel.units import format_unit

from scripts.model.language import Language
from scripts.text.locales import locale
from scripts.text.words import say

KILO, MEGA = 1000, 1_000_000
REMEMBERED = 100_000
"""So many numbers are written once: most stand in a chart, a table and a file."""


@lru_cache(REMEMBERED)
def number(value: float, language: Language) -> str:
    """Write a quantity: ``1802`` is ``1.802`` in Lao and ``1,802`` in English."""
    whole = int(value) if float(value).is_integer() else value
    return str(format_decimal(whole, format="#,##0.######", locale=locale(language)))


def group_mark(language: Language) -> str:
    """Give the mark between thousands, for scripts: a browser may not know the language."""
    return str(get_group_symbol(locale(language)))


def percent(ratio: float, language: Language) -> str:
    """Write a share of one as whole per cent: ``0.7245`` is ``72%``."""
    return str(format_percent(ratio, format="#,##0%", locale=locale(language)))


def size(count: int, language: Language) -> str:
    """Write the size of a file in bytes: ``31744`` is ``32 kB``, ``5_660_000`` is ``5.7 MB``."""
    large = round(count / KILO) >= KILO
    amount = count / MEGA if large else max(1, round(count / KILO))
    unit, form = ("digital-megabyte", "#,##0.#") if large else ("digital-kilobyte", "#,##0")
    return str(format_unit(amount, unit, length="short", format=form, locale=locale(language)))


def cell(value: object, language: Language) -> str:
    """Write any cell of a table: numbers, yes and no by the language, nothing if missing."""
    if value is None or (isinstance(value, float) and math.isnan(value)):
        return ""
    if isinstance(value, bool):
        return say(language, f"cell.{str(value).lower()}")
    if isinstance(value, int | float):
        return number(value, language)
    return str(value)


def digits(value: object) -> str:
    """Write a value for machines: no grouping, a point, no superfluous ``.0``, ``true``."""
    if isinstance(value, bool):
        return str(value).lower()
    if isinstance(value, float) and value.is_integer():
        return str(int(value))
    return "" if value is None else str(value)
