"""Keys of a table: no two rows have the same, and no part of a primary key is empty."""

from collections.abc import Iterator, Mapping, Sequence
from typing import Any, NamedTuple

from scripts.model.problem import Problem
from scripts.text.written import shown
from scripts.validation.reading.schema import Schema


class Cells(NamedTuple):
    """The cast cells of a row, by field, and where the row is."""

    place: str
    row: int
    values: Mapping[str, Any]
    written: Mapping[str, object]
    """The same as they stand in the file."""


def key_problems(rows: Sequence[Cells], schema: Schema) -> Iterator[Problem]:
    """Say every row whose key another has, or whose primary key has a hole."""
    if schema.primary_key:
        yield from _holes(rows, schema.primary_key)
        yield from _double(rows, schema.primary_key, "primary-key")
    for key in schema.unique_keys:
        yield from _double(rows, key, "unique-key")
    for field in schema.fields:
        if (field.get("constraints") or {}).get("unique") is True:
            yield from _double(rows, (field["name"],), "unique-error")


def _holes(rows: Sequence[Cells], key: tuple[str, ...]) -> Iterator[Problem]:
    """Say the first field of a primary key that is empty in a row (Table Schema, primaryKey)."""
    for place, row, values, texts in rows:
        hole = next((name for name in key if name in values and values[name] is None), None)
        if hole is not None:
            yield Problem("key-empty", place, row, hole, shown(texts[hole]))


def _double(rows: Sequence[Cells], key: tuple[str, ...], code: str) -> Iterator[Problem]:
    """Say rows that have the same values; a missing value is equal to none (as in SQL)."""
    first: dict[tuple[Any, ...], Cells] = {}
    single = code == "unique-error"
    for one in rows:
        values = tuple(one.values.get(name) for name in key)
        if None in values:
            continue
        other = first.setdefault(values, one)
        if other is not one:
            beside = "" if other.place == one.place else f" ({other.place.rpartition('/')[2]})"
            details = {"other": f"{other.row}{beside}"}
            field = key[0] if single else ", ".join(key)
            cell = ", ".join(shown(one.written[name]) for name in key)
            yield Problem(code, one.place, one.row, field, cell, details)
