"""A table of a project or of a commit, read as its descriptor says."""

from dataclasses import replace
from pathlib import Path, PurePosixPath
from typing import NamedTuple

from scripts.comparing.sheet import Sheet, inline_sheet, sheet
from scripts.validation.parts.format import is_table
from scripts.validation.parts.source import Source
from scripts.validation.reading.descriptor import find, parse
from scripts.validation.reading.package import sound, sources
from scripts.validation.reading.presence import is_there


class Table(NamedTuple):
    """A file of a table; without a name, the rows that stand in the descriptor."""

    source: Source
    name: str = ""

    @property
    def path(self) -> str:
        """Where it is in the project."""
        if not self.name:
            return f"{self.source.path}, {self.source.within}.data"
        return PurePosixPath(self.source.address(self.name)).as_posix()

    @property
    def key(self) -> tuple[str, str]:
        """Tells it apart: a file may hold several tables."""
        return self.path, self.source.name

    @property
    def key_fields(self) -> tuple[str, ...]:
        """The fields by which its rows are known."""
        return self.source.schema.primary_key if self.source.schema else ()

    @property
    def written(self) -> tuple[object, ...]:
        """How it is written, as the descriptor says."""
        return (*self.source.form(self.name), self.source.encoding)

    @property
    def content(self) -> object:
        """Its bytes, or the rows in the descriptor; nothing where the file is not there."""
        if not self.name:
            return self.source.entry["data"] if find(self.source.folder) else None
        file = self.source.folder / self.name
        return file.read_bytes() if is_there(file) else None

    def at(self, folder: Path) -> "Table":
        """Give the same table of a package that lies in another folder."""
        return self._replace(source=replace(self.source, folder=folder))

    def sheet(self, content: object) -> Sheet | None:
        """Read its cells; nothing where they cannot be told apart."""
        if not isinstance(content, bytes):
            return inline_sheet(content, self.source.dialect)
        return sheet(content, *self.source.form(self.name), self.source.encoding)


def tables(folder: Path, path: str) -> list[Table] | None:
    """List the tables of a package, whose path is told; nothing where no descriptor is sound."""
    file = find(folder)
    descriptor = parse(file, "")[0] if file else None
    if file is None or descriptor is None:
        return None
    place = f"{path}/{file.name}"
    whole, problems = sound(folder, place, descriptor)
    listed = () if problems else sources(folder, place, whole)
    found = [one for one in listed if is_table(one.entry, whole)]
    return None if problems else [Table(one, name) for one in found for name in one.paths or [""]]
