"""Data Package, resource, field: the standard's nouns, read and typed."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from typing import TYPE_CHECKING, Any, NamedTuple, Protocol

from scripts.model.content import Content
from scripts.model.language import Language, Text, Words

if TYPE_CHECKING:
    import pandas as pd


@dataclass(frozen=True)
class ForeignKey:
    """Fields of a resource that must name a row of another (``package`` is empty: the same)."""

    fields: tuple[str, ...]
    package: str
    resource: str
    targets: tuple[str, ...]


@dataclass(frozen=True)
class Field:
    """One field of a schema, with its texts."""

    name: str
    type: str
    title: Text
    description: Text
    constraints: Mapping[str, Any] = field(default_factory=dict)

    @property
    def numeric(self) -> bool:
        """Tell whether the field holds quantities (a year is a time, not a quantity)."""
        return self.type in {"integer", "number"}

    @property
    def temporal(self) -> bool:
        """Tell whether the field holds times."""
        return self.type in {"year", "yearmonth", "date", "datetime"}


class Start(NamedTuple):
    """Where a file begins in its table: a row of the table, and which row of the file that is."""

    row: int
    own: int


class OnDisk(Protocol):
    """A table that is too large to be held: what is asked for is read from its file.

    Rows with a fault of their own are not given.
    """

    @property
    def length(self) -> int:
        """How many rows there are."""

    @property
    def made_of(self) -> tuple[object, ...]:
        """Name what it was read from."""

    def frame(self, names: Sequence[str], rows: Collection[int] | None = None) -> pd.DataFrame:
        """Give some columns as a typed frame, of all rows or of some; its index is the row."""

    def first(self, count: int) -> list[tuple[Any, ...]]:
        """Give the first rows as plain values, ``None`` where a cell is empty."""

    def lines(
        self, labels: Mapping[str, Mapping[Any, str]], texts: Callable[[str], str]
    ) -> Iterator[list[str]]:
        """Go through the rows as lines of a CSV file (RFC 4180), so many at once.

        They have the fields of ``labels``, and of those that have any the label of each code.
        ``texts`` gives the expression for a column of texts as they are to be written.
        """

    def below(self, root: str) -> OnDisk:
        """Give the same table of a project that lies in another folder."""


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

    @property
    def names(self) -> tuple[str, ...]:
        """The names of the columns that could be read."""
        return tuple(map(str, self.held.columns))

    @property
    def frame(self) -> pd.DataFrame:
        """All rows that could be read."""
        return self.cells(*self.names)

    def cells(self, *names: str) -> pd.DataFrame:
        """Give some columns of all rows that could be read."""
        return self.on_disk.frame(names) if self.on_disk else self.held[list(names)]

    @cached_property
    def readable(self) -> bool:
        """Tell whether every field of the schema could be read."""
        return self.has(*(one.name for one in self.fields))

    def has(self, *names: str) -> bool:
        """Tell whether these fields could be read."""
        return set(names) <= set(self.names)

    def listed(self, *names: str) -> list[list[Any]]:
        """Give the cells of some columns of all rows that could be read, missing ones as ``NA``."""
        frame = self.held if self.on_disk is None else self.on_disk.frame(names)
        return [frame[name].tolist() for name in names]

    def certain(self, *names: str) -> bool:
        """Tell whether these fields could be read, and no row with a problem lacks them."""
        if not self.has(*names) or not self.broken:
            return self.has(*names)
        if self.on_disk:
            return False  # a row with a fault of its own is not given at all
        doubtful = self.held.loc[self.frame.index.isin(self.broken), list(names)]
        return not bool(doubtful.isna().to_numpy().any())

    @property
    def path(self) -> str:
        """The path of the first file, relative to the descriptor."""
        return next(iter(self.files), f"data/{self.name}.csv")

    @cached_property
    def _sound(self) -> pd.DataFrame:
        return self._without_broken(self.held)

    def _without_broken(self, frame: pd.DataFrame) -> pd.DataFrame:
        return frame[~frame.index.isin(self.broken)] if self.broken else frame

    @property
    def sound(self) -> pd.DataFrame:
        """The rows without a problem."""
        return self.columns(*self.names)

    def columns(self, *names: str) -> pd.DataFrame:
        """Give some columns of the sound rows."""
        if self.on_disk:
            return self._without_broken(self.on_disk.frame(names))
        return self._sound[list(names)]

    def column(self, name: str) -> pd.Series[Any]:
        """Give a column of the sound rows."""
        return self.columns(name)[name]

    def take(self, rows: Iterable[int]) -> pd.DataFrame:
        """Give some of the sound rows with all of their columns."""
        wanted = list(rows)
        if self.on_disk:
            return self.on_disk.frame(self.names, wanted).loc[wanted]
        return self._sound.loc[wanted]

    @property
    def length(self) -> int:
        """How many sound rows there are."""
        return self.on_disk.length if self.on_disk else len(self._sound)

    @cached_property
    def _records(self) -> list[dict[str, object]]:
        return records(self._sound)

    @property
    def records(self) -> list[dict[str, object]]:
        """The sound rows as plain Python values, missing cells as ``None``."""
        return records(self.sound) if self.on_disk else self._records

    def first(self, count: int) -> list[dict[str, object]]:
        """Give the first sound rows, as ``records`` does."""
        if self.on_disk is None:
            return self._records[:count]
        rows = self.on_disk.first(count)
        return [dict(zip(self.names, row, strict=True)) for row in rows]

    def field(self, name: str) -> Field | None:
        """Find a field by name."""
        return next((one for one in self.fields if one.name == name), None)

    @cached_property
    def _references(self) -> dict[tuple[str, ...], ForeignKey]:
        return {key.fields: key for key in reversed(self.foreign_keys)}

    def reference(self, name: str) -> ForeignKey | None:
        """Find the foreign key made of this one field."""
        return self._references.get((name,))


def records(frame: pd.DataFrame) -> list[dict[str, object]]:
    """Give the rows of a frame as plain Python values, missing cells as ``None``."""
    from pandas import NA as missing  # noqa: N811 - no constant of ours

    names = [str(name) for name in frame.columns]
    columns = [
        [None if cell is missing else cell for cell in frame[name].tolist()] for name in names
    ]
    return [dict(zip(names, row, strict=True)) for row in zip(*columns, strict=True)]


@dataclass(frozen=True, eq=False)
class Package:
    """A Data Package as it was read. ``path`` is the descriptor's, relative to the project."""

    name: str
    path: str
    descriptor: Mapping[str, Any]
    languages: tuple[str, ...]
    title: Text
    description: Text
    resources: tuple[Resource, ...]
    files: Mapping[str, Content] = field(default_factory=dict)
    """Files of resources that are not tables, by path."""
    digest: str = ""
    """Tells apart what it was read from: descriptor, tables, files."""

    def speaks(self, languages: Iterable[Language]) -> bool:
        """Tell whether the package promises its texts in all of these languages."""
        return set(languages) <= set(self.languages)

    def named(self, language: Language) -> str:
        """Give the title, or the name where it has none."""
        return self.title.in_(language) or self.name

    def paragraphs(self, language: Language) -> list[Words]:
        """Give the description as paragraphs."""
        words = self.description.words(language)
        parts = [one.strip() for one in words.text.split("\n\n")]
        return [Words(one, words.lang) for one in parts if one]

    def stated(self, name: str) -> str:
        """Give a plain property of the descriptor (report, theme, period …), or nothing."""
        value = self.descriptor.get(name, "")
        return str(value) if isinstance(value, str | int) else ""

    def resource(self, name: str) -> Resource | None:
        """Find a resource by name."""
        return next((one for one in self.resources if one.name == name), None)

    def file_path(self, resource: Resource) -> str:
        """Give the path of a resource's file, relative to the project."""
        return f"{self.path.rsplit('/', 1)[0]}/{resource.path}"
