"""The signs in the values of a field: none can be taken for another, or for a part of a number."""

from collections.abc import Iterator, Mapping
from typing import Any

from scripts.model.problem import Problem
from scripts.validation.tables.values.numbers import NUMBERS, marks

Descriptor = Mapping[str, Any]
IN_NUMBERS = frozenset("+-eE")
"""What stands in numbers beside their digits, whatever the marks are."""
TRUTHS = {
    "trueValues": ("true", "True", "TRUE", "1"),
    "falseValues": ("false", "False", "FALSE", "0"),
}
"""What means true and false where nothing is stated (Table Schema, boolean)."""


def mark_problems(field: Descriptor, path: str, place: str) -> Iterator[Problem]:
    """Say the marks of numbers that could be a part of one, and texts that mean true and false."""
    if field.get("type") in NUMBERS:
        yield from _of_numbers(field, path, place)
    if field.get("type") == "boolean":
        true, false = (field.get(name) or usual for name, usual in TRUTHS.items())
        for both in (one for one in true if one in false):
            stated = next(name for name in TRUTHS if both in (field.get(name) or ()))
            yield Problem("truth-twice", path, None, f"{place}.{stated}", both)


def _of_numbers(field: Descriptor, path: str, place: str) -> Iterator[Problem]:
    decimal, group = marks(field)
    for name, mark in {"decimalChar": decimal, "groupChar": group}.items():
        if any(one.isdigit() or one in IN_NUMBERS for one in mark):
            yield Problem("number-mark", path, None, f"{place}.{name}", mark)
    # Whole numbers have no decimals, so that a point between thousands is none.
    if field["type"] == "number" and group == decimal:
        yield Problem("number-mark", path, None, f"{place}.groupChar", group)
