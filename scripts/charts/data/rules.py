"""Rules of what a view draws: each finds a reason for which it cannot be drawn, or none."""

from collections.abc import Iterable

from scripts.charts.data.areas import areas, tiles
from scripts.charts.data.arrangement import data_of
from scripts.charts.data.datum import Datum, grouped
from scripts.charts.data.selection import select
from scripts.charts.data.source import source, unbroken
from scripts.charts.data.tables import quantities, value_field
from scripts.charts.model import Data, Source
from scripts.charts.words.worded import worded
from scripts.model.catalog import Catalog
from scripts.model.language import Language
from scripts.model.package import Package
from scripts.model.problem import Problem
from scripts.model.quantity import digits, nearest
from scripts.model.view import LOG, VALUE, View
from scripts.report.keys import address_of

LEAST, MOST = 1e-300, 1e300
"""Between these a number and some sums of it are floats with all of their digits."""
MARKS = 10_000
HEIGHT = 10_000
"""In pixels; a PNG has twice as many."""
TILES = 100
"""So many columns or rows a map has at most."""
NONE = "–"
"""Stands for an empty code."""


def data_problems(catalog: Catalog, package: Package, view: View) -> list[Problem]:
    """Say why a view cannot be drawn; what follows from one reason is not told as another.

    Asked of a view that is soundly declared, and whose fields could be read.
    """
    found = source(catalog, package, view)
    unfit = _numbers(found) or _tiles(found)
    if unfit:
        return unfit
    data = data_of(found)
    rules = (_figures, _rows, _limits, _log, _empty, _size)
    return next((told for rule in rules if (told := rule(data))), [])


def _problem(source: Source, code: str, place: str = "", cell: str = "", **details: str) -> Problem:
    address = ".".join(part for part in ("views", source.view.name, place) if part)
    return Problem(code, source.package.path, None, address, cell, details)


def _numbers(source: Source) -> list[Problem]:
    """The length or the height of a mark is a number."""
    view = source.view
    printed = view.shares or VALUE in {view.x, view.y}
    measured = printed if source.figures else source.counting or quantities(source)
    if measured:
        return []
    return [_problem(source, "view-numbers", cell=f"{view.x}, {view.y}")]


def _tiles(source: Source) -> list[Problem]:
    """A map has at least one area with a place on it."""
    if not source.layout.tiled:
        return []
    places = tiles(areas(source)).values()
    if any(max(line) - min(line) >= TILES for line in zip(*places, strict=True)):
        return [_problem(source, "view-map", "y", source.view.categories, most=str(TILES))]
    if places or not unbroken(source):
        return []
    return [_problem(source, "view-tiles", "y", source.view.categories)]


def _figures(data: Data) -> list[Problem]:
    """One figure a mark, where dots do not stand beside each other on one line."""
    source = data.source
    if not source.figures or source.layout.loose:
        return []
    selected = (one.data for one in select(source))
    for mark in _doubled([*selected, data.rows]):
        keys = ", ".join(dict.fromkeys(one.figure for one in mark))
        return [_problem(source, "view-figures", mark=_place(source, mark[0]), keys=keys)]
    return []


def _rows(data: Data) -> list[Problem]:
    """One row a mark: several would hide each other."""
    source = data.source
    for mark in [] if source.figures else _doubled([data.rows]):
        rows = ", ".join(str(one.row) for one in mark)
        path = source.package.file_path(source.resource)
        return [_problem(source, "view-rows", mark=_place(source, mark[0]), rows=rows, path=path)]
    return []


def _doubled(groups: Iterable[Iterable[Datum]]) -> list[list[Datum]]:
    """Give the data that share a place."""
    places = [mark for data in groups for mark in grouped(data, lambda one: one.place).values()]
    return [mark for mark in places if len(mark) > 1]


def _place(source: Source, one: Datum) -> str:
    """Name a mark by its codes, in another period than the package's own by that as well."""
    codes = [one.category, one.series] if source.view.color else [one.category]
    if one.period not in {"", source.package.stated("period")}:
        codes.append(one.period)
    return ", ".join(code or NONE for code in codes)


def _limits(data: Data) -> list[Problem]:
    """A length in a picture is a float, which has a largest and a smallest."""
    for one in data.rows:
        size = abs(nearest(one.value or 0))
        if one.value and not LEAST <= size <= MOST:
            return [_of_row(data.source, one)]
    return []


def _of_row(source: Source, one: Datum) -> Problem:
    """Point at the cell of a value that cannot be drawn."""
    named = {"view": source.view.name}
    if not source.figures:
        path, field = source.package.file_path(source.resource), value_field(source)
        return Problem("view-value", path, one.row, field, digits(one.value), named)
    key = next(iter(one.figure.split()), "")
    path, row = address_of(source.catalog, source.package.stated("report"), key)
    return Problem("view-value", path, row, VALUE, digits(one.value), named)


def _size(data: Data) -> list[Problem]:
    """A picture is not endless: it has no more marks than can be drawn, nor is it as high."""
    marks = len(data.rows) + len(data.gaps)
    if marks > MARKS:
        counts = {"count": str(marks), "most": str(MARKS)}
        return [_problem(data.source, "view-marks", **counts)]
    heights = [_height(data, language) for language in data.source.catalog.languages]
    if max(heights) <= HEIGHT:
        return []
    counts = {"count": str(data.shown), "most": str(HEIGHT), "height": str(round(max(heights)))}
    return [_problem(data.source, "view-height", **counts)]


def _height(data: Data, language: Language) -> float:
    return data.layout.height(worded(data, language))


def _log(data: Data) -> list[Problem]:
    """A log scale has no place for zero or less."""
    low = min((one.value for one in data.rows if one.value is not None), default=1)
    if data.view.scale != LOG or low > 0:
        return []
    return [_problem(data.source, "view-log", "scale", LOG, value=digits(low))]


def _empty(data: Data) -> list[Problem]:
    """Something is left to draw; where a row has a problem of its own, that row may be it."""
    if data.rows or not unbroken(data.source):
        return []
    return [_problem(data.source, "view-empty")]
