"""How the values of each type are written (Table Schema, Field Types).

Frictionless takes more than the standard: digits of other scripts, 1_000, 2022-4-3, groups of any
length. A file is published as it is, and other programs would read such cells otherwise.
"""

import re
from collections.abc import Iterable, Mapping
from datetime import date, datetime, time
from decimal import Decimal
from typing import Any

from scripts.model.quantity import is_whole
from scripts.validation.parts.numeral import Numeral
from scripts.validation.parts.structured import in_csv
from scripts.validation.reading.json_text import binary, parsed
from scripts.validation.tables.values.moments import TIMES, certain
from scripts.validation.tables.values.numbers import NUMBERS, PLAIN, number

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
WITH_JSON = ("array", "geojson", "object")
ONE_TEXT = ("geopoint", "year", "yearmonth")
"""Types whose values in JSON are judged as the texts that they would be in a CSV file."""
NO_JSON = ("NaN", "Infinity")
Descriptor = Mapping[str, Any]


def plain(field: Descriptor, cell: str) -> str | None:
    """Give a cell without the marks of its field; nothing if it is not written as its type is."""
    if field.get("type") in NUMBERS:
        return number(field, cell)
    return cell if _is_written(field, cell) else None


def _is_written(field: Descriptor, cell: str) -> bool:
    """Tell whether a cell is written as its type is; frictionless judges what has several ways."""
    kind, stated = str(field.get("type")), field.get("format") or "default"
    if kind in TIMES and stated == "any":
        return certain(kind, cell)
    if kind == "list":
        return _are_items(field, cell.split(_delimiter(field)))
    if kind == "geopoint":
        return _is_point(stated, cell)
    if kind in WITH_JSON and any(one in cell for one in NO_JSON):
        fault = parsed(cell)[1]
        return fault is None or fault.why != "number"
    if form := _form(kind, stated):
        return re.fullmatch(form, cell, re.ASCII) is not None
    return not (kind == "string" and isinstance(cell, Numeral) and cell.shape)


def _form(kind: str, stated: str) -> str | None:
    """Give the only form that the values of a field have, if there is one."""
    if (kind, stated) == ("string", "binary"):
        return BASE64
    return FORMS.get(kind) if stated == "default" else None


def structured(field: Descriptor, cell: Any) -> Any:  # noqa: ANN401 - whatever JSON holds
    """Give what JSON and spreadsheets hold as its field takes it; nothing if it does not."""
    if field.get("type") in ONE_TEXT:
        return plain(field, in_csv(field, cell))
    if isinstance(cell, list) and field.get("type") == "list":
        texts = [one for one in cell if isinstance(one, str)]
        apart = not any(_delimiter(field) in one for one in texts)
        return binary(cell) if apart and _are_items(field, texts) else None
    if field.get("type") == "datetime" and type(cell) is date:
        return datetime.combine(cell, time())  # a sheet shows no clock where it is midnight
    if isinstance(cell, Decimal) and field.get("type") == "integer":
        return int(cell) if is_whole(cell) else None
    return binary(cell) if isinstance(cell, dict | list) else cell


def _delimiter(field: Descriptor) -> str:
    return field.get("delimiter") or ","


def _are_items(field: Descriptor, texts: Iterable[str]) -> bool:
    """Tell whether the items of a list are written as their type is; spaces may be around them."""
    item = {"type": field.get("itemType") or "string"}
    return all(plain(item, one.strip(" ")) is not None for one in texts)


def _is_point(form: str, cell: str) -> bool:
    """Tell whether a cell has a longitude and a latitude, in the form that its field states."""
    if form == "default":
        return all(PLAIN.fullmatch(one.strip(" ")) for one in cell.split(","))
    tree = parsed(cell)[0]
    if form == "object":
        tree = [*tree.values()] if isinstance(tree, dict) else None
    return isinstance(tree, list) and all(type(one) in {int, Decimal} for one in tree)
