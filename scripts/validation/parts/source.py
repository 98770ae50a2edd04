"""A tabular resource that is to be read: what its descriptor says, and where its files are."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property
from hashlib import algorithms_guaranteed, new
from pathlib import Path
from typing import Any

from scripts.model.problem import Problem
from scripts.validation.parts.dialect import Dialect, dialect
from scripts.validation.parts.format import Format, format_of, paths
from scripts.validation.reading.presence import is_there
from scripts.validation.reading.schema import Schema, schema

UNNAMED = {32: "md5", 40: "sha1", 64: "sha256", 128: "sha512"}
"""The functions that a hash without a name is of, by its digits."""
HASHES = frozenset(one for one in algorithms_guaranteed if not one.startswith("shake"))
"""The functions that a hash can name: those that always give as many digits."""


@dataclass(frozen=True)
class Source:
    """A resource's descriptor (``entry``), whose properties are sound."""

    folder: Path
    """The folder of the package."""
    path: str
    """The address of the package's descriptor in messages."""
    within: str
    """The place of the resource in that descriptor."""
    entry: Mapping[str, Any]
    tags: tuple[str, ...] = ()
    """The languages that the package declares."""

    @property
    def name(self) -> str:
        """The name of the resource."""
        return str(self.entry["name"])

    @cached_property
    def paths(self) -> list[str]:
        """The paths of its files."""
        return paths(self.entry)

    @cached_property
    def schema(self) -> Schema | None:
        """Its schema, if it states one."""
        return schema(self.entry)

    @cached_property
    def dialect(self) -> Dialect:
        """How its first file is written."""
        return dialect(self.entry, format_of(self.entry).name)

    def form(self, name: str) -> tuple[Format, Dialect]:
        """Give the format of a file, and how it is written: each by its own ending."""
        found = format_of(self.entry, name)
        return found, dialect(self.entry, found.name)

    @property
    def encoding(self) -> str:
        """The encoding of its files."""
        return str(self.entry.get("encoding") or "utf-8").lower()

    def address(self, name: str) -> str:
        """Give the address of a file in messages."""
        return f"{self.path.rpartition('/')[0]}/{name}"

    def files(self) -> tuple[dict[str, bytes], list[Problem]]:
        """Take the bytes of all files, and say which are not there or not what they should be."""
        found, problems = {}, []
        for name in self.paths:
            file = self.folder / name
            if is_there(file):
                found[name] = file.read_bytes()
            else:
                problems.append(
                    Problem("file-missing", self.path, None, f"{self.within}.path", name)
                )
        return found, problems or [*self._size(found.values()), *self._hash(found.values())]

    def differs(self) -> bool:
        """Tell whether a size or a hash is stated that the files would have to be read for."""
        return "bytes" in self.entry or bool(self.entry.get("hash"))

    def _size(self, contents: Iterable[bytes]) -> Iterator[Problem]:
        """Compare the files with the size that the descriptor states."""
        stated, size = self.entry.get("bytes"), sum(map(len, contents))
        if stated not in {None, size}:
            details = {"right": str(size)}
            yield Problem("bytes", self.path, None, f"{self.within}.bytes", str(stated), details)

    def _hash(self, contents: Iterable[bytes]) -> Iterator[Problem]:
        """Compare the files with the hash that the descriptor states, if it states any."""
        stated = str(self.entry.get("hash") or "")
        kind, _, code = stated.lower().rpartition(":")
        kind = kind or UNNAMED.get(len(code), "")
        place = f"{self.within}.hash"
        if stated and kind not in HASHES:
            known = ", ".join(sorted(HASHES))
            yield Problem("hash-kind", self.path, None, place, stated, {"known": known})
        elif stated:
            digest = new(kind, usedforsecurity=False)
            for one in contents:
                digest.update(one)
            if code != digest.hexdigest():
                details = {"right": f"{kind}:{digest.hexdigest()}"}
                yield Problem("hash", self.path, None, place, stated, details)
