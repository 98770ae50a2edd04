"""Rows in JSON, in a file or in the descriptor: lists, or objects with a key for each field."""

import csv
import io
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from decimal import Decimal
from typing import Any

from scripts.text.written import shown
from scripts.validation.parts.dialect import Dialect
from scripts.validation.parts.records import Record

Descriptor = Mapping[str, Any]


def json_records(data: object, dialect: Dialect) -> tuple[list[Record], Dialect] | None:
    """Give the rows of JSON as records, and how to read them; nothing if it is no table.

    The keys of objects are their header, whatever the dialect says of one.
    """
    rows = data.get(dialect.inside) if isinstance(data, dict) and dialect.inside else data
    if not isinstance(rows, list):
        return None
    if rows and all(isinstance(one, list) for one in rows):
        return _numbered(rows), dialect
    if not all(isinstance(one, dict) for one in rows):
        return None
    known = tuple(dict.fromkeys(name for one in rows for name in one)) if rows else dialect.fields
    names = dialect.item_keys or known
    listed = [list(names), *([one.get(name) for name in names] for one in rows)]
    return (_numbered(listed), replace(dialect, header=True, header_rows=())) if names else None


def _numbered(rows: Iterable[list[object]]) -> list[Record]:
    return list(enumerate(rows, 1))


def as_csv(columns: Sequence[str], rows: Iterable[Sequence[object]]) -> bytes:
    """Write a table as a CSV file."""
    sink = io.StringIO()
    writer = csv.writer(sink, lineterminator="\n")
    writer.writerow(columns)
    writer.writerows(rows)
    return sink.getvalue().encode()


def in_csv(field: Descriptor, cell: object) -> str:
    """Write a cell of JSON as its field has it in a CSV file."""
    if isinstance(cell, bool):
        stated = field.get(f"{shown(cell)}Values") if field.get("type") == "boolean" else None
        return str(stated[0]) if stated else shown(cell)
    if isinstance(cell, list):
        return _list_in_csv(field, cell)
    return _number_in_csv(field, cell) if isinstance(cell, int | Decimal) else shown(cell)


def _list_in_csv(field: Descriptor, cell: Sequence[object]) -> str:
    kind, form = field.get("type"), field.get("format") or "default"
    if kind == "list":
        return str(field.get("delimiter") or ",").join(map(shown, cell))
    return ", ".join(map(shown, cell)) if (kind, form) == ("geopoint", "default") else shown(cell)


def _number_in_csv(field: Descriptor, cell: int | Decimal) -> str:
    match field.get("type"):
        case "integer":
            return str(int(cell))
        case "year" if isinstance(cell, int):
            return f"{cell:04}"
        case "number":
            return str(cell).replace(".", field.get("decimalChar") or ".")
        case _:
            return str(cell)
