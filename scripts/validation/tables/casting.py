"""The cells of a field, cast once: frictionless knows types, we how their values are written."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date, time
from decimal import Decimal
from typing import Any, NamedTuple

from frictionless import Field as StandardField

from scripts.validation.tables.values.durations import spans
from scripts.validation.tables.values.forms import plain, structured
from scripts.validation.tables.values.limits import BOUNDS, Test, limits, ours, supported, tests
from scripts.validation.tables.values.moments import TIMES
from scripts.validation.tables.values.numbers import is_long
from scripts.validation.tables.values.patterns import Pattern

Descriptor = Mapping[str, Any]
SAID = (
    "name", "type", "format", "trueValues", "falseValues", "delimiter", "itemType",
)  # fmt: skip
"""What frictionless is told of a field."""
TYPE, ZONE, LONG = "type", "zone", "long"


class Cast(NamedTuple):
    """The value of a cell and, where it may not be there, why: a constraint or ``type``."""

    value: Any
    fault: str = ""


Cell = Any
"""A text of a CSV file, or what JSON and spreadsheets hold."""


@dataclass(frozen=True)
class Caster:
    """Casts the cells of one field."""

    field: Descriptor
    gaps: Mapping[str, str]
    read: Callable[[Cell], tuple[Any, dict[str, str] | None]]
    pattern: Pattern | None
    tests: Mapping[str, Test]
    """What else is ours to judge, by the constraint."""
    required: bool

    def cast(self, cell: Cell) -> Cast:
        """Cast a cell; of several faults the first is told."""
        if cell is None or gap(cell, self.gaps) is not None:
            return Cast(None, "required" if self.required else "")
        if is_long(self.field, cell):
            return Cast(None, LONG)
        text = plain(self.field, cell) if isinstance(cell, str) else structured(self.field, cell)
        value, notes = (None, {TYPE: ""}) if text is None else self._read(text)
        if not notes and isinstance(value, Decimal | float) and not _finite(value):
            return Cast(None, TYPE)
        return Cast(None, next(iter(notes))) if notes else self._ours(value)

    def _read(self, text: Cell) -> tuple[Any, dict[str, str] | None]:
        try:
            return self.read(text)
        except ArithmeticError:  # a number that is too large for its type
            return None, {TYPE: ""}
        except TypeError:  # a time with a zone and a limit without, or the other way round
            timed = self.field.get("type") in TIMES and isinstance(text, str | date | time)
            return None, {ZONE if timed and limits(self.field) else TYPE: ""}

    def _ours(self, value: Any) -> Cast:  # noqa: ANN401 - a value is of its field's type
        if self.pattern and (fault := self.pattern.fault(value)):
            return Cast(None, fault)
        broken = next((name for name, fits in self.tests.items() if not fits(value)), "")
        return Cast(None, broken) if broken else Cast(value)


def gap(cell: Cell, gaps: Mapping[str, str]) -> str | None:
    """Give the missing value that stands in a cell, if one does; a number of JSON by its text."""
    number = isinstance(cell, int | Decimal) and not isinstance(cell, bool)
    text = str(cell) if number else cell
    return text if isinstance(text, str) and text in gaps else None


def _finite(value: Decimal | float) -> bool:
    return value.is_finite() if isinstance(value, Decimal) else value - value == 0


def caster(field: Descriptor, gaps: Mapping[str, str]) -> Caster:
    """Make the caster of a field whose descriptor is sound."""
    constraints = {name: one for name, one in (field.get("constraints") or {}).items()
                   if name in supported(field)}  # fmt: skip
    told = {name: field[name] for name in SAID if name in field}
    theirs = {name: _limit(field, name, one) for name, one in constraints.items()
              if name not in ours(field)}  # fmt: skip
    if field.get("format", "").startswith("fmt:"):
        told["format"] = field["format"].removeprefix("fmt:")
    standard = StandardField.from_descriptor(
        {"type": "any", **told, "constraints": theirs, "missingValues": []}
    )
    pattern = constraints.get("pattern")
    return Caster(
        field=field,
        gaps=gaps,
        read=_duration if field.get("type") == "duration" else standard.create_cell_reader(),
        pattern=Pattern(pattern) if pattern is not None else None,
        tests=dict(tests(field, constraints, lambda limit: bare(field).cast(limit).value)),
        required=constraints.get("required") is True,
    )


def bare(field: Descriptor) -> Caster:
    """Make the caster of a field without its limits, which reads them."""
    limiting = {"constraints", "categories"}
    return caster({name: one for name, one in field.items() if name not in limiting}, {})


def _duration(cell: Cell) -> tuple[Any, dict[str, str] | None]:
    """Read a duration as what it comes to: frictionless compares none."""
    found = spans(cell)
    return found, None if found else {TYPE: ""}


def _limit(field: Descriptor, name: str, limit: Any) -> Any:  # noqa: ANN401 - whatever a file holds
    """Read the limits of a field as its cells are: they may be written with its marks."""
    if name == "enum" and isinstance(limit, list):
        return [_limit(field, "", one) for one in limit]
    written = isinstance(limit, str) and name in {"", *BOUNDS}
    text = plain(field, limit) if written else None
    return limit if text is None else text
