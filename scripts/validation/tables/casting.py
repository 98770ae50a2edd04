"""The cells of a field, cast once: frictionless knows types, we how their values are written."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date, time
from decimal import Decimal
from typing import Any, NamedTuple

from frictionless import Field as StandardField
from jsonschema import Draft202012Validator

from scripts.validation.tables.forms import plain, structured
from scripts.validation.tables.json_schema import validator
from scripts.validation.tables.moments import TIMES
from scripts.validation.tables.numbers import is_long
from scripts.validation.tables.patterns import Pattern

Descriptor = Mapping[str, Any]
OURS = ("pattern", "jsonSchema")
"""Constraints that frictionless applies otherwise or not at all."""
SAID = (
    "name", "type", "format", "trueValues", "falseValues", "delimiter", "itemType",
)  # fmt: skip
"""What frictionless is told of a field."""
BOUNDS = ("minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum")
TYPE, CATEGORY, ZONE, LONG = "type", "categories", "zone", "long"


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
    inside: Draft202012Validator | None
    categories: frozenset[Any] | None
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
        if self.inside and not self.inside.is_valid(value):
            return Cast(None, "jsonSchema")
        if self.categories is not None and value not in self.categories:
            return Cast(None, CATEGORY)
        return Cast(value)


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
              if name not in (*OURS, "required")}  # fmt: skip
    if field.get("format", "").startswith("fmt:"):
        told["format"] = field["format"].removeprefix("fmt:")
    standard = StandardField.from_descriptor(
        {"type": "any", **told, "constraints": theirs, "missingValues": []}
    )
    pattern, inside = constraints.get("pattern"), constraints.get("jsonSchema")
    return Caster(
        field=field,
        gaps=gaps,
        read=standard.create_cell_reader(),
        pattern=Pattern(pattern) if pattern is not None else None,
        inside=validator(inside) if inside is not None else None,
        categories=frozenset(map(category, field["categories"])) if "categories" in field else None,
        required=constraints.get("required") is True,
    )


def limits(field: Descriptor) -> list[str]:
    """Give the limits of a field as they are stated."""
    return [str(one) for name, one in (field.get("constraints") or {}).items() if name in BOUNDS]


def _limit(field: Descriptor, name: str, limit: Any) -> Any:  # noqa: ANN401 - whatever a file holds
    """Read the limits of a field as its cells are: they may be written with its marks."""
    if name == "enum" and isinstance(limit, list):
        return [_limit(field, "", one) for one in limit]
    written = isinstance(limit, str) and name in {"", *BOUNDS}
    text = plain(field, limit) if written else None
    return limit if text is None else text


def category(stated: Any) -> Any:  # noqa: ANN401 - a text, a number, or an object with a value
    """Give the value of a category, which may be an object with a label."""
    return stated["value"] if isinstance(stated, dict) else stated


def supported(field: Descriptor) -> frozenset[str]:
    """Name the constraints that a type can have (Table Schema, Constraints)."""
    known = StandardField.metadata_select_class(field.get("type") or "any").supported_constraints
    inside = {"jsonSchema"} if field.get("type") in {"array", "object", "geojson"} else set()
    return frozenset(known) | inside | {"unique"}
