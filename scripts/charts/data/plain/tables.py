"""The rows of a plain table as data of a chart."""

from collections.abc import Callable, Mapping, Sequence
from typing import NamedTuple

import pandas as pd

from scripts.charts.data.datum import Datum
from scripts.charts.data.plain.aggregation import aggregated
from scripts.charts.data.plain.counting import counted
from scripts.charts.data.plain.fields import (
    category_field,
    kinds,
    needed,
    picked,
    split,
    value_field,
)
from scripts.charts.data.plain.lines import Gap, lines
from scripts.charts.data.plain.shares import shared
from scripts.charts.data.plain.texts import told_once, with_codes
from scripts.charts.data.selection import matches
from scripts.charts.model import Source
from scripts.model.resource import plain
from scripts.model.view import COUNT, View


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
    frame = part_rows(source)
    if source.counting:
        return _counts(source, frame, home)
    frame = _on_tiles(source, frame, home) if source.layout.tiled else frame
    kept = _asked_for(source, frame)
    missing = int(kept[value_field(source)].isna().sum())
    frame = _computed(source, frame)
    rows = _lines(source, frame) if source.layout.timed else _bars(source, frame)
    return rows._replace(missing=missing)


def part_rows(source: Source) -> pd.DataFrame:
    """Give the rows that are asked for, and all parts of wholes of which only some are drawn."""
    field = picked(source.view)
    filters = {one: codes for one, codes in source.view.filters.items() if one != field}
    return filtered(source.resource.columns(*needed(source)), filters)


def _asked_for(source: Source, frame: pd.DataFrame) -> pd.DataFrame:
    """Give the rows of the parts that are asked for, of wholes of which not all are."""
    part = picked(source.view)
    filters = {part: source.view.filters[part]} if part in source.view.filters else {}
    return filtered(frame, filters)


def _counts(source: Source, frame: pd.DataFrame, home: Mapping[str, str]) -> Rows:
    """Give counts of rows, or shares of them."""
    view, field, codes = source.view, category_field(source), kinds(source)
    sizes = counted(source, frame, codes, home)
    if view.share:
        sizes = _asked_for(source, shared(sizes, codes, view.share, COUNT))
    if source.layout.timed:
        return _along(source, sizes, COUNT, untimed=int(frame[field].isna().sum()))
    return Rows(_data(view, sizes, sizes[field].tolist(), COUNT), sizes[field].nunique())


def _on_tiles(source: Source, frame: pd.DataFrame, home: Mapping[str, str]) -> pd.DataFrame:
    """Move rows to the tiles on which they are counted; what has none is not on the map."""
    field = category_field(source)
    coded = with_codes(frame, source.resource, [field])
    return coded.assign(**{field: coded[field].map(home)}).dropna(subset=[field])


def _computed(source: Source, frame: pd.DataFrame) -> pd.DataFrame:
    """Give the rows of marks: those of the table, or what is computed of these."""
    view, time = source.view, category_field(source) if source.layout.timed else ""
    if not (view.aggregate or view.share):
        return frame
    value, codes = value_field(source), kinds(source)
    coded = with_codes(frame, source.resource, [one for one in codes if one != time])
    if view.aggregate:
        coded = aggregated(coded, codes, value, view.aggregate, whole=bool(view.share))
    if view.share:
        coded = _asked_for(source, shared(coded, codes, view.share, value))
    return coded


def _lines(source: Source, frame: pd.DataFrame) -> Rows:
    view, field = source.view, category_field(source)
    timed = _told(source, frame[frame[field].notna()], [one for one in split(view) if one])
    return _along(source, timed, value_field(source), untimed=int(frame[field].isna().sum()))


def _along(source: Source, frame: pd.DataFrame, value: str, untimed: int) -> Rows:
    """Give the lines through the rows that have a time."""
    [time] = (one for one in source.resource.fields if one.name == category_field(source))
    return Rows(*lines(frame, source.view, time, value))._replace(untimed=untimed)


def _told(source: Source, frame: pd.DataFrame, coded: list[str]) -> pd.DataFrame:
    """Write fields as codes, and tell each mark once; marks of a default view get other names."""
    coding = with_codes(frame, source.resource, coded)
    if source.view.default:
        return coding
    marked = dict.fromkeys([category_field(source), *coded])
    return told_once(coding, list(marked), value_field(source))


def _whole(source: Source) -> bool:
    """Tell whether a category may have several rows: then ``top`` counts no rows."""
    return any(split(source.view)) or source.layout.loose


def filtered(frame: pd.DataFrame, filters: Mapping[str, Sequence[str]]) -> pd.DataFrame:
    """Give the rows whose codes are asked for."""
    for field, wanted in filters.items():
        frame = frame[frame[field].map(_asked(wanted))]
    return frame


def _asked(wanted: Sequence[str]) -> Callable[[object], bool]:
    return lambda code: matches(None if pd.isna(code) else code, wanted)  # type: ignore[call-overload]


def _bars(source: Source, frame: pd.DataFrame) -> Rows:
    view, field, value = source.view, category_field(source), value_field(source)
    frame = _told(source, frame, [field, *(one for one in split(view) if one)])
    if view.sort:
        frame = frame.sort_values(value, ascending=not view.sort.startswith("-"), kind="stable")
    total = frame[field].nunique() if _whole(source) else len(frame)
    frame = _first(view, frame, value) if view.top and not _whole(source) else frame
    apart = _apart(source, frame)
    return Rows(_data(view, frame, list(apart) or frame[field].tolist(), value), total, apart=apart)


def _data(view: View, frame: pd.DataFrame, names: Sequence[str], value: str) -> list[Datum]:
    """Give the marks of rows whose categories are named."""
    series, panels = (frame[one].tolist() if one else [""] * len(frame) for one in split(view))
    columns = zip(names, plain(frame[value]), series, panels, frame.index, strict=True)
    return [Datum(name, number, kind, row=int(row), panel=panel)
            for name, number, kind, panel, row in columns]  # fmt: skip


def _first(view: View, frame: pd.DataFrame, value: str) -> pd.DataFrame:
    """Give as many rows as are drawn; by default the largest, also of those below zero.

    What has no value is none of the largest.
    """
    if not (view.default and view.sort) or len(frame) <= view.top:
        return frame.head(view.top)
    sizes = frame[value].dropna().abs().sort_values(ascending=False, kind="stable")
    return frame[frame.index.isin(sizes.index[: view.top])]


def _apart(source: Source, frame: pd.DataFrame) -> dict[str, Mapping[str, str]]:
    """Give the codes by which rows are told apart, by their numbers, if some share a name."""
    naming = list(source.view.naming)
    if not naming or frame[category_field(source)].is_unique:
        return {}
    coded = with_codes(source.resource.take(frame.index), source.resource, naming)[naming]
    return {str(row): dict(zip(naming, codes, strict=True)) for row, *codes in coded.itertuples()}
