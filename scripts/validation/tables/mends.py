"""How to mend a cell that is not of its field's type, in the form that the field declares."""

import re
from collections.abc import Mapping
from typing import Any

from scripts.model.problem import WORD
from scripts.validation.tables.values.forms import DAY, FORMS, ZONE
from scripts.validation.tables.values.numbers import NUMBERS, marks

Descriptor = Mapping[str, Any]
DECIMAL_COMMA = re.compile(r"[+-]?\d+(?:[., \u00a0\u202f']\d+)+")
"""A number with marks that its field does not declare."""
FRACTION = re.compile(r"[+-]?\d+\.\d{1,2}")
"""What is no whole number, and hardly one with a mark between thousands."""
DATED = rf"(?:{DAY}T)?"
STRANGE = {
    "year-far": re.compile(r"-\d{4,}|[1-9]\d{4,}", re.ASCII),
    "midnight": re.compile(rf"{DATED}24:00:00(?:\.0*)?{ZONE}", re.ASCII),
    "moment-fine": re.compile(rf"{DATED}\d\d:\d\d:\d\d\.\d{{7,}}{ZONE}", re.ASCII),
}
"""Years and times of XML Schema that are not kept here, by their mends."""
NOT_FINITE = re.compile(r"[+-]?(?:nan|inf(?:inity)?)", re.IGNORECASE)


def type_details(field: Descriptor, cell: str, *, written: bool = True) -> dict[str, str]:
    """Say of which type the values of a field are, and how to mend one that is not.

    What is not ``written`` as a text is a number already, whose marks are no matter.
    """
    kind = field.get("type", "any")
    form = {} if _usual(field) else {"format": str(field["format"])}
    # On pages a truth is said in words; a file has others.
    said = "kind.flag" if kind == "boolean" else f"type.{kind}"
    mend = f"{WORD}mend.{_mend(field, cell, kind, written=written)}"
    return {"type": WORD + said, "mend": mend, **_marked(field), **form}


def _usual(field: Descriptor) -> bool:
    return field.get("format") in {None, "", "default", "any"}


def _mend(field: Descriptor, cell: str, kind: str, *, written: bool) -> str:
    if not cell:
        return "empty"
    if kind in NUMBERS:
        return _of_number(field, cell, kind) if written else kind
    if not _usual(field):
        return f"{kind}-{field['format']}" if kind == "geopoint" else "format"
    return _of_time(kind, cell) if kind in FORMS and field.get("format") != "any" else kind


def _of_number(field: Descriptor, cell: str, kind: str) -> str:
    """Tell what mends a number: one with marks has others than its field declares."""
    if NOT_FINITE.fullmatch(cell):
        return "finite"
    decimal, group = marks(field)
    if group and re.match(rf"[+-]?0\d{{0,2}}{re.escape(group)}\d", cell, re.ASCII):
        return "group-zero"
    marked = DECIMAL_COMMA.fullmatch(cell) and not FRACTION.fullmatch(cell)
    if group and marked:
        return "groups"
    if group or decimal != ".":
        return "marks"
    return f"{kind}-marks" if marked else kind


def _of_time(kind: str, cell: str) -> str:
    """Tell what mends a time that is written as its type is, or as XML Schema has it."""
    if re.fullmatch(FORMS[kind], cell, re.ASCII):
        return "no-such"
    return next((name for name, form in STRANGE.items() if form.fullmatch(cell)), kind)


def _marked(field: Descriptor) -> dict[str, str]:
    """Give a right number with the marks that a field declares, if it declares any."""
    decimal, group = marks(field)
    if field.get("type") not in NUMBERS or (not group and decimal == "."):
        return {}
    fraction = "" if field["type"] == "integer" else f"{decimal}5"
    return {"example": f"1{group}250{fraction}", "group": group}
