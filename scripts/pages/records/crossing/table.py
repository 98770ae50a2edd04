"""A cross table as a reader meets it: headings in words, and a figure or nothing in each cell."""

from dataclasses import dataclass

from scripts.pages.records.figures import FigureRow


@dataclass(frozen=True)
class Column:
    """The heading of a column, or of several beside each other."""

    words: str
    breadth: int = 1
    """Over how many columns it stands."""
    height: int = 1
    """How many lines of headings it takes."""


@dataclass(frozen=True)
class Row:
    """A row: its heading, and the figure of each column."""

    words: str
    cells: tuple[FigureRow | None, ...]


@dataclass(frozen=True)
class RowGroup:
    """Rows whose heading says what they have in common; or all rows, without one."""

    words: str
    rows: tuple[Row, ...]


@dataclass(frozen=True)
class CrossTable:
    """A table: what all of its figures have in common, its headings, its rows."""

    caption: str
    corner: str
    """What the headings of rows name."""
    headings: tuple[tuple[Column, ...], ...]
    groups: tuple[RowGroup, ...]

    @property
    def cells(self) -> list[FigureRow | None]:
        """Every cell, row by row."""
        return [cell for group in self.groups for row in group.rows for cell in row.cells]

    @property
    def breadth(self) -> int:
        """How many columns of figures it has."""
        return sum(one.breadth for one in self.headings[0])


@dataclass(frozen=True)
class FigureList:
    """Figures that form no table: what their names have in common, and the rest of each name."""

    words: str
    figures: tuple[tuple[str, FigureRow], ...]
