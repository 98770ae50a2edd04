"""Sums of figures, as a ``checks`` resource writes them: ``1.3.1-30 + 1.3.1-33 - 1.3.1-36``."""

import re
from collections.abc import Mapping
from dataclasses import dataclass

KEY = re.compile(r"(?:^|\s*([+-])\s+)([^\s+]+)")


@dataclass(frozen=True)
class Term:
    """One figure in a sum, added (1) or taken away (-1)."""

    sign: int
    figure: str


def parse(expression: str) -> tuple[Term, ...]:
    """Read a sum. Signs stand between spaces, as figure keys have a hyphen of their own."""
    return tuple(
        Term(-1 if sign == "-" else 1, figure) for sign, figure in KEY.findall(expression.strip())
    )


def hidden(terms: tuple[Term, ...], values: Mapping[str, float | None]) -> list[Term]:
    """Give the terms whose figure is masked."""
    return [term for term in terms if values.get(term.figure) is None]


def total(terms: tuple[Term, ...], values: Mapping[str, float | None], hidden_sum: float) -> float:
    """Add up a sum; ``hidden_sum`` stands for its masked terms together."""
    known = (term.sign * (values.get(term.figure) or 0) for term in terms)
    return sum(known) + (hidden_sum if hidden(terms, values) else 0)


def write(terms: tuple[Term, ...]) -> str:
    """Write a sum of figure keys in one canonical way."""
    signs = [(" - " if term.sign < 0 else " + ") + term.figure for term in terms]
    return "".join(signs).removeprefix(" + ")
