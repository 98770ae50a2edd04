"""The rows of a plain table as data of a chart."""

from collections.abc import Callable, Mapping
from typing import NamedTuple

import pandas as pd

from scripts.charts.data.datum import Datum
from scripts.charts.data.selection import matches
from scripts.model.package import Resource
from scripts.model.view import COUNT, View

MAX_POINTS = 300
"""More points than pixels say no more; a longer line keeps every so-manieth and its ends."""


class Drawn(NamedTuple):
    """What is drawn of a table, and of how many lines or bars in all."""

    data: list[Datum]
    total: int
    thinned: bool = False
    """True where a line has fewer points than its table."""


def rows_of(resource: Resource, view: View, home: Mapping[str, str] | None = None) -> Drawn:
    """Give the data of a view of a plain table.

    On a map ``home`` says on which tile a row counts.
    """
    frame = resource.sound
    for field, wanted in view.filters.items():
        frame = frame[frame[field].map(_asked(wanted))]
    if counts(resource, view):
        return _counted(resource, view, frame, home)
    value = value_field(resource, view)
    frame = frame[frame[value].notna()]
    field = category_field(resource, view)
    if view.mark == "line":
        return _lines(frame, view, field, value)
    total = frame[field].nunique() if view.color else len(frame)
    return Drawn(_bars(frame, view, field, value), total)


def counts(resource: Resource, view: View) -> bool:
    """Tell whether a view counts rows (a column of a stranger may be called so as well)."""
    return view.x == COUNT and resource.field(COUNT) is None


def _counted(
    resource: Resource, view: View, frame: pd.DataFrame, home: Mapping[str, str] | None
) -> Drawn:
    """Count what the first field of the key names, once a category.

    Two places of one activity in one province are one activity there.
    """
    frame = _alone(resource, frame)
    kinds = [view.y, *([view.color] if view.color else [])]
    named = [field for field in resource.primary_key[:1] if field not in kinds]
    rows = frame[[*kinds, *named]].dropna()
    if home is not None:
        rows = rows.assign(**{view.y: rows[view.y].map(home)}).dropna()
    rows = rows.drop_duplicates() if named else rows
    sizes = rows.groupby(kinds, sort=False).size()
    keys = sizes.index.to_frame().astype("string").to_numpy()
    data = [Datum(*([key[0], int(size), *key[1:]])) for key, size in zip(keys, sizes, strict=True)]
    counted = {one.category for one in data}
    empty = dict.fromkeys(code for code in (home or {}).values() if code not in counted)
    data += [Datum(code, 0) for code in empty]
    return Drawn(data, len({one.category for one in data}))


def _alone(resource: Resource, frame: pd.DataFrame) -> pd.DataFrame:
    """Leave out rows that stand for others of their table: those are counted themselves."""
    for key in resource.foreign_keys:
        own = not key.package and key.resource in {"", resource.name}
        if own and key.targets == resource.primary_key:
            frame = frame[~frame[key.targets[0]].isin(frame[key.fields[0]].dropna())]
    return frame


def _asked(wanted: object) -> Callable[[object], bool]:
    codes = [str(code) for code in wanted] if isinstance(wanted, list | tuple) else [str(wanted)]
    return lambda code: matches("" if pd.isna(code) else code, codes)  # type: ignore[call-overload]


def value_field(resource: Resource, view: View) -> str:
    """Tell which of the view's fields holds the quantity."""
    order = (view.y, view.x) if view.mark == "line" else (view.x, view.y)
    numeric = [name for name in order if (one := resource.field(name)) and one.numeric]
    if not numeric:
        message = f"view {view.name}: neither {view.x} nor {view.y} holds numbers"
        raise ValueError(message)
    return numeric[0]


def category_field(resource: Resource, view: View) -> str:
    """Tell which of the view's fields says what a mark stands for."""
    if counts(resource, view):
        return view.y
    return view.x if value_field(resource, view) == view.y else view.y


def _bars(frame: pd.DataFrame, view: View, field: str, value: str) -> list[Datum]:
    if view.sort:
        frame = frame.sort_values(value, ascending=not view.sort.startswith("-"), kind="stable")
    frame = frame.head(view.top) if view.top and not view.color else frame
    names = frame[field].astype("string").fillna("")
    if view.default and not names.is_unique:
        names = _joined(frame)
    series = frame[view.color].astype("string").fillna("") if view.color else [""] * len(frame)
    return _data(names, frame[value], series, view)


def _joined(frame: pd.DataFrame) -> "pd.Series[str]":
    """Name rows by all that is not a quantity, and by their row where that is not enough."""
    kinds = [name for name in frame if not pd.api.types.is_float_dtype(frame[name])]
    names = frame[kinds].astype("string").fillna("").agg(" · ".join, axis=1)
    double = names.duplicated(keep=False)
    return names.where(~double, names + " (" + frame.index.astype("string") + ")")


def _lines(frame: pd.DataFrame, view: View, field: str, value: str) -> Drawn:
    total = frame[view.color].nunique() if view.color else 1
    frame = frame[frame[field].notna()].sort_values(field, kind="stable")
    if not view.color:
        data = _data(*_line(frame, field, value), [""] * MAX_POINTS, view)
        return Drawn(data, total, len(frame) > MAX_POINTS)
    last = frame.groupby(view.color, sort=False)[value].last()
    ranked = last.sort_values(ascending=False, kind="stable").index[: view.top or None]
    data, most = [], 0
    for name in ranked:
        points = frame[frame[view.color] == name]
        most = max(most, len(points))
        data += _data(*_line(points, field, value), [str(name)] * MAX_POINTS, view)
    return Drawn(data, total, most > MAX_POINTS)


def _line(frame: pd.DataFrame, field: str, value: str) -> "tuple[pd.Series[str], pd.Series[float]]":
    if len(frame) > MAX_POINTS:
        step = (len(frame) - 1) / (MAX_POINTS - 1)
        frame = frame.iloc[[round(place * step) for place in range(MAX_POINTS)]]
    return frame[field].astype("string"), frame[value]


def _data(
    names: "pd.Series[str]", values: "pd.Series[float]", series: object, view: View
) -> list[Datum]:
    """Make one datum a row; two rows at one place would hide each other."""
    kinds = list(series) if isinstance(series, list | pd.Series) else []
    data = [
        Datum(str(name), float(value), str(kind))
        for name, value, kind in zip(names, values, kinds, strict=False)
    ]
    places = {one.place for one in data}
    if len(places) < len(data):
        seen: set[tuple[str, str, str]] = set()
        double = next(one for one in data if one.place in seen or seen.add(one.place))  # type: ignore[func-returns-value]
        message = f"view {view.name}: several rows for one mark: {double.category} {double.series}"
        raise ValueError(message)
    return data
