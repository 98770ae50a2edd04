"""Large tables, sifted: DuckDB finds the rows that are surely sound; the rest is judged as usual.

So all messages are the usual ones. Where a file is written in another way than most, or where a row
is sound that is not surely so, the whole file is read as any other.
"""

from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass
from hashlib import file_digest
from pathlib import Path

from scripts.model.problem import Problem
from scripts.validation.large.csv_file import CsvFile, listed
from scripts.validation.large.on_disk import OnDisk
from scripts.validation.large.plain_file import open_ends, plain_file
from scripts.validation.large.sure import KEYS, conditions
from scripts.validation.parts.dialect import Dialect
from scripts.validation.parts.part import Part
from scripts.validation.parts.source import Source
from scripts.validation.reading.presence import is_there
from scripts.validation.reading.schema import Schema
from scripts.validation.tables.aligned import aligned
from scripts.validation.tables.judging import judge

LARGE = 2**20
"""A file of so many bytes is large: to read it takes longer than to load DuckDB."""


@dataclass(frozen=True)
class Sifted:
    """A table that stays on the disk, and the problems of its rows."""

    table: OnDisk
    problems: list[Problem]


def sifted(source: Source) -> Sifted | None:
    """Sift a large table; nothing where it is not large, or has to be read as any other."""
    files = [source.folder / one for one in source.paths]
    if not any(is_there(one) and one.stat().st_size >= LARGE for one in files):
        return None
    file, schema = plain_file(source), source.schema
    sure = conditions(schema) if file and schema else None
    if file is None or schema is None or sure is None or source.differs():
        return None
    import duckdb

    with suppress(duckdb.Error):  # a row out of shape, an unpaired quotation mark, no UTF-8
        return _sifted(file, schema, sure)
    return None


def _sifted(file: CsvFile, schema: Schema, sure: Sequence[str]) -> Sifted | None:
    if open_ends(file):
        return None  # DuckDB passes over a separator behind the last cell
    length, doubtful = _doubtful(file, sure)
    mates = _mates(file, schema)
    if mates is None:
        return None
    rows = _rows(file, sorted(doubtful | mates))
    problems = _problems(rows, schema, file.place)
    faulty = {one.row for one in problems if one.row is not None}
    if not doubtful <= faulty:
        return None
    types = {one["name"]: one.get("type", "any") for one in schema.fields}
    with Path(file.root, file.place).open("rb") as content:
        digest = file_digest(content, "sha256").hexdigest()
    faulty_rows = tuple(sorted(faulty))
    return Sifted(OnDisk(file, types, length - len(faulty), digest, faulty_rows), problems)


def _doubtful(file: CsvFile, sure: Sequence[str]) -> tuple[int, set[int]]:
    """Count the rows, and find those that are not surely sound."""
    condition = " AND ".join(f"coalesce({one}, false)" for one in sure)
    doubtful = f"list(line) FILTER (WHERE NOT ({condition}))"
    [[length, found]] = file.asked(f"SELECT count(*), {doubtful} FROM {file.rows}").fetchall()  # noqa: S608 - ours
    return length, set(found or ())


def _mates(file: CsvFile, schema: Schema) -> set[int] | None:
    """Find the rows that share a key with others; nothing where keys cannot be told apart."""
    names = schema.names
    kinds = {one["name"]: one.get("type", "any") for one in schema.fields}
    found: set[int] = set()
    for key in filter(None, schema.keys):
        if not {kinds[one] for one in key} <= KEYS:
            return None
        found |= _shared(file, [_key(f"c{names.index(one)}", kinds[one]) for one in key])
    return found


def _shared(file: CsvFile, columns: Sequence[str]) -> set[int]:
    """Find the rows that have the same as others in some columns, where any of them is filled."""
    key = ", ".join(columns)
    rows = f"{file.rows} WHERE coalesce({key}) IS NOT NULL"
    shared = f"SELECT 1 FROM {rows} GROUP BY {key} HAVING count(*) > 1"  # noqa: S608 - ours
    if not file.asked(f"SELECT EXISTS ({shared})").fetchall()[0][0]:
        return set()
    mates = f"SELECT line, count(*) OVER (PARTITION BY {key}) AS mates FROM {rows}"  # noqa: S608
    found = file.asked(f"SELECT line FROM ({mates}) WHERE mates > 1")  # noqa: S608
    return {row for (row,) in found.fetchall()}


def _key(column: str, kind: str) -> str:
    """Write what makes two cells the same key: 7 and 07 are."""
    number = f"coalesce(TRY_CAST({column} AS BIGINT)::VARCHAR, {column})"
    return column if kind == "string" else number


def _rows(file: CsvFile, lines: Sequence[int]) -> list[tuple[int, list[str]]]:
    """Give some rows as they are written."""
    if not lines:
        return []
    query = f"SELECT * FROM {file.rows} WHERE line IN ({listed(lines)}) ORDER BY line"  # noqa: S608
    return [(row, [cell or "" for cell in cells]) for row, *cells in file.asked(query).fetchall()]


def _problems(rows: Sequence[tuple[int, list[str]]], schema: Schema, place: str) -> list[Problem]:
    """Judge some rows of the file."""
    if not rows:
        return []
    part = Part(place, schema.names, 1, [(row, [*cells]) for row, cells in rows], rows[-1][0])
    return judge(aligned([part], schema, Dialect())).problems
