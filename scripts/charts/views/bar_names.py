"""What names the bars of a plain table, and what tells those of one name apart."""

from collections.abc import Sequence
from itertools import permutations
from typing import TYPE_CHECKING

from scripts.charts.views.field_names import names_by_code
from scripts.model.field import Field
from scripts.model.resource import Resource

if TYPE_CHECKING:
    import pandas as pd

MAX_LANES = 4
"""So many bars stand below each other for one name."""
FULL = 0.8
"""So many of the pairs of two fields are there, where they are crossed."""
LONGEST = 60
"""A longer text describes and does not name."""


def bar_names(resource: Resource, frame: "pd.DataFrame", texts: Sequence[Field]) -> tuple[str, str]:
    """Give the field that names the bars, and the one of their colours ('' where there is none).

    Names come before keys. Where no text names each row, two may do so together: each code of the
    one has a bar for each of the few codes of the other.
    """
    named = [one.name for one in sorted(texts, key=lambda one: _is_key(resource, frame, one))]
    for name in named:
        if frame[name].is_unique:
            return name, ""
    crossed = (both for both in permutations(named, 2) if _crossed(frame, *both))
    return next(crossed, (texts[0].name, ""))


def _is_key(resource: Resource, frame: "pd.DataFrame", field: Field) -> bool:
    """Tell whether a text is a key without names, or describes more than it names."""
    if field.categories or resource.reference(field.name):
        return False
    codes = frame[field.name].dropna().unique()
    return names_by_code(field.name) or any(len(str(one)) > LONGEST for one in codes)


def _crossed(frame: "pd.DataFrame", name: str, color: str) -> bool:
    """Tell whether nearly all codes of a field stand once beside each of the few of another."""
    pairs = frame[[name, color]]
    names, colors = pairs[name].nunique(), pairs[color].nunique()
    few = 1 < colors <= min(MAX_LANES, names) and len(pairs) >= FULL * names * colors
    return few and not pairs.isna().to_numpy().any() and not pairs.duplicated().any()
