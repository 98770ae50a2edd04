"""Rules of what a picture can hold: numbers that are floats, so many marks, so much height."""

from scripts.charts.data.datum import Datum
from scripts.charts.data.plain.fields import value_field
from scripts.charts.layouts import height
from scripts.charts.look.sheet import SHEETS
from scripts.charts.model import Data, Source
from scripts.charts.words.worded import worded
from scripts.model.language import Language
from scripts.model.problem import Problem
from scripts.model.quantity import exact, nearest
from scripts.model.view import FIGURES, VALUE
from scripts.report.figures import all_figures

LEAST, MOST = 1e-300, 1e300
"""Between these a number and some sums of it are floats with all of their digits."""
MARKS = 10_000
HEIGHT = 10_000
"""In pixels; a PNG has twice as many."""


def problem(source: Source, code: str, place: str = "", cell: str = "", **details: str) -> Problem:
    """Say what is wrong with a view, or with a property of it."""
    address = ".".join(part for part in ("views", source.view.name, place) if part)
    return Problem(code, source.package.path, None, address, cell, details)


def number_problems(data: Data) -> list[Problem]:
    """A length in a picture is a float, which has a largest and a smallest."""
    for one in data.rows:
        size = abs(nearest(one.value or 0))
        if one.value and not LEAST <= size <= MOST:
            return [_of_row(data.source, one)]
    return []


def _of_row(source: Source, one: Datum) -> Problem:
    """Point at the cell of a value that cannot be drawn."""
    named, cell = {"view": source.view.name}, f"{exact(one.value or 0):.6g}"
    if not source.figures:
        path, field = source.package.file_path(source.resource), value_field(source)
        return Problem("view-value", path, one.row, field, cell, named)
    for package, figure in all_figures(source.catalog):
        table = package.resource(FIGURES)
        if table and figure.key in one.figure.split() and figure.value == one.value:
            path = package.file_path(table)
            return Problem("view-value", path, figure.row, VALUE, cell, named)
    return problem(source, "view-value", "", cell, **named)


def size_problems(data: Data) -> list[Problem]:
    """A picture is not endless: it has so many marks, and is so high in any language."""
    unseen = data.layout.timed  # where it has no value, a line has no mark
    marks = sum(not unseen or one.value is not None for one in data.rows) + len(data.gaps)
    languages = data.source.catalog.languages
    if marks <= MARKS and max(_height(data, one) for one in languages) <= HEIGHT:
        return []
    limits = {"marks": str(MARKS), "height": str(HEIGHT)}
    return [problem(data.source, "view-size", count=str(marks), **limits)]


def _height(data: Data, language: Language) -> float:
    words = worded(data, language)
    return max(height(words.on(sheet)) for sheet in SHEETS)
