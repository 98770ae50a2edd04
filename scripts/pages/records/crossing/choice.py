"""Which cross tables the figures of a section form, and what is left for a list.

It looks at codes alone, so the tables are the same in every language.
"""

from collections.abc import Collection, Iterator, Sequence

from scripts.pages.records.crossing.grid import Grid, dense, grid, parts
from scripts.pages.records.crossing.units import (
    Key,
    differing,
    divisions,
    key_of,
    stands_down,
    varying,
)
from scripts.report.figures import Figure

LEAST = 2
"""A table has so many rows and columns."""
FULL, FILLED = 50, 40
"""So many of a hundred cells have figures; so many still, with rows of few figures below it."""
WIDE = 12
"""A table of more columns than this is turned, where it has fewer rows."""
MOST = 12
"""So many tables are made of a section; what is left then is listed."""


def crossed(figures: Sequence[Figure]) -> tuple[list[Grid], list[Figure]]:
    """Give the tables, in the order of the report, and the figures that are in none of them."""
    rest, found = list(figures), list[Grid]()
    while len(found) < MOST and (best := _best(rest)):
        found.append(best)
        taken = {one.key for one in best.cells.values()}
        rest = [one for one in rest if one.key not in taken]
    places = {one.key: at for at, one in enumerate(figures)}
    found.sort(key=lambda table: min(places[one.key] for one in table.cells.values()))
    return found, rest


def _best(figures: Sequence[Figure]) -> Grid | None:
    """Find the table that spares a reader most; of equal ones that which can be extended most."""
    found = [
        one
        for down, across in divisions(varying(figures))
        for one in _candidates(grid(figures, down, across))
    ]
    most = max((one.worth for one in found), default=0)
    tables = [_extended(_upright(one), figures) for one in found if one.worth == most]
    return max(tables, key=lambda one: (len(one.cells), -len(one.columns)), default=None)


def _candidates(whole: Grid) -> Iterator[Grid]:
    """Give the parts of a grid that are tables."""
    for part in parts(whole):
        for one in parts(dense(part)):
            both = min(len(one.rows), len(one.columns)) >= LEAST
            if both and one.worth >= 0 and _full(one, FULL):
                yield one


def _upright(table: Grid) -> Grid:
    """Turn a table whose columns are rather rows, by what varies in them; or by its width."""
    down, across = differing(table.down, table.rows), differing(table.across, table.columns)
    upright = table if stands_down(down, across) else table.turned()
    wide = len(upright.columns) > max(WIDE, len(upright.rows))
    return upright.turned() if wide else upright


def _extended(table: Grid, figures: Sequence[Figure]) -> Grid:
    """Give a table with all rows that have figures in its columns, and then with more columns.

    Either only as far as it stays full. A column that is added has two figures at least, one of
    them in a row that is there.
    """
    found = _of(figures, table, set(table.columns))
    table = found if _full(found, FILLED) else table
    others = dict.fromkeys(key_of(one, table.across) for one in figures)
    for key in (one for one in others if one not in table.columns):
        members = [one for one in figures if key_of(one, table.across) == key]
        joined = any(key_of(one, table.down) in table.rows for one in members)
        wider = _of(figures, table, {*table.columns, key})
        if joined and len(members) >= LEAST and _full(wider, FULL):
            table = wider
    return table


def _of(figures: Sequence[Figure], table: Grid, columns: Collection[Key]) -> Grid:
    """Put the figures of some columns into a grid like a table."""
    members = [one for one in figures if key_of(one, table.across) in columns]
    return grid(members, table.down, table.across)


def _full(table: Grid, least: int) -> bool:
    return len(table.cells) * 100 >= least * table.size
