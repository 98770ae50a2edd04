"""A grid of figures by the codes of its rows and columns, and how much of it a table can be."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property

from scripts.pages.records.crossing.units import Key, Unit, key_of
from scripts.report.figures import Figure

HEADING = 8
"""What the heading of a row or a column costs, and what a figure is worth, in empty cells."""
Place = tuple[Key, Key]


@dataclass(frozen=True)
class Grid:
    """Figures by row and column: no two have the same place, for no two share all codes."""

    down: Unit
    across: Unit
    cells: Mapping[Place, Figure]

    @cached_property
    def rows(self) -> dict[Key, int]:
        """The rows in the order of the report, with the number of their figures."""
        return _counted(row for row, _ in self.cells)

    @cached_property
    def columns(self) -> dict[Key, int]:
        """The columns in the order of the report, with the number of their figures."""
        return _counted(column for _, column in self.cells)

    @property
    def size(self) -> int:
        """How many cells there are, with a figure and without."""
        return len(self.rows) * len(self.columns)

    @property
    def worth(self) -> int:
        """What a table spares its reader: figures less headings less empty cells."""
        headings = len(self.rows) + len(self.columns)
        return HEADING * (len(self.cells) - headings) - (self.size - len(self.cells))

    def only(self, cells: Mapping[Place, Figure]) -> "Grid":
        """Give the same with some of its cells."""
        return Grid(self.down, self.across, cells)

    def turned(self) -> "Grid":
        """Give the same with rows as columns."""
        cells = {(column, row): one for (row, column), one in self.cells.items()}
        return Grid(self.across, self.down, cells)


def grid(figures: Sequence[Figure], down: Unit, across: Unit) -> Grid:
    """Put figures into a grid."""
    return Grid(down, across, {(key_of(one, down), key_of(one, across)): one for one in figures})


def parts(whole: Grid) -> Iterator[Grid]:
    """Divide a grid into those that share neither a row nor a column."""
    columns: dict[Key, list[Place]] = {}
    rows: dict[Key, list[Place]] = {}
    for place in whole.cells:
        rows.setdefault(place[0], []).append(place)
        columns.setdefault(place[1], []).append(place)
    while rows:
        waiting, found = [next(iter(rows))], set[Place]()
        while waiting:
            for place in rows.pop(waiting.pop(), ()):
                found.add(place)
                waiting += [row for row, _ in columns.pop(place[1], ())]
        yield whole.only({place: one for place, one in whole.cells.items() if place in found})


def dense(whole: Grid) -> Grid:
    """Take away the rows and columns that cost more than they are worth, the worst ones first."""
    left = whole
    while left.cells:
        rows, columns = _gains(left.rows, len(left.columns)), _gains(left.columns, len(left.rows))
        worst = min([*rows.values(), *columns.values()])
        if worst >= 0:
            break
        # All alike go together; columns before rows, for each makes every row wider.
        at = 1 if worst in columns.values() else 0
        gone = {key for key, gain in (rows, columns)[at].items() if gain == worst}
        left = left.only({place: one for place, one in left.cells.items() if place[at] not in gone})
    return left


def _gains(counts: Mapping[Key, int], breadth: int) -> dict[Key, int]:
    """Give what each row (or column) is worth: its figures less its heading and its empty cells."""
    return {key: HEADING * (count - 1) - (breadth - count) for key, count in counts.items()}


def _counted(keys: Iterable[Key]) -> dict[Key, int]:
    found: dict[Key, int] = {}
    for key in keys:
        found[key] = found.get(key, 0) + 1
    return found
