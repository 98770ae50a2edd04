"""The schema of a table that states none: nothing is guessed of its texts."""

from collections.abc import Sequence
from decimal import Decimal

from scripts.validation.parts.part import Part
from scripts.validation.parts.quoting import Null
from scripts.validation.reading.schema import Schema


def untyped(parts: Sequence[Part]) -> Schema:
    """Make a schema: texts are text, and the numbers and truths of JSON are what they are."""
    names = _names(parts[0])
    columns: list[list[object]] = [
        [cells[at] for part in parts for _, cells in part.rows if at < len(cells)]
        for at in range(len(names))
    ]
    fields = zip(names, map(_type, columns), strict=True)
    return Schema(tuple({"name": name, "type": kind} for name, kind in fields))


def _names(part: Part) -> Sequence[str]:
    """Name the columns, by numbers where there is no header."""
    width = max((len(cells) for _, cells in part.rows), default=0)
    return part.labels or [f"field{number}" for number in range(1, width + 1)]


def _type(cells: Sequence[object]) -> str:
    kinds = {type(cell) for cell in cells if cell is not None and not isinstance(cell, Null)}
    if kinds == {bool}:
        return "boolean"
    if kinds and kinds <= {int, float, Decimal}:
        return "integer" if kinds == {int} else "number"
    return "string" if kinds <= {str} else "any"
