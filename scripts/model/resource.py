"""A resource: a table as it was read, with its rows."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from functools import cached_property
from typing import TYPE_CHECKING, Any, NamedTuple, TypeVar

from scripts.model.addresses import inline_csv
from scripts.model.content import Content
from scripts.model.field import Field, ForeignKey
from scripts.model.language import Text
from scripts.model.on_disk import OnDisk

if TYPE_CHECKING:
    import pandas as pd

Held = TypeVar("Held", "pd.DataFrame", "pd.Series[Any]")


HEADER = 1
"""Among broken rows it stands for all rows of a table that has none yet."""


class Start(NamedTuple):
    """Where a file begins in its table: a row of the table, and which row of the file that is."""

    row: int
    own: int


@dataclass(frozen=True, eq=False)
class Resource:
    """A table: its schema, its typed frame (index: row in the CSV file) and its files.

    The frame has the columns that could be read; ``broken`` holds the rows with a problem. A large
    table stays ``on_disk``: then ``held`` has columns and no rows, and a whole ``frame`` is dear.
    """

    name: str
    title: Text
    description: Text
    fields: tuple[Field, ...]
    primary_key: tuple[str, ...]
    foreign_keys: tuple[ForeignKey, ...]
    files: Mapping[str, Content]
    held: pd.DataFrame
    broken: frozenset[int] = frozenset()
    starts: Mapping[str, Start] = field(default_factory=dict)
    """Where its files begin, by path, if it has several: rows are counted through."""
    on_disk: OnDisk | None = None
    gaps: Mapping[str, Mapping[int, str]] = field(default_factory=dict)
    """Why cells are empty, where a missing value has a label: by field and row."""

    @property
    def names(self) -> tuple[str, ...]:
        """The names of the columns that could be read."""
        return tuple(map(str, self.held.columns))

    @property
    def texts(self) -> tuple[str, ...]:
        """The names of the columns that hold texts, whatever their type is."""
        return tuple(name for name in self.names if self.held[name].dtype == "string")

    def cells(self, *names: str) -> pd.DataFrame:
        """Give some columns of all rows that could be read."""
        return self.on_disk.frame(names) if self.on_disk else self.held[list(names)]

    def _cells(self, name: str) -> pd.Series[Any]:
        """Give one of them, which takes less time than a frame."""
        return self.on_disk.frame([name])[name] if self.on_disk else self.held[name]

    @property
    def frame(self) -> pd.DataFrame:
        """All rows that could be read."""
        return self.cells(*self.names) if self.on_disk else self.held

    @cached_property
    def readable(self) -> bool:
        """Tell whether every field of the schema could be read."""
        return self.has(*(one.name for one in self.fields))

    def has(self, *names: str) -> bool:
        """Tell whether these fields could be read."""
        return set(names) <= set(self.names)

    @property
    def rows(self) -> list[int]:
        """Number all rows that could be read, as they are in the file."""
        return [int(row) for name in self.names[:1] for row in self._cells(name).index]

    def listed(self, *names: str) -> list[list[Any]]:
        """Give the cells of some columns of all rows that could be read, as ``records`` does."""
        return [plain(self._cells(name)) for name in names]

    def certain(self, *names: str) -> bool:
        """Tell whether these fields could be read, and no row with a problem lacks them."""
        if not self.has(*names) or not self.broken:
            return self.has(*names)
        if self.on_disk or HEADER in self.broken:
            return False  # such rows are not given at all
        doubtful = self.held.loc[self.held.index.isin(self.broken), list(names)]
        return not bool(doubtful.isna().to_numpy().any())

    @property
    def path(self) -> str:
        """The path of the first file, relative to the descriptor."""
        return next(iter(self.files), inline_csv(self.name))

    @cached_property
    def sound(self) -> pd.DataFrame:
        """The rows without a problem."""
        return self._without_broken(self.frame)

    def columns(self, *names: str) -> pd.DataFrame:
        """Give some columns of the sound rows."""
        return self._without_broken(self.cells(*names))

    def column(self, name: str) -> pd.Series[Any]:
        """Give a column of the sound rows."""
        return self._without_broken(self._cells(name))

    def _without_broken(self, held: Held) -> Held:
        return held[~held.index.isin(self.broken)] if self.broken else held

    def take(self, rows: Iterable[int]) -> pd.DataFrame:
        """Give some of the sound rows with all of their columns."""
        wanted = list(rows)
        frame = self.on_disk.frame(self.names, wanted) if self.on_disk else self.held
        return frame.loc[wanted]

    @cached_property
    def length(self) -> int:
        """How many sound rows there are."""
        return len(self.column(self.names[0]) if self.names else self.columns())

    @cached_property
    def records(self) -> list[dict[str, object]]:
        """The sound rows as plain Python values, missing cells as ``None``."""
        return records(self.sound)

    def first(self, count: int) -> list[dict[str, object]]:
        """Give the first sound rows, as ``records`` does."""
        return records(self.sound.head(count))

    def numbers(self, count: int) -> list[int]:
        """Number the first sound rows, as they are in the file."""
        column = self.column(self.names[0]) if self.names else self.columns()
        return [int(row) for row in column.index[:count]]

    def field(self, name: str) -> Field | None:
        """Find a field by name."""
        return next((one for one in self.fields if one.name == name), None)

    @cached_property
    def _references(self) -> dict[tuple[str, ...], ForeignKey]:
        return {key.fields: key for key in reversed(self.foreign_keys)}

    def coded(self, name: str) -> bool:
        """Tell whether what stands in a field has names: in a list of codes, or as categories."""
        field = self.field(name)
        return self.reference(name) is not None or bool(field and field.labels)

    def reference(self, name: str) -> ForeignKey | None:
        """Find the foreign key made of this one field."""
        return self._references.get((name,))


def plain(column: pd.Series[Any]) -> list[Any]:
    """Give the cells of a column as plain Python values, missing ones as ``None``."""
    from pandas import NA as missing  # noqa: N811 - no constant of ours

    return [None if cell is missing else cell for cell in column.tolist()]


def records(frame: pd.DataFrame) -> list[dict[str, object]]:
    """Give the rows of a frame as plain Python values, missing cells as ``None``."""
    names = [str(name) for name in frame.columns]
    columns = [plain(frame[name]) for name in names]
    return [dict(zip(names, row, strict=True)) for row in zip(*columns, strict=True)]
