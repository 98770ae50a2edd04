"""The rows of a plain table counted."""

from collections.abc import Mapping, Sequence
from typing import Any

import pandas as pd

from scripts.charts.data.plain.texts import with_codes
from scripts.charts.model import Source
from scripts.model.field import Field
from scripts.model.resource import Resource
from scripts.model.view import COUNT

LONGEST = 10_000
"""So many years or days between the first and the last are counted one by one."""


def counted(
    source: Source, frame: pd.DataFrame, kinds: Sequence[str], home: Mapping[str, str]
) -> pd.DataFrame:
    """Count what the first field of the key names, once for all kinds of which rows are.

    Two places of one activity in one province are one activity there. What has no code counts as
    not stated, but on a map, where it has no place, and on a line, where it has no time.
    """
    resource, field = source.resource, source.view.categories
    frame = _without_groups(resource, frame)
    named = [one for one in resource.primary_key[:1] if one not in kinds]
    coded = [one for one in kinds if one != field or not source.layout.timed]
    rows = with_codes(frame[[*kinds, *named]], resource, coded)
    if source.layout.tiled:
        rows = rows.assign(**{field: rows[field].map(home)})
    rows = rows.dropna(subset=[field])
    rows = rows.drop_duplicates() if named else rows
    sizes = rows.groupby(list(kinds), sort=False).size().reset_index(name=COUNT)
    if source.layout.tiled:
        return _with_zeros(sizes, list(dict.fromkeys(home.values())), kinds)
    time = resource.field(field)
    return _with_zeros(sizes, _times(sizes, time), kinds) if source.layout.timed and time else sizes


def _with_zeros(
    sizes: pd.DataFrame, categories: Sequence[Any], kinds: Sequence[str]
) -> pd.DataFrame:
    """Let each category have a number, in each line: where no row is of it, that is zero."""
    field, *others = kinds
    grid = pd.DataFrame({field: pd.Series(list(categories), dtype=sizes[field].dtype)})
    if others:
        grid = grid.merge(sizes[others].drop_duplicates(), how="cross")
    lacking = grid.merge(sizes, how="left", on=list(kinds))
    lacking = lacking[lacking[COUNT].isna()].assign(**{COUNT: 0})
    return pd.concat([sizes, lacking[sizes.columns]], ignore_index=True)


def _times(sizes: pd.DataFrame, time: Field) -> Sequence[Any]:
    """Give the times of lines: all years and days from the first to the last, else those of rows.

    A time that has no row is not in the table; only of these is it known which there are.
    """
    held = sizes[time.name].drop_duplicates()
    if time.categories:
        return time.categories
    if time.type in {"integer", "year"} and held.max() - held.min() < LONGEST:
        return range(int(held.min()), int(held.max()) + 1)
    if time.type == "date":
        days = pd.period_range(held.min(), held.max(), freq="D")
        return days.astype(str).tolist() if len(days) < LONGEST else held.tolist()
    if time.type == "yearmonth":
        return pd.period_range(held.min(), held.max(), freq="M").astype(str).tolist()
    return held.tolist()


def _without_groups(resource: Resource, frame: pd.DataFrame) -> pd.DataFrame:
    """Leave out rows that other rows of their table are counted in: those are counted."""
    for key in resource.foreign_keys:
        own = not key.package and key.resource in {"", resource.name}
        if own and key.targets == resource.primary_key:
            frame = frame[~frame[key.targets[0]].isin(frame[key.fields[0]].dropna())]
    return frame
