"""Numbers of a workbook: the digits that the file has, beside what the sheet makes of them."""

import re
from typing import Self

from scripts.model.quantity import Quantity, digits

CODE = re.compile("0+")
"""A number format that puts zeros before a number, as codes have them: 007."""
DECIMALS = re.compile(r"0(?:\.(0+))?")
"""A number format that shows so many decimals."""
AS_IT_IS = ("General", "@")


class Numeral(str):
    """A number of a workbook, with a point and no other mark; those of its field are for texts."""

    __slots__ = ("shape",)
    shape: str
    """Its number format, if the sheet shows another text by it."""

    def __new__(cls, text: str, shape: str = "") -> Self:
        """Make one of its text."""
        made = super().__new__(cls, text)
        made.shape = shape
        return made


def numeral(value: Quantity, shape: str) -> str:
    """Write a number as the file has it; one that the sheet shows as a code is that code."""
    text = digits(value)
    if CODE.fullmatch(shape) and text.isdecimal():
        code = text.zfill(len(shape))
        return Numeral(text) if code == text else code
    return Numeral(text, "" if _is_shown(text, shape) else shape)


def _is_shown(text: str, shape: str) -> bool:
    """Tell whether a number format shows just the digits that a number has."""
    form = DECIMALS.fullmatch(shape)
    fraction = text.partition(".")[2]
    return shape in AS_IT_IS or (form is not None and len(fraction) == len(form[1] or ""))
