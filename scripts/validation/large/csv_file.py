"""A CSV file that DuckDB is asked about, and that is published as it lies there."""

import shutil
import tempfile
from collections.abc import Collection, Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import IO, TYPE_CHECKING, Any

if TYPE_CHECKING:
    from duckdb import DuckDBPyConnection

CONFIG: Mapping[str, Any] = {
    "memory_limit": "512MB",
    "threads": 2,
    "autoinstall_known_extensions": "false",
    "autoload_known_extensions": "false",
    "temp_directory": tempfile.gettempdir(),
}
"""What goes beyond its memory lies on the disk meanwhile; nothing is asked of the network."""


@dataclass(frozen=True)
class CsvFile:
    """A CSV file with its cells as they are written; its columns are ``c0``, ``c1`` and so on."""

    root: str
    place: str
    """Its path below the project's folder, which is ``root``."""
    columns: int
    separator: str

    @property
    def rows(self) -> str:
        """Give its rows as a table of SQL; ``line`` is the row in the file, the header's is 1."""
        names = ", ".join(f"'c{one}': 'VARCHAR'" for one in range(self.columns))
        options = (
            f"header = true, auto_detect = false, columns = {{{names}}}, delim = $separator, "
            "quote = '\"', escape = '\"', null_padding = false, strict_mode = true"
        )
        read = f"read_csv($path, {options})"
        return f"(SELECT row_number() OVER () + 1 AS line, * FROM {read})"  # noqa: S608 - ours

    def asked(self, query: str) -> "DuckDBPyConnection":
        """Ask for something. Raises duckdb.Error where the file is no sound CSV file."""
        values = {"path": str(Path(self.root, self.place)), "separator": self.separator}
        return _database().cursor().execute(query, values)


@cache
def _database() -> "DuckDBPyConnection":
    """Open a database of nothing, which reads files."""
    import duckdb

    return duckdb.connect(config=dict(CONFIG))


def listed(rows: Collection[int]) -> str:
    """Write row numbers as a list of SQL; one of none has a row that no file has."""
    return ", ".join(map(str, rows)) or "0"


def quoted(text: str) -> str:
    """Write a text as SQL does."""
    return "'" + text.replace("'", "''") + "'"


@dataclass(frozen=True)
class Committed:
    """The content of a file as it was committed, with its hash."""

    lies_at: str
    digest: str

    @property
    def made_of(self) -> tuple[object, ...]:
        """Name all that it is made of."""
        return (self.digest,)

    def write(self, root: Path, sink: IO[bytes]) -> None:
        """Write it; ``root`` is the project's folder."""
        with (root / self.lies_at).open("rb") as source:
            shutil.copyfileobj(source, sink)
