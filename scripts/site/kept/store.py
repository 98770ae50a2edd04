"""The cache: what was made, by the key of all that it was made of, in one SQLite file.

It may be deleted at any time, and shared between machines: a key names an input, the code that
makes something of it and the libraries of that code, so nothing in it is ever out of date. What
has not been used for longest goes first where it grows beyond its bound.
"""

import pickle
import sqlite3
from collections.abc import Callable, Collection, Mapping, Sequence
from contextlib import suppress
from functools import partial
from pathlib import Path
from typing import TypeVar, cast

from scripts.model.content import Content
from scripts.site.kept.large import LargeFiles
from scripts.site.kept.seals import key
from scripts.site.pieces import side_by_side

Made = TypeVar("Made")
Piece = TypeVar("Piece")
BOUND = 512 * 2**20
"""Bytes of all products together."""
MANY = 200
"""So many pieces are worth loading all that reads data in other processes as well."""
AT_ONCE = 500
"""Keys of one question."""
TABLES = {
    "products": "key TEXT PRIMARY KEY, content BLOB",
    "uses": "key TEXT PRIMARY KEY, size INTEGER, used INTEGER",
}
"""When a product was last used stands apart from it: noting it moves no content."""
MEMORY = ":memory:"
LAYOUT = 1
"""The version of these tables; a file of another one begins anew."""
WAIT = 60
"""Seconds to wait for another build that is writing."""


class Store:
    """A file of products, or none: then they are gone when it closes.

    ``hits`` and ``misses`` count what was asked for, by kind. The file lies in a folder of its own
    in the project, with the ``large`` products beside it.
    """

    def __init__(self, path: Path | None) -> None:
        self.hits: dict[str, int] = {}
        self.misses: dict[str, int] = {}
        self._used: set[str] = set()
        self._path = path
        self._file = _opened(path) if path else _connected(MEMORY)
        folder = path.parent if path else Path()
        self.large = LargeFiles(folder / "large", folder.parent)

    @property
    def empty(self) -> bool:
        """Tell whether nothing is kept."""
        first = "SELECT 1 FROM uses LIMIT 1"
        return not self._mended(lambda: self._file.execute(first).fetchall(), [])

    def size(self, content: Content) -> int:
        """Say how many bytes a file will have (for ``Kept``)."""
        if isinstance(content, bytes):
            return len(content)
        return self.large.path(content).stat().st_size

    def _mended(self, work: Callable[[], Made], lost: Made) -> Made:
        """Do something with the file; one that turns out to be damaged begins anew."""
        try:
            return work()
        except sqlite3.OperationalError:
            return lost  # another build is writing, or the disk is full
        except sqlite3.DatabaseError:
            self._file.close()
            if self._path:
                self._path.unlink(missing_ok=True)
            self._file = _opened(self._path) if self._path else _connected(MEMORY)
            return lost

    def get(self, kind: str, keys: Collection[str]) -> dict[str, bytes]:
        """Give what is kept under some of these keys."""
        asked = list(keys)
        found: dict[str, bytes] = self._mended(lambda: self._found(asked), {})
        self._used |= set(asked)
        self.hits[kind] = self.hits.get(kind, 0) + len(found)
        self.misses[kind] = self.misses.get(kind, 0) + len(asked) - len(found)
        return found

    def _found(self, asked: Sequence[str]) -> dict[str, bytes]:
        found: dict[str, bytes] = {}
        for start in range(0, len(asked), AT_ONCE):
            some = asked[start : start + AT_ONCE]
            marks = ", ".join("?" * len(some))
            rows = self._file.execute(
                f"SELECT key, content FROM products WHERE key IN ({marks})",  # noqa: S608 - marks
                some,
            )
            found |= dict(rows)
        return found

    def put(self, products: Mapping[str, bytes]) -> None:
        """Keep products, all of them or none."""
        self._mended(lambda: self._kept(products), None)

    def _kept(self, products: Mapping[str, bytes]) -> None:
        with self._file:
            self._file.executemany(
                "INSERT OR REPLACE INTO products VALUES (?, ?)", products.items()
            )
            self._file.executemany(
                "INSERT OR REPLACE INTO uses VALUES (?, ?, 0)",
                ((name, len(content)) for name, content in products.items()),
            )

    def take(self, kind: str, name: str, make: Callable[[], bytes]) -> bytes:
        """Give what is kept under a key, or make it and keep it."""
        kept = self.get(kind, [name])
        if name not in kept:
            kept = {name: make()}
            self.put(kept)
        return kept[name]

    def made(self, floor: str, parts: tuple[object, ...], make: Callable[[], Made]) -> Made:
        """Give what a floor has made of some parts, or make it and keep it (for ``Kept``)."""
        kept = self.take(floor, key(floor, parts), lambda: pickle.dumps(make()))
        return cast(Made, pickle.loads(kept))  # noqa: S301 - our own

    def each(
        self, floor: str, work: Callable[[Piece], Made], pieces: Sequence[tuple[object, Piece]]
    ) -> list[Made]:
        """Give what is kept of each piece, and work on the others side by side (for ``Kept``)."""
        keys = [key(floor, parts) for parts, _ in pieces]
        known = self.get(floor, set(keys))
        missing = {name: one for name, (_, one) in zip(keys, pieces, strict=True)
                   if name not in known}  # fmt: skip
        packed = partial(_packed, work)
        left = list(missing.values())
        made = side_by_side(packed, left) if len(left) >= MANY else packed(left)
        new = dict(zip(missing, made, strict=True))
        self.put(new)
        return [cast(Made, pickle.loads((known | new)[name])) for name in keys]  # noqa: S301

    def close(self) -> None:
        """Note what was used, and make room: what was not used for longest goes first."""
        self._mended(self._tidy, None)
        self._file.close()

    def _tidy(self) -> None:
        with self._file:
            [[latest]] = self._file.execute("SELECT ifnull(max(used), 0) + 1 FROM uses")
            self._file.executemany(
                "UPDATE uses SET used = ? WHERE key = ?", ((latest, one) for one in self._used)
            )
            total, gone = 0, []
            rows = self._file.execute("SELECT key, size FROM uses ORDER BY used DESC, key")
            for name, size in rows:
                total += size
                if total > BOUND:
                    gone.append((name,))
            for table in ("products", "uses"):
                self._file.executemany(f"DELETE FROM {table} WHERE key = ?", gone)  # noqa: S608 - ours


def _packed(work: Callable[[Piece], Made], pieces: Sequence[Piece]) -> list[bytes]:
    return [pickle.dumps(work(one)) for one in pieces]


def _opened(path: Path) -> sqlite3.Connection:
    """Open a file of products; one that is damaged is made anew.

    Where no file can be written nothing is kept, and all the rest goes on.
    """
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        try:
            return _connected(str(path))
        except sqlite3.OperationalError:
            raise  # another build is writing: the file is sound
        except sqlite3.DatabaseError:
            path.unlink(missing_ok=True)
            return _connected(str(path))
    except (OSError, sqlite3.OperationalError):
        return _connected(MEMORY)


def _connected(place: str) -> sqlite3.Connection:
    file = sqlite3.connect(place, timeout=WAIT)
    # A build that is killed may lose what it made, and never what was there.
    with suppress(sqlite3.OperationalError):  # another build begins the same file
        file.execute("PRAGMA journal_mode = WAL")
    file.execute("PRAGMA synchronous = OFF")
    [[layout]] = file.execute("PRAGMA user_version")
    if layout == LAYOUT:
        return file
    with file:
        file.execute("BEGIN IMMEDIATE")
        [[layout]] = file.execute("PRAGMA user_version")
        if layout != LAYOUT:
            for name, columns in TABLES.items():
                file.execute(f"DROP TABLE IF EXISTS {name}")
                file.execute(f"CREATE TABLE {name} ({columns})")
            file.execute(f"PRAGMA user_version = {LAYOUT}")
    return file
