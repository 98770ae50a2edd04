"""Sums of figures, as a ``checks`` resource writes them: ``2.1-30 + 2.1-33 - 2.1-36``."""

import re
from collections.abc import Mapping
from dataclasses import dataclass

from scripts.model.quantity import Quantity, added, times

SIGN = re.compile(r"(?:^|\s+)([+-])\s+")
Values = Mapping[str, Quantity | None]
"""What operands stand for; nothing for a masked or withheld one."""


@dataclass(frozen=True)
class Operand:
    """One figure in a sum, added (1) or taken away (-1)."""

    sign: int
    figure: str


Sum = tuple[Operand, ...]


def parse(expression: str) -> Sum:
    """Read a sum. Signs stand between spaces, as figure keys have a hyphen of their own.

    What is written otherwise ends up in a key that no report has, so nothing is lost silently.
    """
    text = expression.strip()
    signed = text if SIGN.match(text) else f"+ {text}"
    _, *pieces = SIGN.split(signed)
    return tuple(
        Operand(-1 if sign == "-" else 1, figure)
        for sign, figure in zip(pieces[::2], pieces[1::2], strict=True)
    )


def hidden(operands: Sum, values: Values) -> list[Operand]:
    """Give the operands whose figure is masked."""
    return [one for one in operands if values.get(one.figure) is None]


def total(operands: Sum, values: Values, hidden_sum: Quantity) -> Quantity:
    """Add up a sum; ``hidden_sum`` stands for its masked operands together."""
    known = [times(values.get(one.figure) or 0, one.sign) for one in operands]
    return added([*known, hidden_sum if hidden(operands, values) else 0])


def write(operands: Sum) -> str:
    """Write a sum of figure keys in one canonical way."""
    signs = [("- " if one.sign < 0 else "+ ") + one.figure for one in operands]
    return " ".join(signs).removeprefix("+ ")
