"""Values of a plain table as shares of their wholes, where these are known."""

from collections.abc import Hashable, Sequence

import pandas as pd

from scripts.charts.data.plain.aggregation import column
from scripts.model.quantity import Quantity, added, ratio
from scripts.model.resource import plain


def shared(frame: pd.DataFrame, kinds: Sequence[str], field: str, value: str) -> pd.DataFrame:
    """Divide each value by the sum over the codes of a field, all else the same."""
    others = [frame[one].tolist() for one in kinds if one != field]
    places = list(zip(*others, strict=True)) if others else [()] * len(frame)
    parts = _parts(places, plain(frame[value]))
    return frame.assign(**{value: column(parts, frame.index)})


def _parts(
    places: Sequence[Hashable], values: Sequence[Quantity | None]
) -> list[Quantity | None]:  # fmt: skip
    """Give shares; of a whole with an unknown or a negative part there are none."""
    held: dict[Hashable, list[Quantity | None]] = {}
    for place, value in zip(places, values, strict=True):
        held.setdefault(place, []).append(value)
    wholes = {place: _whole(some) for place, some in held.items()}
    pairs = zip(places, values, strict=True)
    return [None if value is None or not (whole := wholes[place]) else ratio(value, whole)
            for place, value in pairs]  # fmt: skip


def _whole(values: Sequence[Quantity | None]) -> Quantity:
    """Add up a whole; zero where it is not known."""
    known = [one for one in values if one is not None]
    return added(known) if len(known) == len(values) and min(known, default=0) >= 0 else 0
