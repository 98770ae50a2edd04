"""How the values of each type are written (Table Schema, Field Types).

Frictionless takes more than the standard: digits of other scripts, 1_000, 2022-4-3, groups of any
length. A file is published as it is, and other programs would read such cells otherwise.
"""

import re
from collections.abc import Iterable, Mapping
from decimal import Decimal
from typing import Any

from scripts.model.quantity import is_whole
from scripts.validation.reading.json_text import binary, parsed
from scripts.validation.tables.moments import TIMES, certain
from scripts.validation.tables.numbers import NUMBERS, number

ZONE = r"(?:Z|[+-]\d{2}:\d{2})?"
CLOCK = r"(?:[01]\d|2[0-3]):\d{2}:\d{2}(?:\.\d{1,6}0*)?"
"""Not 24:00:00, which would become 00:00:00, and no fraction that is finer than it is kept."""
DAY = r"\d{4}-\d{2}-\d{2}"
FORMS = {
    "year": r"\d{4}",
    "yearmonth": r"\d{4}-\d{2}",
    "date": DAY,
    "time": CLOCK + ZONE,
    "datetime": f"{DAY}T{CLOCK}{ZONE}",
}
SIGN = r"[A-Za-z0-9+/]\s*"
BASE64 = rf"(?:(?:{SIGN}){{4}})*(?:(?:{SIGN}){{2}}=\s*=\s*|(?:{SIGN}){{3}}=\s*)?"
"""Bytes as a text, which may be broken into lines."""
WITH_JSON = ("array", "geojson", "geopoint", "object")
NO_JSON = ("NaN", "Infinity")
Descriptor = Mapping[str, Any]


def plain(field: Descriptor, cell: str) -> str | None:
    """Give a cell without the marks of its field; nothing if it is not written as its type is.

    Cells of types that are written in several ways are left to frictionless.
    """
    kind = field.get("type")
    if kind in NUMBERS:
        return number(field, cell)
    if kind in TIMES and field.get("format") == "any":
        return cell if certain(str(kind), cell) else None
    if kind == "list":
        return cell if _are_items(field, cell.split(_delimiter(field))) else None
    if kind in WITH_JSON and any(one in cell for one in NO_JSON):
        fault = parsed(cell)[1]
        return None if fault and fault.why == "number" else cell
    form = _form(field)
    return cell if form is None or re.fullmatch(form, cell, re.ASCII) else None


def _form(field: Descriptor) -> str | None:
    """Give the only form that the values of a field have, if there is one."""
    kind, stated = str(field.get("type")), field.get("format")
    if (kind, stated) == ("string", "binary"):
        return BASE64
    return FORMS.get(kind) if stated in {None, "", "default"} else None


def structured(field: Descriptor, cell: Any) -> Any:  # noqa: ANN401 - whatever JSON holds
    """Give what JSON and spreadsheets hold as its field takes it; nothing if it does not."""
    if isinstance(cell, list) and field.get("type") == "list":
        texts = [one for one in cell if isinstance(one, str)]
        apart = not any(_delimiter(field) in one for one in texts)
        return binary(cell) if apart and _are_items(field, texts) else None
    if isinstance(cell, Decimal) and field.get("type") == "integer":
        return int(cell) if is_whole(cell) else None
    return binary(cell) if isinstance(cell, dict | list) else cell


def _delimiter(field: Descriptor) -> str:
    return field.get("delimiter") or ","


def _are_items(field: Descriptor, texts: Iterable[str]) -> bool:
    """Tell whether the items of a list are written as their type is; spaces may be around them."""
    item = {"type": field.get("itemType") or "string"}
    return all(plain(item, one.strip(" ")) is not None for one in texts)
