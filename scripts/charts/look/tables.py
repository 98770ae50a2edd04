"""Tables on a sheet: numbers stand in columns beside names, or below them where room is lacking."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from scripts.charts.look.wrapping import cut, width
from scripts.charts.model import Worded
from scripts.drawing.style import FONT_SIZE, LINE

HEAD = 0.16
"""The heading of a column breaks into lines of so much of the sheet, or as wide as its numbers."""
BETWEEN = 18
"""Least room between two columns."""
WIDEST = 130
"""A column with more room is no wider: numbers that are compared stand near each other."""
NAMES = 0.3
"""Names have so much of the sheet, or numbers stand below them."""
ABOVE, BELOW = 8, 3
"""Around the lines of a row, to the rules between rows."""
INDENT = 14
"""Of what stands below a name."""
NONE = "–"
Column = tuple[str, str]
"""A period and a series."""


@dataclass(frozen=True)
class Cell:
    """A text at its place: the top of its first line, its left edge or, of a number, its right."""

    text: str
    x: float
    y: float
    number: bool = False
    category: str | None = None
    series: str | None = None


@dataclass(frozen=True)
class Table:
    """A table on paper: its texts, the rules below its rows, and its height."""

    cells: Sequence[Cell]
    rules: Sequence[float]
    bands: Mapping[str, tuple[float, float]]
    """Where the row of each category begins and ends."""

    @property
    def height(self) -> float:
        """Give how high it is."""
        return self.rules[-1] if self.rules else 0


def height(worded: Worded) -> float:
    """Give how high a table is."""
    return tabled(worded).height


def tabled(worded: Worded) -> Table:
    """Lay out a table on its sheet."""
    made = _Tabling(worded)
    room = worded.sheet.width - made.columns_wide
    return made.beside(room) if room >= NAMES * worded.sheet.width else made.below()


def columns(worded: Worded) -> list[Column]:
    """Give the columns of numbers in their order."""
    data = worded.data
    return [(period, one) for period in data.periods or ("",) for one in data.series or ("",)]


class _Tabling:
    """Places the cells of a table from its top down."""

    def __init__(self, worded: Worded) -> None:
        self._worded = worded
        self._columns = columns(worded)
        self._rows = {(row.datum.category, row.datum.period, row.datum.series): row
                      for row in worded.rows}  # fmt: skip
        numbers = [[self._text(code, one) for code in worded.data.categories]
                   for one in self._columns]  # fmt: skip
        wide = [max((width(text, FONT_SIZE) for text in some), default=0) for some in numbers]
        least = HEAD * worded.sheet.width
        self._heads = [cut(self._head(one), max(least, room), FONT_SIZE, worded.language)
                       for one, room in zip(self._columns, wide, strict=True)]  # fmt: skip
        lines = [max(width(line, FONT_SIZE) for line in some) for some in self._heads]
        widest = max(max(pair) for pair in zip(wide, lines, strict=True)) + BETWEEN
        spare = worded.sheet.width * (1 - NAMES) / len(self._columns)
        self._pitch = max(widest, min(WIDEST, spare))
        self.columns_wide = self._pitch * len(self._columns)

    def beside(self, room: float) -> Table:
        """Place numbers to the right of names, below the headings of their columns."""
        heads = max(len(lines) for lines in self._heads)
        first = cut(self._worded.headings["category"], room, FONT_SIZE, self._worded.language)
        deep = max(heads, len(first))
        cells = [*_lines(first, Cell("", 0, ABOVE + (deep - len(first)) * LINE))]
        for place, (lines, (_, series)) in enumerate(zip(self._heads, self._columns, strict=True)):
            top = ABOVE + (deep - len(lines)) * LINE
            named = self._worded.series.get(series, "")
            cells += _lines(lines, Cell("", self._right(place), top, number=True, series=named))
        y = ABOVE + deep * LINE + BELOW
        rules, bands = [y], {}
        for code in self._worded.data.categories:
            name = self._name(code, room - BETWEEN)
            cells += _lines(name, Cell("", 0, y + ABOVE, category=code))
            cells += [self._number(code, one, self._right(place), y + ABOVE)
                      for place, one in enumerate(self._columns)]  # fmt: skip
            bands[code] = (y, y := y + ABOVE + len(name) * LINE + BELOW)
            rules.append(y)
        return Table(cells, rules, bands)

    def below(self) -> Table:
        """Place numbers below names, each behind the name of its column."""
        wide, y = self._worded.sheet.width, 0.0
        cells: list[Cell] = []
        rules, bands = [], {}
        for code in self._worded.data.categories:
            top, name = y, self._name(code, wide)
            cells += _lines(name, Cell("", 0, y + ABOVE, category=code))
            y += ABOVE + len(name) * LINE
            for one in self._columns:
                number = self._number(code, one, wide, y)
                room = wide - INDENT - BETWEEN - width(number.text, FONT_SIZE)
                head = cut(self._head(one), room, FONT_SIZE, self._worded.language)
                cells += [number, *_lines(head, replace(number, x=INDENT, number=False))]
                y += len(head) * LINE
            y += BELOW
            bands[code] = (top, y)
            rules.append(y)
        return Table(cells, rules, bands)

    def _right(self, place: int) -> float:
        """Give the right edge of a column."""
        return self._worded.sheet.width - (len(self._columns) - 1 - place) * self._pitch

    def _name(self, code: str, room: float) -> list[str]:
        return cut(self._worded.categories[code], room, FONT_SIZE, self._worded.language)

    def _head(self, column: Column) -> str:
        """Name a column: its series, its period where there are several, else what is measured."""
        period, series = column
        told = self._worded.periods[period] if self._worded.data.several_periods else ""
        parts = [one for one in (self._worded.series.get(series, ""), told) if one]
        return " · ".join(parts) or self._worded.headings["value"]

    def _text(self, code: str, column: Column) -> str:
        row = self._rows.get((code, *column))
        return row.text if row else NONE

    def _number(self, code: str, column: Column, x: float, y: float) -> Cell:
        series = self._worded.series.get(column[1], "")
        return Cell(self._text(code, column), x, y, number=True, category=code, series=series)


def _lines(lines: Sequence[str], like: Cell) -> Iterator[Cell]:
    """Give the lines of a text as cells below each other, the first where the given one is."""
    for place, line in enumerate(lines):
        yield replace(like, text=line, y=like.y + place * LINE)
