"""The rows of all parts of a table, their cells in the order of its schema."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, NamedTuple

from scripts.model.problem import Problem
from scripts.validation.parts.dialect import Dialect
from scripts.validation.parts.part import Part
from scripts.validation.parts.quoting import is_null
from scripts.validation.parts.records import Record, is_empty, shape_problem
from scripts.validation.reading.schema import Schema
from scripts.validation.tables.header import header_problems, lower, meant, no_header
from scripts.validation.tables.untyped import untyped


class Row(NamedTuple):
    """A row: its file, its number there, and its number counted through all files."""

    place: str
    row: int
    number: int


@dataclass
class Aligned:
    """The rows of a table, and a list of cells for each column that any part has."""

    schema: Schema
    stated: bool = True
    """The descriptor has the schema; else it is made of the header."""
    rows: list[Row] = field(default_factory=list)
    columns: dict[str, list[Any]] = field(default_factory=dict)
    broken: set[int] = field(default_factory=set)
    """The places of rows whose cells cannot be told apart."""
    problems: list[Problem] = field(default_factory=list)


def aligned(parts: Sequence[Part], schema: Schema | None, dialect: Dialect) -> Aligned:
    """Put the rows of all parts below each other, each by the header of its own part."""
    known = schema or untyped(parts)
    table = Aligned(known, schema is not None)
    places = [_columns(table, one, dialect, first=one is parts[0]) for one in parts]
    if table.problems and any(one is None for one in places):
        return table
    table.columns = {name: [] for name in known.names if any(name in one for one in places if one)}
    before = 0
    for one, columns in zip(parts, places, strict=True):
        for record in one.rows:
            _add(table, one, record, columns or {}, before)
        before += one.last
    if dialect.null is not None:
        for name, cells in table.columns.items():
            table.columns[name] = [None if is_null(cell, dialect) else cell for cell in cells]
    return table


def _columns(
    table: Aligned, part: Part, dialect: Dialect, *, first: bool
) -> Mapping[str, int] | None:
    """Say where each field stands in a part; nothing where its header does not tell."""
    names, match = table.schema.names, table.schema.match
    if part.labels is None:
        return {name: at for at, name in enumerate(names)}
    labels = [*part.labels]
    if dialect.any_case:
        same = {name.casefold(): name for name in names}
        labels = [same.get(one.casefold(), one) for one in labels]
    stated = names if table.stated or not first else ()
    filled = _filled(part, len(labels))
    found = no_header(labels, stated, part.place, part.header, filled)
    table.problems += [lower(one, part, stated) for one in found]
    if found:
        return None
    # The standard wants a header in the order of the schema; that of other parts goes by names.
    match = match if (first and not part.structured) or match != "exact" else "equal"
    table.problems += header_problems(labels, table.schema, match, part.place, part.header)
    near = meant(labels, names)
    at = {near.get(label, label): number for number, label in enumerate(labels)}
    return {name: at[name] for name in names if name in at}


def _filled(part: Part, width: int) -> set[int]:
    """Give the places of the columns that have any cell."""
    return {at for _, cells in part.rows for at, cell in enumerate(cells[:width])
            if not is_empty(cell)}  # fmt: skip


def _add(
    table: Aligned, part: Part, record: Record, columns: Mapping[str, int], before: int
) -> None:
    number, cells = record
    place = len(table.rows)
    table.rows.append(Row(part.place, number, before + number))
    width = len(part.labels) if part.labels is not None else len(table.schema.names)
    fault = shape_problem(record, width, part.place, structured=part.structured)
    if fault:
        table.problems.append(fault)
        table.broken.add(place)
    for name, column in table.columns.items():
        at = columns.get(name)
        column.append(None if fault or at is None else cells[at])
