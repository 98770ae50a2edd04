"""The rows of a plain table as data of a chart."""

from collections.abc import Callable, Mapping, Sequence
from typing import NamedTuple

import pandas as pd

from scripts.charts.data.counting import counted
from scripts.charts.data.datum import Datum
from scripts.charts.data.lines import Gap, lines
from scripts.charts.data.selection import matches
from scripts.charts.data.texts import told_once, with_codes
from scripts.charts.model import Source
from scripts.model.resource import plain
from scripts.model.view import View


class Rows(NamedTuple):
    """What is drawn of a table, and of how many lines or bars in all."""

    data: list[Datum]
    total: int
    thinned: bool = False
    """True where a line has fewer points than its table."""
    gaps: Sequence[Gap] = ()
    times: Sequence[str] = ()
    """The times on the axis of lines, with those of gaps, in their order."""
    order: Sequence[str] = ()
    """All times of lines in their order."""
    missing: int = 0
    """How many rows have no value."""
    untimed: int = 0
    """How many rows have no time to stand at."""
    apart: Mapping[str, Mapping[str, str]] = {}
    """Where rows share a name and are categories by their numbers: what tells them apart."""


def rows_of(source: Source, home: Mapping[str, str]) -> Rows:
    """Give the data of a view of a plain table; on a map ``home`` is the tile of each area."""
    frame = _filtered(source.resource.columns(*_needed(source)), source.view.filters)
    if source.counting:
        return Rows(*counted(source, frame, home))
    rows = _lines(source, frame) if source.layout.timed else _bars(source, frame)
    return rows._replace(missing=int(frame[value_field(source)].isna().sum()))


def _lines(source: Source, frame: pd.DataFrame) -> Rows:
    view, field = source.view, category_field(source)
    timed = _told(source, frame[frame[field].notna()], [view.color] if view.color else [])
    [time] = (one for one in source.resource.fields if one.name == field)
    rows = Rows(*lines(timed, view, time, value_field(source)))
    return rows._replace(untimed=int(frame[field].isna().sum()))


def _told(source: Source, frame: pd.DataFrame, coded: list[str]) -> pd.DataFrame:
    """Write fields as codes, and tell each mark once; marks of a default view get other names."""
    coding = with_codes(frame, source.resource, coded)
    if source.view.default:
        return coding
    kinds = dict.fromkeys([category_field(source), *coded])
    return told_once(coding, list(kinds), value_field(source))


def _whole(source: Source) -> bool:
    """Tell whether a category may have several rows: then ``top`` counts no rows."""
    return bool(source.view.color) or source.layout.loose


def _needed(source: Source) -> list[str]:
    """Give the fields of a table that a view is drawn from."""
    view, resource = source.view, source.resource
    parents = (name for key in resource.foreign_keys for name in (*key.fields, *key.targets))
    known = {view.x, view.y, view.color, *view.filters, *resource.primary_key, *parents}
    return [one for one in resource.names if one in known]


def _filtered(frame: pd.DataFrame, filters: Mapping[str, Sequence[str]]) -> pd.DataFrame:
    for field, wanted in filters.items():
        frame = frame[frame[field].map(_asked(wanted))]
    return frame


def _asked(wanted: Sequence[str]) -> Callable[[object], bool]:
    return lambda code: matches(None if pd.isna(code) else code, wanted)  # type: ignore[call-overload]


def quantities(source: Source) -> list[str]:
    """Give the fields of a view that hold numbers, the one along the value axis first."""
    view, timed = source.view, source.layout.timed
    order = (view.y, view.x) if timed else (view.x, view.y)
    return [name for name in order if (one := source.resource.field(name)) and one.numeric]


def value_field(source: Source) -> str:
    """Tell which of the view's fields holds the quantity."""
    return quantities(source)[0]


def category_field(source: Source) -> str:
    """Tell which of the view's fields says what a mark stands for."""
    view = source.view
    if source.counting:
        return view.y
    return view.x if value_field(source) == view.y else view.y


def _bars(source: Source, frame: pd.DataFrame) -> Rows:
    view, field, value = source.view, category_field(source), value_field(source)
    frame = _told(source, frame, [field, *([view.color] if view.color else [])])
    if view.sort:
        frame = frame.sort_values(value, ascending=not view.sort.startswith("-"), kind="stable")
    total = frame[field].nunique() if _whole(source) else len(frame)
    frame = _first(view, frame, value) if view.top and not _whole(source) else frame
    apart = _apart(source, frame)
    names = list(apart) or frame[field].tolist()
    series = frame[view.color].tolist() if view.color else [""] * len(frame)
    columns = zip(names, plain(frame[value]), series, frame.index, strict=True)
    data = [Datum(name, number, kind, row=int(row)) for name, number, kind, row in columns]
    return Rows(data, total, apart=apart)


def _first(view: View, frame: pd.DataFrame, value: str) -> pd.DataFrame:
    """Give as many rows as are drawn; by default the largest, also of those below zero."""
    if not (view.default and view.sort):
        return frame.head(view.top)
    sizes = frame[value].abs().sort_values(ascending=False, kind="stable")
    return frame[frame.index.isin(sizes.index[: view.top])]


def _apart(source: Source, frame: pd.DataFrame) -> dict[str, Mapping[str, str]]:
    """Give the codes by which rows are told apart, by their numbers, if some share a name."""
    naming = list(source.view.naming)
    if not naming or frame[category_field(source)].is_unique:
        return {}
    coded = with_codes(source.resource.take(frame.index), source.resource, naming)[naming]
    return {str(row): dict(zip(naming, codes, strict=True)) for row, *codes in coded.itertuples()}
