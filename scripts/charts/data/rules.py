"""Rules of what a view draws: each finds a reason for which it cannot be drawn, or none."""

from collections.abc import Callable, Iterable

from scripts.charts.data.areas import areas, tiles
from scripts.charts.data.arrangement import data_of
from scripts.charts.data.datum import Datum, grouped
from scripts.charts.data.limits import number_problems, problem, size_problems
from scripts.charts.data.moments import instant
from scripts.charts.data.plain.fields import quantities
from scripts.charts.data.plain.wholes import whole_problems
from scripts.charts.data.selection import select
from scripts.charts.data.source import source, unbroken
from scripts.charts.model import Data, Source
from scripts.model.catalog import Catalog
from scripts.model.package import Package
from scripts.model.problem import Problem
from scripts.model.quantity import digits
from scripts.model.view import LOG, VALUE, View

TILES = 100
"""So many columns or rows a map has at most."""
PANELS = 24
"""So many panels a chart has at most."""
FIRST = 5
"""So many of the rows of a mark are named."""
NONE = "–"
"""Stands for an empty code."""


def data_problems(catalog: Catalog, package: Package, view: View) -> list[Problem]:
    """Say why a view cannot be drawn; what follows from one reason is not told as another.

    Asked of a view that is soundly declared, and whose fields could be read.
    """
    found = source(catalog, package, view)
    unfit = _numbers(found) or _tiles(found) or whole_problems(found)
    if unfit:
        return unfit
    data = data_of(found)
    rules = (_figures, _rows, number_problems, _log, _empty, _times, _panels, size_problems)
    return next((told for rule in rules if (told := rule(data))), [])


def _numbers(source: Source) -> list[Problem]:
    """The length or the height of a mark is a number."""
    view = source.view
    printed = view.shares or VALUE in {view.x, view.y}
    measured = printed if source.figures else source.counting or quantities(source)
    if measured:
        return []
    return [problem(source, "view-numbers", cell=f"{view.x}, {view.y}")]


def _tiles(source: Source) -> list[Problem]:
    """A map has at least one area with a place on it."""
    if not source.layout.tiled:
        return []
    places = tiles(areas(source)).values()
    if any(max(line) - min(line) >= TILES for line in zip(*places, strict=True)):
        return [problem(source, "view-map", "y", source.view.y, most=str(TILES))]
    if places or not unbroken(source):
        return []
    return [problem(source, "view-tiles", "y", source.view.y)]


def _at(one: Datum) -> object:
    return one.place


def _instant(one: Datum) -> object:
    """Give the place on a line: an instant is one, in whichever zone it is written."""
    return instant(one.category), one.series, one.panel


def _figures(data: Data) -> list[Problem]:
    """One figure a mark, where dots do not stand beside each other on one line."""
    source = data.source
    if not source.figures or source.layout.loose:
        return []
    selected = (one.data for one in select(source))
    for mark in _doubled([*selected, data.rows]):
        keys = ", ".join(dict.fromkeys(one.figure for one in mark))
        return [problem(source, "view-figures", mark=_place(source, mark[0]), keys=keys)]
    return []


def _rows(data: Data) -> list[Problem]:
    """One row a mark: several would hide each other."""
    source = data.source
    key = _instant if data.layout.timed else _at
    for mark in [] if source.figures or source.layout.loose else _doubled([data.rows], key):
        numbers = sorted(one.row for one in mark)
        rows = ", ".join(map(str, numbers[:FIRST])) + (", …" if numbers[FIRST:] else "")
        path = source.package.file_path(source.resource)
        return [problem(source, "view-rows", mark=_place(source, mark[0]), rows=rows, path=path)]
    return []


def _doubled(
    groups: Iterable[Iterable[Datum]], key: Callable[[Datum], object] = _at
) -> list[list[Datum]]:
    """Give the data that share a place."""
    places = [mark for data in groups for mark in grouped(data, key).values()]
    return [mark for mark in places if len(mark) > 1]


def _place(source: Source, one: Datum) -> str:
    """Name a mark by its codes, in another period than the package's own by that as well."""
    codes = [one.panel] if source.view.panels else []
    codes += [one.category, one.series] if source.view.color else [one.category]
    if one.period not in {"", source.package.stated("period")}:
        codes.append(one.period)
    return ", ".join(code or NONE for code in codes)


def _log(data: Data) -> list[Problem]:
    """A log scale has no place for zero or less."""
    low = min((one.value for one in data.rows if one.value is not None), default=1)
    if data.view.scale != LOG or low > 0:
        return []
    return [problem(data.source, "view-log", "scale", LOG, value=digits(low))]


def _empty(data: Data) -> list[Problem]:
    """Something is left to draw; where a row has a problem of its own, that row may be it."""
    found = any(data.source.figures or one.value is not None for one in data.rows)
    if found or not unbroken(data.source):
        return []
    return [problem(data.source, "view-empty")]


def _panels(data: Data) -> list[Problem]:
    """So many panels can be compared, and no more."""
    count = len(data.panels)
    if count <= PANELS:
        return []
    limits = {"count": str(count), "most": str(PANELS)}
    return [problem(data.source, "view-panels-many", "panels", data.view.panels, **limits)]


def _times(data: Data) -> list[Problem]:
    """Between two times there is one change."""
    wanted, found = data.layout.times, len(data.times)
    if wanted in {0, found} or not unbroken(data.source):
        return []
    return [problem(data.source, "view-times", "x", data.view.x, count=str(found))]
