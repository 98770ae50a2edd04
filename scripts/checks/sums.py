"""Sums of figures, as a ``checks`` resource writes them: ``1.3.1-30 + 1.3.1-33 - 1.3.1-36``."""

import re
from collections.abc import Mapping
from dataclasses import dataclass

SIGN = re.compile(r"(?:^|\s+)([+-])\s+")
DECIMALS = 6
"""Sums are kept to so many places, as 0.1 + 0.2 is not quite 0.3 in a computer."""


@dataclass(frozen=True)
class Term:
    """One figure in a sum, added (1) or taken away (-1)."""

    sign: int
    figure: str


def parse(expression: str) -> tuple[Term, ...]:
    """Read a sum. Signs stand between spaces, as figure keys have a hyphen of their own.

    What is written otherwise ends up in a key that no report has, so nothing is lost silently.
    """
    text = expression.strip()
    signed = text if SIGN.match(text) else f"+ {text}"
    _, *pieces = SIGN.split(signed)
    return tuple(
        Term(-1 if sign == "-" else 1, figure)
        for sign, figure in zip(pieces[::2], pieces[1::2], strict=True)
    )


def hidden(terms: tuple[Term, ...], values: Mapping[str, float | None]) -> list[Term]:
    """Give the terms whose figure is masked."""
    return [term for term in terms if values.get(term.figure) is None]


def total(terms: tuple[Term, ...], values: Mapping[str, float | None], hidden_sum: float) -> float:
    """Add up a sum; ``hidden_sum`` stands for its masked terms together."""
    known = (term.sign * (values.get(term.figure) or 0) for term in terms)
    return round(sum(known) + (hidden_sum if hidden(terms, values) else 0), DECIMALS)


def write(terms: tuple[Term, ...]) -> str:
    """Write a sum of figure keys in one canonical way."""
    signs = [("- " if term.sign < 0 else "+ ") + term.figure for term in terms]
    return " ".join(signs).removeprefix("+ ")
