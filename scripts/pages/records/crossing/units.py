"""Dimensions that stand together in a table's rows or columns, and the ways to divide them."""

from collections.abc import Collection, Iterable, Iterator, Sequence
from functools import lru_cache
from itertools import combinations

from scripts.report.dimensions import NAMES
from scripts.report.figures import Figure

Unit = tuple[str, ...]
"""Dimensions that are read as one: what is counted and of whom, sex and age."""
Key = tuple[str, ...]
"""The codes of a row or a column, in the order of its dimensions."""

SUBJECT: Unit = ("indicator", "population")
TOGETHER: tuple[Unit, ...] = (SUBJECT, ("sex", "age"))
UNITS: tuple[Unit, ...] = (
    *TOGETHER,
    *((one,) for one in NAMES if not any(one in unit for unit in TOGETHER)),
)
"""All dimensions, those that are read as one together."""
DOWN = ("activity", "ref_area", "time_period", "category", "nationality")
"""Dimensions that stand in rows rather than in columns, the first ones most of all: their codes are
many, or their names are long."""


def varying(figures: Sequence[Figure]) -> list[Unit]:
    """Give the units in which figures differ."""
    return [one for one in UNITS if len({key_of(figure, one) for figure in figures}) > 1]


def divisions(members: Iterable[Unit]) -> Iterator[tuple[Unit, Unit]]:
    """Give every way to divide units among rows and columns, as the dimensions of both."""
    ordered = sorted(members, key=_rank)
    first, others = ordered[:1], ordered[1:]
    # The first stands in rows; so no division comes twice, once as it is and once turned.
    for size in range(len(others)):
        for beside in combinations(others, size):
            across = [one for one in others if one not in beside]
            yield dimensions([*first, *beside]), dimensions(across)


def key_of(figure: Figure, dimensions: Unit) -> Key:
    """Give the codes of a figure in some dimensions."""
    codes = figure.codes
    return tuple([codes[place] for place in _places(dimensions)])


@lru_cache
def _places(dimensions: Unit) -> tuple[int, ...]:
    """Give where the codes of some dimensions stand among all; asked for each figure."""
    return tuple(NAMES.index(one) for one in dimensions)


def differing(names: Unit, keys: Collection[Key]) -> Unit:
    """Give the dimensions in which keys differ."""
    return tuple(name for at, name in enumerate(names) if len({key[at] for key in keys}) > 1)


def dimensions(members: Sequence[Unit]) -> Unit:
    """Give the dimensions of units in the order in which a name says them."""
    return tuple(name for one in UNITS if one in members for name in one)


def stands_down(down: Unit, across: Unit) -> bool:
    """Tell whether dimensions stand in rows rather than those others."""
    return min(map(_place, down)) <= min(map(_place, across))


def _rank(unit: Unit) -> int:
    return _place(unit[0])


def _place(name: str) -> int:
    return DOWN.index(name) if name in DOWN else len(DOWN)
