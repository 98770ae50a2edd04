"""The types of the fields of a CSV file that no descriptor describes yet."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from frictionless import Detector

from scripts.model.problem import Problem
from scripts.validation.inference.forms import FORMS, fits
from scripts.validation.inference.marks import marks
from scripts.validation.inference.reasons import Reason, reason
from scripts.validation.inference.sheet import Sheet, read_sheet

TYPES = (
    "year", "integer", "number", "boolean", "date", "datetime", "time", "yearmonth", "string",
)  # fmt: skip
"""The types to look for; the first that every value of a column has is its type."""
CANDIDATES = [{"type": name} for name in TYPES]


@dataclass(frozen=True)
class Column:
    """A column of a file, and the type that all of its values have."""

    name: str
    type: str
    values: tuple[str, ...]
    """Its different values, in the order of the rows."""
    empty: int
    """How many of its cells are empty."""
    unique: bool
    """No cell is empty, and no two are equal."""
    marks: Mapping[str, str] = field(default_factory=dict)
    """``decimalChar`` and ``groupChar``, where they are not the standard's."""
    reason: Reason | None = None
    row: int = 0
    """Where the cell of the reason stands."""


@dataclass(frozen=True)
class Table:
    """A file with all of its columns."""

    columns: tuple[Column, ...]
    rows: int


def infer(content: bytes, place: str) -> tuple[Table | None, list[Problem]]:
    """Find the types of a file from all of its rows; ``place`` is its address in messages."""
    sheet, problems = read_sheet(content, place)
    if sheet is None:
        return None, problems
    columns = tuple(_column(sheet, number) for number in range(len(sheet.labels)))
    return Table(columns, len(sheet.rows)), []


def _column(sheet: Sheet, number: int) -> Column:
    cells = [row[number] for row in sheet.rows]
    values = tuple(dict.fromkeys(cell for cell in cells if cell))
    kind = _type(values)
    found = marks(values) if kind == "string" else {}
    kind = "number" if found else kind
    told = reason(values, kind)
    return Column(
        name=sheet.labels[number],
        type=kind,
        values=values,
        empty=cells.count(""),
        unique=len(values) == len(cells),
        marks=found,
        reason=told,
        row=cells.index(told.cell) + 2 if told else 0,
    )


def _type(values: Sequence[str]) -> str:
    """Give the type that all values have, as frictionless and other programs read them.

    Equal cells are read once: with full confidence the answer is the same as for all rows.
    """
    fragment = [[value] for value in values]
    detector = Detector(field_confidence=1)
    kind = "string"
    for candidates in (CANDIDATES, CANDIDATES[1:]):  # four digits may be years or numbers
        schema = detector.detect_schema(fragment, labels=["x"], field_candidates=candidates)
        kind = schema.fields[0].type if values else "string"
        if kind not in FORMS or all(fits(FORMS[kind], value) for value in values):
            return str(kind)
    return "string"
