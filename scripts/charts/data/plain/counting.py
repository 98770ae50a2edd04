"""The rows of a plain table counted."""

from collections.abc import Mapping

import pandas as pd

from scripts.charts.data.datum import Datum
from scripts.charts.data.plain.texts import with_codes
from scripts.charts.model import Source
from scripts.model.resource import Resource


def counted(
    source: Source, frame: pd.DataFrame, home: Mapping[str, str]
) -> tuple[list[Datum], int]:
    """Count what the first field of the key names, once a category; and count the categories.

    Two places of one activity in one province are one activity there. What has no code counts as
    not stated, but on a map, where it has no place.
    """
    view, resource = source.view, source.resource
    frame = _without_groups(resource, frame)
    kinds = [view.y, *([view.color] if view.color else [])]
    named = [field for field in resource.primary_key[:1] if field not in kinds]
    rows = with_codes(frame[[*kinds, *named]], resource, kinds)
    if source.layout.tiled:
        rows = rows.assign(**{view.y: rows[view.y].map(home)}).dropna(subset=[view.y])
    rows = rows.drop_duplicates() if named else rows
    sizes = rows.groupby(kinds, sort=False).size()
    keys = sizes.index.to_frame().to_numpy()
    data = [
        Datum(key[0], int(size), *key[1:]) for key, size in zip(keys.tolist(), sizes, strict=True)
    ]
    counted = {one.category for one in data}
    empty = dict.fromkeys(code for code in home.values() if code not in counted)
    data += [Datum(code, 0) for code in empty]
    return data, len({one.category for one in data})


def _without_groups(resource: Resource, frame: pd.DataFrame) -> pd.DataFrame:
    """Leave out rows that other rows of their table are counted in: those are counted."""
    for key in resource.foreign_keys:
        own = not key.package and key.resource in {"", resource.name}
        if own and key.targets == resource.primary_key:
            frame = frame[~frame[key.targets[0]].isin(frame[key.fields[0]].dropna())]
    return frame
