"""Why a field has another type than a person may expect."""

from collections.abc import Sequence
from typing import NamedTuple

from scripts.validation.inference.forms import FORMS, INTEGER, fits

ODD = {
    "leading-zeros": r"[+-]?0\d+(?:\.\d+)?",
    "telephone": r"\+\d{7,}",
    "long": r"-?\d{16,}",
    "date": r"\d{4}[./-]\d{1,2}[./-]\d{1,2}|\d{1,2}[./-]\d{1,2}[./-](?:\d{2}|\d{4})",
    "marks": r"[+-]?(?:\d{1,3}(?:[.,' \u00a0\u202f]\d{3})+|\d+)(?:[.,]\d+)?",
}
"""What stays text although it looks like a number or a date, by the reason."""
THOUSANDTHS = r"-?[1-9]\d{0,2}\.\d{3}"
"""A number that may be meant as thousands."""
FEWEST = 0.25
"""Up to this share, values that are no numbers or dates are told as strangers among them."""


class Reason(NamedTuple):
    """A code, which has words in every language, and the first cell that shows it."""

    code: str
    cell: str


def reason(values: Sequence[str], kind: str) -> Reason | None:
    """Say what a person should look at in the values of a field of this type."""
    if kind == "year":
        return Reason("years", values[0])
    if kind == "number" and all(fits(rf"{THOUSANDTHS}|{INTEGER}", value) for value in values):
        return Reason("thousandths", next(one for one in values if fits(THOUSANDTHS, one)))
    return _of_text(values) if kind == "string" else None


def _of_text(values: Sequence[str]) -> Reason | None:
    """Say why a column is text: all that is odd has a reason, or a few values are strangers."""
    odd = [one for one in values if not any(fits(form, one) for form in FORMS.values())]
    if not odd:
        return None
    codes = [next((code for code, form in ODD.items() if fits(form, one)), "") for one in odd]
    if all(codes):
        return Reason(codes[0], odd[0])
    return Reason("other", odd[0]) if len(odd) <= len(values) * FEWEST else None
