"""The cells of a column as codes: what has no code is '', or the label that says why."""

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from scripts.model.quantity import digits
from scripts.model.resource import Resource, plain

if TYPE_CHECKING:
    import pandas as pd


def written(column: "pd.Series[Any]") -> list[str]:
    """Write the cells of a column; a missing one is empty."""
    return [digits(one) for one in plain(column)]


def with_codes(frame: "pd.DataFrame", resource: Resource, names: Sequence[str]) -> "pd.DataFrame":
    """Write some columns as codes; a missing value that has a label goes by it."""
    coded = frame.copy()
    for name in names:
        coded[name] = _codes(frame[name], resource)
    return coded


def _codes(column: "pd.Series[Any]", resource: Resource) -> list[str]:
    why = resource.gaps.get(str(column.name), {})
    cells = zip(written(column), column.index, strict=True)
    return [code or why.get(int(row), "") for code, row in cells]


def told_once(frame: "pd.DataFrame", kinds: Sequence[str], value: str) -> "pd.DataFrame":
    """Leave out rows without a value where the mark has one from another row, or is told so."""
    known = frame[value].notna()
    order = [*frame.index[known], *frame.index[~known]]
    again = frame.loc[order].duplicated(list(kinds))
    return frame[known | ~again]
