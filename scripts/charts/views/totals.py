"""Rows that hold all others: called so, or the sum of them, as a country among its provinces."""

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from scripts.charts.data.plain.wholes import is_total
from scripts.model.field import Field
from scripts.model.quantity import added, digits, times
from scripts.model.resource import Resource, plain

if TYPE_CHECKING:
    import pandas as pd

MANY = 1000
"""In tables of more rows totals are not looked for."""
SEXES = ({"f", "m"}, {"female", "male"}, {"women", "men"}, {"girls", "boys"})
BOTH = {"t", "b", "both", "persons", "people"}
OTHERS = 4
"""Of fewer numbers one is the sum of the others by chance."""
LARGE = 100
"""So are small numbers."""


Codes = dict[str, tuple[list[str], list[str]]]


def totals(
    resource: Resource, frame: "pd.DataFrame", names: Sequence[Field], amounts: Sequence[Field]
) -> Codes:
    """Give by field the codes of totals and those of all other rows, where there are several."""
    if resource.length > MANY:
        return {}
    held = {one.name: list(dict.fromkeys(map(digits, plain(frame[one.name])))) for one in names}
    found = {name: [one for one in codes if is_total(one) or _is_both(one, codes)]
             for name, codes in held.items()}  # fmt: skip
    if not any(found.values()):
        found = {one.name: _sums(resource, frame[one.name], amounts) for one in names}
    split = {name: (found[name], [one for one in codes if one not in found[name]])
             for name, codes in held.items()}  # fmt: skip
    return {name: both for name, both in split.items() if both[0] and both[1][1:]}


def _is_both(code: str, codes: Sequence[str]) -> bool:
    """Tell whether a code stands for women and men together, beside one for each."""
    known = {one.lower() for one in codes}
    return code.lower() in BOTH and any(pair <= known for pair in SEXES)


def _sums(
    resource: Resource, codes: "pd.Series[Any]", amounts: Sequence[Field]
) -> list[str]:  # fmt: skip
    """Give the code of the first or the last row if one of its amounts is the sum of all others."""
    if len(codes) <= OTHERS or not codes.is_unique:
        return []
    for amount in amounts:
        cells = plain(resource.column(amount.name).loc[codes.index])
        for place in (0, -1):
            if _is_sum(cells, place):
                return [digits(plain(codes)[place])]
    return []


def _is_sum(cells: Sequence[Any], place: int) -> bool:
    if None in cells or cells[place] < LARGE:
        return False
    return bool(times(cells[place], 2) == added(cells))
