"""How numbers are written, with the marks that their field declares (Table Schema, number)."""

import re
from collections.abc import Mapping
from decimal import Decimal
from functools import lru_cache
from typing import Any

from scripts.validation.parts.numeral import Numeral

NUMBERS = frozenset({"integer", "number"})
MOST = 4300
"""No number may have more digits: Python writes no longer one, and nobody reads it."""
SIGNS = re.compile(r"[-+()<>=~\u00b1\u2010-\u2015\u2212\u2248\u2264\u2265\ufe63\uff0d]")
"""What may say beside a number that it is negative, or not quite that: ``12-``, ``(5)``, ``<5``."""
UNIT_POWER = re.compile(r"(?<=[^\W\d_])[\u00b2\u00b3]")
"""What belongs to a unit, as in ``12 km²``."""
EXPONENT = r"(?:[eE][+-]?\d+)?"
Descriptor = Mapping[str, Any]


def marks(field: Descriptor) -> tuple[str, str]:
    """Give the mark before the decimals of a field, and the one between thousands, if any."""
    return field.get("decimalChar") or ".", field.get("groupChar") or ""


def number(field: Descriptor, cell: str) -> str | None:
    """Give a number with a point for decimals and no other marks; nothing if it is none."""
    # A number of a workbook has no marks: those of its field are for texts.
    decimal, group = marks({} if isinstance(cell, Numeral) else field)
    text = _bare(cell, decimal) if field.get("bareNumber") is False else cell
    if not _form(field["type"] == "integer", decimal, group).fullmatch(text):
        return None
    return text.replace(group, "").replace(decimal, ".") if group else text.replace(decimal, ".")


def is_long(field: Descriptor, cell: object) -> bool:
    """Tell whether a cell has a number with more digits than one may have."""
    if field.get("type") not in NUMBERS:
        return False
    if isinstance(cell, Decimal):
        whole = cell.adjusted() + 1 if field["type"] == "integer" else 0
        return max(whole, len(cell.as_tuple().digits)) > MOST
    return isinstance(cell, str) and len(cell) > MOST and sum(map(str.isdigit, cell)) > MOST


def _bare(text: str, decimal: str) -> str:
    """Take away what stands around a number: ``EUR 95``, ``95 %``.

    Not what may be its sign, and not what is a number itself: ``5½``, ``5万``.
    """
    point = re.escape(decimal)
    begun = re.search(rf"[+-]?(?:\d|{point}\d)", text, re.ASCII)
    before = text[: begun.start()] if begun else ""
    bare = re.sub(rf"{point}?\D*$", "", text[len(before) :], flags=re.ASCII)
    around = UNIT_POWER.sub("", text.replace(bare, "", 1))
    return text if SIGNS.search(around) or any(map(str.isnumeric, around)) else bare


@lru_cache
def _form(whole: bool, decimal: str, group: str) -> re.Pattern[str]:  # noqa: FBT001 - remembered by it
    """Write how numbers with these marks look; a group has three digits.

    No group begins with a zero: ``0,125`` is a decimal below one that has another mark.
    """
    grouped = rf"[1-9]\d{{0,2}}(?:{re.escape(group)}\d{{3}})+|" if group else ""
    point = re.escape(decimal)
    fraction = "" if whole else rf"(?:{point}\d*)?"
    alone = "" if whole else rf"|{point}\d+"
    exponent = "" if whole else EXPONENT
    return re.compile(rf"[+-]?(?:(?:{grouped}\d+){fraction}{alone}){exponent}", re.ASCII)


PLAIN = _form(False, ".", "")  # noqa: FBT003 - with a fraction, no group
"""A number without marks but a point."""
