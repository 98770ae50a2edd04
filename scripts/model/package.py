"""Data Package, resource, field: the standard's nouns, read and typed."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from functools import cached_property
from typing import TYPE_CHECKING, Any, NamedTuple

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


@dataclass(frozen=True, eq=False)
class Resource:
    """A table: its schema, its typed frame (index: row in the CSV file) and its files' bytes.

    The frame has the columns that could be read; ``broken`` holds the rows with a problem.
    """

    name: str
    title: Text
    description: Text
    fields: tuple[Field, ...]
    primary_key: tuple[str, ...]
    foreign_keys: tuple[ForeignKey, ...]
    files: Mapping[str, bytes]
    frame: pd.DataFrame
    broken: frozenset[int] = frozenset()
    starts: Mapping[str, Start] = field(default_factory=dict)
    """Where its files begin, by path, if it has several: rows are counted through."""

    @cached_property
    def readable(self) -> bool:
        """Tell whether every field of the schema could be read."""
        return self.has(*(one.name for one in self.fields))

    def has(self, *names: str) -> bool:
        """Tell whether these fields could be read."""
        return set(names) <= set(self.frame.columns)

    def certain(self, *names: str) -> bool:
        """Tell whether these fields could be read, and no row with a problem lacks them."""
        if not self.has(*names) or not self.broken:
            return self.has(*names)
        doubtful = self.frame.loc[self.frame.index.isin(self.broken), list(names)]
        return not bool(doubtful.isna().to_numpy().any())

    @property
    def path(self) -> str:
        """The path of the first file, relative to the descriptor."""
        return next(iter(self.files), f"data/{self.name}.csv")

    @cached_property
    def sound(self) -> pd.DataFrame:
        """The rows without a problem."""
        return self.frame[~self.frame.index.isin(self.broken)]

    @cached_property
    def records(self) -> list[dict[str, object]]:
        """The sound rows as plain Python values, missing cells as ``None``."""
        from pandas import NA as missing  # noqa: N811 - no constant of ours

        frame = self.sound
        names = [str(name) for name in frame.columns]
        columns = [
            [None if cell is missing else cell for cell in frame[name].tolist()] for name in names
        ]
        return [dict(zip(names, row, strict=True)) for row in zip(*columns, strict=True)]

    def field(self, name: str) -> Field | None:
        """Find a field by name."""
        return next((one for one in self.fields if one.name == name), None)

    @cached_property
    def _references(self) -> dict[tuple[str, ...], ForeignKey]:
        return {key.fields: key for key in reversed(self.foreign_keys)}

    def reference(self, name: str) -> ForeignKey | None:
        """Find the foreign key made of this one field."""
        return self._references.get((name,))


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
    files: Mapping[str, bytes] = field(default_factory=dict)
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
