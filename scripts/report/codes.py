"""The codes of a figure: one of each dimension, in one order."""

from collections.abc import Iterator, Mapping
from typing import NamedTuple

from scripts.model.edition import Edition
from scripts.report.dimensions import DIMENSIONS, NAMES, Whole

Codes = tuple[str, ...]
"""What tells a figure apart from all others of its package."""


class Wider(NamedTuple):
    """A dimension by which codes are a part of a whole."""

    field: str
    whole: Whole


def codes_of(row: Mapping[str, object]) -> Codes:
    """Take the codes of a row of figures; an empty cell is an empty code."""
    return tuple(str(row.get(name) or "") for name in NAMES)


def code(codes: Codes, field: str) -> str:
    """Give the code of one dimension."""
    return codes[NAMES.index(field)]


def replaced(codes: Codes, field: str, new: str) -> Codes:
    """Give codes with that of one dimension replaced."""
    place = NAMES.index(field)
    return (*codes[:place], new, *codes[place + 1 :])


def wider(codes: Codes, edition: Edition) -> Iterator[Wider]:
    """Say of which wider codes a figure is a part, by each dimension that divides it."""
    for dimension, one in zip(DIMENSIONS, codes, strict=True):
        whole = dimension.whole_of(one, edition)
        if whole is not None:
            yield Wider(dimension.name, whole)
