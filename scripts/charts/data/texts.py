"""The cells of a column as codes: what a table has no code for is ''."""

from typing import TYPE_CHECKING, Any

from scripts.model.quantity import digits
from scripts.model.resource import plain

if TYPE_CHECKING:
    import pandas as pd


def written(column: "pd.Series[Any]") -> list[str]:
    """Write the cells of a column; a missing one is empty."""
    return [digits(one) for one in plain(column)]
