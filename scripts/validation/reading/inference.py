"""The types of the fields of a CSV file that no descriptor describes yet."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import NamedTuple

from frictionless import Detector

from scripts.model.problem import Problem
from scripts.validation.reading.marks import marks
from scripts.validation.reading.sheet import Sheet, read_sheet

TYPES = (
    "year", "integer", "number", "boolean", "date", "datetime", "time", "yearmonth", "string",
)  # fmt: skip
"""The types to look for; the first that every value of a column has is its type."""
CANDIDATES = [{"type": name} for name in TYPES]
MONTH, DAY = "(?:0[1-9]|1[0-2])", r"(?:0[1-9]|[12]\d|3[01])"
INTEGER = r"(?:-?(?:0|[1-9]\d{0,14})|\+\d{1,6})"
WRITTEN = {
    "year": r"(?:19\d\d|20\d\d|2100)",
    "integer": INTEGER,
    "number": rf"{INTEGER}(?:\.\d+)?(?:[eE][+-]?\d+)?",
    "date": rf"\d{{4}}-{MONTH}-{DAY}",
    "yearmonth": rf"\d{{4}}-{MONTH}",
}
"""How a value of a type is written. Frictionless takes more: 007, a telephone number, 10-12, 1_000,
digits of other scripts; what other programs would read otherwise stays text."""
ODD = {
    "leading-zeros": r"[+-]?0\d+(?:\.\d+)?",
    "telephone": r"\+\d{7,}",
    "long": r"-?\d{16,}",
    "date": r"\d{4}[./-]\d{1,2}[./-]\d{1,2}|\d{1,2}[./-]\d{1,2}[./-](?:\d{2}|\d{4})",
    "marks": r"[+-]?(?:\d{1,3}(?:[.,' \u00a0\u202f]\d{3})+|\d+)(?:[.,]\d+)?",
}
"""What stays text although it looks like a number or a date, by the reason."""
THOUSANDTHS = r"-?[1-9]\d{0,2}\.\d{3}"
"""A number that may be meant as thousands."""
MOST = 0.75
"""From this share of plain numbers or dates on, the other values of a text column are told."""


class Reason(NamedTuple):
    """Why a column may have another type than it seems: a code, and the first such cell."""

    code: str
    cell: str
    row: int


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
    odd = _reason(values, kind)
    return Column(
        name=sheet.labels[number],
        type=kind,
        values=values,
        empty=cells.count(""),
        unique=len(values) == len(cells),
        marks=found,
        reason=Reason(*odd, cells.index(odd[1]) + 2) if odd else None,
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
        if kind not in WRITTEN or all(_is(WRITTEN[kind], value) for value in values):
            return str(kind)
    return "string"


def _reason(values: Sequence[str], kind: str) -> tuple[str, str] | None:
    """Say what a person should look at, with the first value that shows it."""
    if kind == "year":
        return "years", values[0]
    if kind == "number" and all(_is(rf"{THOUSANDTHS}|{INTEGER}", value) for value in values):
        return "thousandths", next(one for one in values if _is(THOUSANDTHS, one))
    if kind != "string":
        return None
    odd = [value for value in values if not any(_is(one, value) for one in WRITTEN.values())]
    codes = {
        value: next((code for code, one in ODD.items() if _is(one, value)), "") for value in odd
    }
    if odd and all(codes.values()):
        return codes[odd[0]], odd[0]
    if odd and len(odd) <= len(values) * (1 - MOST):
        return "other", odd[0]
    return None


def _is(pattern: str, value: str) -> bool:
    return re.fullmatch(pattern, value, re.ASCII) is not None
