"""Numbers as each language writes them (Unicode CLDR, through Babel)."""

import math
from collections.abc import Callable
from decimal import Decimal, localcontext
from functools import lru_cache

from babel.numbers import (
    format_compact_decimal,
    format_decimal,
    format_percent,
    get_group_symbol,
)
from babel.units import format_unit

from scripts.model.language import Language
from scripts.model.quantity import EXACT, READ, Quantity, exact
from scripts.text.locales import locale
from scripts.text.words import say

KILO, MEGA = 1000, 1_000_000
NO_BREAK = "\u00a0"
REMEMBERED = 100_000
"""So many numbers are written once: most stand in a chart, a table and a file."""
NEAR = range(-4, 15)
"""Where the first digit of a number stands that is written without a power of ten."""
WORDED = range(3, 15)
"""Where it stands if there is a word for its size: from thousands to trillions."""
RAISED = str.maketrans("0123456789-", "⁰¹²³⁴⁵⁶⁷⁸⁹⁻")


@lru_cache(REMEMBERED)
def number(value: Quantity, language: Language) -> str:
    """Write a quantity with all its digits: ``1802`` is ``1.802`` in Lao, ``1,802`` in English."""
    known = exact(value)
    if abs(known.adjusted()) > READ:
        return _power(known, language)
    form = "#,##0.###"  # more places are written where a number has them
    with localcontext(EXACT):
        written = format_decimal(
            known + 0, form, locale=locale(language), decimal_quantization=False
        )
    return str(written)


def shortened(value: Quantity, language: Language, fits: Callable[[str], bool]) -> str:
    """Write a quantity as exactly as there is room for: in full, ``≈ 1.23M``, ``2 × 10¹⁹``."""
    forms = (number, _rounded, _in_words)
    fitting = (text for form in forms if (text := form(value, language)) and fits(text))
    return next(fitting, "") or _power(exact(value), language)


def _rounded(value: Quantity, language: Language) -> str:
    """Write six digits; nothing where these do not reach the point or begin far behind it."""
    few = _digits_of(value, 6)
    return _about(few, value) + number(few, language) if few.adjusted() in NEAR else ""


def _in_words(value: Quantity, language: Language) -> str:
    """Write three digits and a word for thousands or more."""
    few = _digits_of(value, 3)
    if few.adjusted() not in WORDED:
        return ""
    words = format_compact_decimal(few, locale=locale(language), fraction_digits=2)
    return f"{_about(few, value)}{words}"


def _power(value: Decimal, language: Language) -> str:
    """Write six digits and a power of ten."""
    few = _digits_of(value, 6)
    mantissa = number(float(f"{few:.5e}".partition("e")[0]), language)
    return f"{_about(few, value)}{mantissa} × 10{str(few.adjusted()).translate(RAISED)}"


def _digits_of(value: Quantity, count: int) -> Decimal:
    return Decimal(f"{exact(value):.{count - 1}e}")


def _about(few: Decimal, value: Quantity) -> str:
    return "" if few == exact(value) else "≈ "


def group_mark(language: Language) -> str:
    """Give the mark between thousands, for scripts: a browser may not know the language."""
    return str(get_group_symbol(locale(language)))


def percent(ratio: float, language: Language) -> str:
    """Write a share of one as whole per cent: ``0.7245`` is ``72%``."""
    return str(format_percent(ratio, format="#,##0%", locale=locale(language)))


def part(ratio: float, language: Language) -> str:
    """Write a share of one as per cent with a place after the point where it has one: ``7.2%``."""
    return str(format_percent(ratio, format="#,##0.#%", locale=locale(language)))


def size(count: int, language: Language) -> str:
    """Write the size of a file in bytes: ``31744`` is ``32 kB``, ``5_660_000`` is ``5.7 MB``.

    Number and unit stay on one line.
    """
    large = round(count / KILO) >= KILO
    amount = count / MEGA if large else max(1, round(count / KILO))
    unit, form = ("digital-megabyte", "#,##0.#") if large else ("digital-kilobyte", "#,##0")
    written = format_unit(amount, unit, length="short", format=form, locale=locale(language))
    return str(written).replace(" ", NO_BREAK)


def cell(value: object, language: Language) -> str:
    """Write any cell of a table: numbers, yes and no by the language, nothing if missing."""
    if value is None or (isinstance(value, float) and math.isnan(value)):
        return ""
    if isinstance(value, bool):
        return say(language, f"cell.{str(value).lower()}")
    if isinstance(value, Quantity):
        return number(value, language)
    return str(value)
