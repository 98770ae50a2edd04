"""Faults that a data clerk can make, put into a project on disk, one at a time."""

import csv
import io
import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

Fault = Callable[[Path], None]
"""Spoils the project at this root."""


def table(root: Path, path: str) -> list[list[str]]:
    """Give the rows of a CSV file below ``datapackages``, the header first."""
    text = (root / "datapackages" / path).read_text(encoding="utf-8")
    return list(csv.reader(io.StringIO(text)))


def _write(root: Path, path: str, rows: list[list[str]]) -> None:
    sink = io.StringIO()
    csv.writer(sink, lineterminator="\n").writerows(rows)
    (root / "datapackages" / path).write_text(sink.getvalue(), encoding="utf-8")


def cell(path: str, row: int, field: str, text: str) -> Fault:
    """Write ``text`` into a cell; ``row`` counts as a spreadsheet does."""

    def spoil(root: Path) -> None:
        rows = table(root, path)
        rows[row - 1][rows[0].index(field)] = text
        _write(root, path, rows)

    return spoil


def without(path: str, field: str) -> Fault:
    """Delete a column."""

    def spoil(root: Path) -> None:
        rows = table(root, path)
        place = rows[0].index(field)
        _write(root, path, [row[:place] + row[place + 1 :] for row in rows])

    return spoil


def untitled(path: str, *keys: str | int) -> Fault:
    """Delete a property of a descriptor."""

    def spoil(root: Path) -> None:
        source = root / "datapackages" / path
        tree: Any = json.loads(source.read_text(encoding="utf-8"))
        place = tree
        for key in keys[:-1]:
            place = place[key]
        del place[keys[-1]]
        source.write_text(json.dumps(tree, ensure_ascii=False), encoding="utf-8")

    return spoil


def encoded(path: str, encoding: str = "utf-16") -> Fault:
    """Save a file in another encoding."""

    def spoil(root: Path) -> None:
        source = root / "datapackages" / path
        source.write_bytes(source.read_text(encoding="utf-8").encode(encoding))

    return spoil
