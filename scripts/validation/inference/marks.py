"""Decimal and group marks other than the standard's, where they can mean one thing only."""

import re
from collections.abc import Sequence
from itertools import product

DECIMAL = (".", ",")
GROUP = (".", ",", " ", "\u00a0", "\u202f", "'")


def marks(values: Sequence[str]) -> dict[str, str]:
    """Give the marks as a field declares them; nothing where two readings are possible.

    ``1,234`` alone may be a thousand or a bit more than one; with ``12,5`` beside it, it is not.
    """
    found = [_read(values, *pair) for pair in product(DECIMAL, GROUP) if pair[0] != pair[1]]
    readings = [one for one in found if one is not None]
    same = all(one == readings[0] for one in readings)
    return readings[0] if values and readings and same else {}


def _read(values: Sequence[str], decimal: str, group: str) -> dict[str, str] | None:
    """Read all values with these marks: which of them they use, or nothing if one does not fit."""
    whole = rf"[1-9]\d{{0,2}}(?:{re.escape(group)}\d{{3}})+|0|[1-9]\d*"
    number = re.compile(rf"[+-]?(?:{whole})(?:{re.escape(decimal)}\d+)?", re.ASCII)
    if not all(number.fullmatch(value) for value in values):
        return None
    used = {"decimalChar": decimal, "groupChar": group}
    return {
        name: mark
        for name, mark in used.items()
        if mark != "." or name == "groupChar"
        if any(mark in value for value in values)
    }
