"""Changes that may come to a package: to cells, rows and bytes of a table, to its descriptor."""

import csv
import io
import json
import random
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

Change = Callable[[random.Random, Path], None]
"""Changes the files of a package's folder."""
CELLS = (
    "", " ", "x", "0", "07", "-1", "1.5", "1,5", "1e22", "1e400", "NaN", "INF", "9" * 25,
    "0.0000004", "<5", "\u00a07", "7 ", "\u200b", "\u0eb3\u0ec8", "=1+1", "#REF!", "1-Feb",
    "2022-13-01", "a\nb", 'a"b', "\t", "\0", "\ud7ff", "ກ" * 300, "true", "yes", "{{ x }}",
    "<b>", "|", "word:type.date",
)  # fmt: skip
VALUES: tuple[Any, ...] = (
    None, True, 0, -1, 1.5, 1e308, "", "x", "any", "date", [], {}, [[]], [{}], ["x"], {"x": []},
    "../x.csv", "x.csv", "/", "http://x", "9" * 400, "a" * 5000, "[", "\u0000", {"value": 1},
)  # fmt: skip
BYTES = (b"", b"\0", b"\xff", b'"', b"\n", b"\r", b"\xef\xbb\xbf", b",", b";", b"\n\n", b"\xe0\xba")


def tables(folder: Path) -> list[Path]:
    """Find the CSV files of a package."""
    return sorted(folder.rglob("*.csv"))


def _rows(path: Path) -> list[list[str]]:
    return list(csv.reader(io.StringIO(path.read_text(encoding="utf-8"), newline="")))


def _write(path: Path, rows: Sequence[Sequence[str]]) -> None:
    sink = io.StringIO(newline="")
    csv.writer(sink, lineterminator="\n").writerows(rows)
    path.write_text(sink.getvalue(), encoding="utf-8", newline="")


def cell(chance: random.Random, folder: Path) -> None:
    """Put another text into a cell, of the header too."""
    path = chance.choice(tables(folder))
    rows = _rows(path)
    row = chance.choice(rows)
    other = chance.choice(chance.choice(rows) or [""])
    if row:
        row[chance.randrange(len(row))] = chance.choice((*CELLS, other))
    _write(path, rows)


def row(chance: random.Random, folder: Path) -> None:
    """Take a row away, double it, empty it, shorten or lengthen it, or change its place."""
    path = chance.choice(tables(folder))
    rows = _rows(path)
    at = chance.randrange(len(rows))
    changed: list[list[list[str]]] = [
        [], [rows[at], rows[at]], [rows[at], []], [rows[at][:-1]], [[*rows[at], "x"]],
        [[""] * len(rows[at])], [rows[at][::-1]],
    ]  # fmt: skip
    rows[at : at + 1] = chance.choice(changed)
    if chance.random() < 1 / 4:
        chance.shuffle(rows)
    _write(path, rows)


def some_bytes(chance: random.Random, folder: Path) -> None:
    """Put bytes into a file, take some out, or cut it off."""
    path = chance.choice([*tables(folder), folder / "datapackage.json"])
    content = path.read_bytes()
    at = chance.randrange(len(content) + 1)
    cut = chance.choice((0, 0, 1, 3, len(content)))
    path.write_bytes(content[:at] + chance.choice(BYTES) + content[at + cut :])


def descriptor(chance: random.Random, folder: Path) -> None:
    """Change, take out or add a property of the descriptor."""
    path = folder / "datapackage.json"
    tree = json.loads(path.read_text(encoding="utf-8"))
    place = tree
    while True:
        keys: list[Any] = list(place) if isinstance(place, dict) else list(range(len(place)))
        key = chance.choice(keys) if keys else None
        if key is None:
            break
        if isinstance(place[key], dict | list) and place[key] and chance.random() < 5 / 6:
            place = place[key]
            continue
        _change(chance, place, key)
        break
    path.write_text(json.dumps(tree, ensure_ascii=True), encoding="utf-8")


def _change(chance: random.Random, place: Any, key: Any) -> None:  # noqa: ANN401 - of any kind
    what = chance.randrange(4)
    if what == 0:
        del place[key]
    elif what == 1 and isinstance(place, dict):
        place[f"{key}{chance.choice(('', 's', ' ', '@lo', 'X'))}"] = place.pop(key)
    elif what == 2 and isinstance(place, list):
        place.append(place[key])
    else:
        place[key] = chance.choice(VALUES)


CHANGES: tuple[Change, ...] = (cell, row, some_bytes, descriptor)
