"""How the values of each type are written (Table Schema, Field Types).

Frictionless takes more than the standard: digits of other scripts, 1_000, 2022-4-3, groups of any
length. A file is published as it is, and other programs would read such cells otherwise.
"""

import re
from collections.abc import Mapping
from functools import lru_cache
from typing import Any

from scripts.validation.tables.moments import TIMES, certain

ZONE = r"(?:Z|[+-]\d{2}:\d{2})?"
CLOCK = r"(?:[01]\d|2[0-3]):\d{2}:\d{2}(?:\.\d{1,6}0*)?"
"""Not 24:00:00, which would become 00:00:00, and no fraction that is finer than it is kept."""
DAY = r"\d{4}-\d{2}-\d{2}"
FORMS = {
    "year": r"-?\d{4}",
    "yearmonth": r"\d{4}-\d{2}",
    "date": DAY,
    "time": CLOCK + ZONE,
    "datetime": f"{DAY}T{CLOCK}{ZONE}",
}
NUMBERS = frozenset({"integer", "number"})
SIGNS = re.compile(r"[-+()<>=~\u00b1\u2010-\u2015\u2212\u2248\u2264\u2265\ufe63\uff0d]")
"""What may say beside a number that it is negative, or not quite that: ``12-``, ``(5)``, ``<5``."""
EXPONENT = r"(?:[eE][+-]?\d+)?"
Descriptor = Mapping[str, Any]


def plain(field: Descriptor, cell: str) -> str | None:
    """Give a cell without the marks of its field; nothing if it is not written as its type is.

    Cells of types that are written in several ways are left to frictionless.
    """
    kind = field.get("type")
    if kind in NUMBERS:
        return _number(field, cell)
    if kind in TIMES and field.get("format") == "any":
        return cell if certain(str(kind), cell) else None
    form = FORMS.get(str(kind)) if field.get("format") in {None, "", "default"} else None
    if form:
        return cell if re.fullmatch(form, cell, re.ASCII) else None
    return cell


def _number(field: Descriptor, cell: str) -> str | None:
    decimal = field.get("decimalChar") or "."
    group = field.get("groupChar") or ""
    text = _bare(cell, decimal) if field.get("bareNumber") is False else cell
    if not _form(field["type"] == "integer", decimal, group).fullmatch(text):
        return None
    return text.replace(group, "").replace(decimal, ".") if group else text.replace(decimal, ".")


def _bare(text: str, decimal: str) -> str:
    """Take away what stands around a number: ``EUR 95``, ``95 %``; not what may be a sign of it."""
    point = re.escape(decimal)
    begun = re.search(rf"[+-]?(?:\d|{point}\d)", text, re.ASCII)
    before = text[: begun.start()] if begun else ""
    bare = re.sub(rf"{point}?\D*$", "", text[len(before) :], flags=re.ASCII)
    return text if SIGNS.search(text.replace(bare, "", 1)) else bare


@lru_cache
def _form(whole: bool, decimal: str, group: str) -> re.Pattern[str]:  # noqa: FBT001 - remembered by it
    """Write how numbers with these marks look; a group has three digits."""
    digits = rf"\d{{1,3}}(?:{re.escape(group)}\d{{3}})+|\d+" if group else r"\d+"
    point = re.escape(decimal)
    fraction = "" if whole else rf"(?:{point}\d*)?"
    alone = "" if whole else rf"|{point}\d+"
    exponent = "" if whole else EXPONENT
    return re.compile(rf"[+-]?(?:(?:{digits}){fraction}{alone}){exponent}", re.ASCII)
