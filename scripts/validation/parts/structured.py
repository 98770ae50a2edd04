"""Rows in JSON, in a file or in the descriptor: lists, or objects with a key for each field."""

import csv
import io
from collections.abc import Iterable, Mapping, Sequence
from decimal import Decimal
from typing import Any

from scripts.text.written import shown
from scripts.validation.parts.dialect import Dialect
from scripts.validation.parts.records import Record

Descriptor = Mapping[str, Any]


def json_records(data: object, dialect: Dialect) -> list[Record] | None:
    """Give the rows of JSON as records, the first with the names; nothing if it is no table."""
    rows = data.get(dialect.inside) if isinstance(data, dict) and dialect.inside else data
    if not isinstance(rows, list):
        return None
    if not rows:
        known = dialect.item_keys or dialect.fields
        return _numbered([[*known]]) if known and dialect.header else None
    if all(isinstance(one, dict) for one in rows):
        names = dialect.item_keys or tuple(dict.fromkeys(name for one in rows for name in one))
        listed = [list(names), *([one.get(name) for name in names] for one in rows)]
        return _numbered(listed) if names else None
    if all(isinstance(one, list) for one in rows):
        return _numbered(rows)
    return None


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
    kind = field.get("type")
    if isinstance(cell, bool) and kind == "boolean":
        return str((field.get(f"{str(cell).lower()}Values") or [shown(cell)])[0])
    if isinstance(cell, list) and kind == "list":
        return str(field.get("delimiter") or ",").join(map(shown, cell))
    if isinstance(cell, list) and kind == "geopoint" and field.get("format") != "array":
        return ", ".join(map(shown, cell))
    if isinstance(cell, Decimal) and kind == "integer":
        return str(int(cell))
    if isinstance(cell, Decimal) and kind == "number":
        return str(cell).replace(".", field.get("decimalChar") or ".")
    return shown(cell)
