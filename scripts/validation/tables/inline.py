"""Data that stood in a descriptor as the CSV file that is published."""

from collections.abc import Iterable
from typing import Any

from scripts.text.written import shown
from scripts.validation.parts.dialect import Dialect
from scripts.validation.parts.part import Part
from scripts.validation.parts.structured import Descriptor, as_csv, in_csv
from scripts.validation.tables.aligned import Aligned


def inline_file(part: Part, table: Aligned, dialect: Dialect) -> bytes:
    """Write the file; columns that the schema lets be there beside its own stand last."""
    columns = {
        one["name"]: _written(one, table.columns[one["name"]], table.schema.blank(one) or "")
        for one in table.schema.fields
        if one["name"] in table.columns
    }
    same = str.casefold if dialect.any_case else str
    known = {same(one) for one in columns}
    for at, label in enumerate(part.labels or ()):
        if same(label) not in known:
            cells = (cells[at : at + 1] for _, cells in part.rows)
            columns[label] = [shown(one[0]) if one else "" for one in cells]
    return as_csv([*columns], zip(*columns.values(), strict=True))


def _written(field: Descriptor, cells: Iterable[Any], blank: str) -> list[str]:
    return [blank if one is None else in_csv(field, one) for one in cells]
