"""What must hold of a field: its format and its constraints fit its type."""

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from scripts.model.problem import WORD, Problem
from scripts.text.written import quoted
from scripts.validation.standard.categories import category_problems, twice
from scripts.validation.standard.marks import mark_problems
from scripts.validation.tables.casting import bare
from scripts.validation.tables.values.json_schema import is_schema
from scripts.validation.tables.values.limits import BOUNDS, supported
from scripts.validation.tables.values.moments import TIMES, unknown_part, whole
from scripts.validation.tables.values.patterns import Pattern

Descriptor = Mapping[str, Any]
FORMATS = {
    "string": ("default", "email", "uri", "binary", "uuid"),
    "geopoint": ("default", "array", "object"),
    "geojson": ("default", "topojson"),
    **dict.fromkeys(("year", "yearmonth"), ("default", "any")),
}
"""The formats of types that have several (Table Schema, Field Types).

``any`` is one of dates; packages of version 1 state it of years, which are written in one way.
"""
PLAIN = ("default",)


def field_problems(field: Descriptor, path: str, place: str) -> Iterator[Problem]:
    """Say what is wrong with a field whose properties are sound."""
    yield from _format(field, path, f"{place}.format")
    yield from mark_problems(field, path, place)
    for name, limit in (field.get("constraints") or {}).items():
        where = f"{place}.constraints.{name}"
        kind = {"type": f"{WORD}type.{field.get('type') or 'any'}"}
        if name not in supported(field):
            if name in KNOWN:
                yield Problem("constraint-type", path, None, where, quoted(limit), kind)
        elif not _sound(field, name, limit):
            if name == "pattern":
                yield Problem("constraint-pattern", path, None, where, quoted(limit))
            else:
                stated = {"format": field["format"]} if field.get("format") else {}
                yield Problem("constraint-value", path, None, where, quoted(limit), kind | stated)
    if "categories" in field:
        yield from category_problems(field, path, place)
    yield from gap_problems(field, path, f"{place}.missingValues")


KNOWN = frozenset(
    {"required", "unique", "pattern", "enum", "minLength", "maxLength", "jsonSchema", *BOUNDS}
)


def _format(field: Descriptor, path: str, place: str) -> Iterator[Problem]:
    """Each type has formats of its own; times may have a pattern."""
    kind, stated = field.get("type"), field.get("format") or "default"
    known = ("default", "any", "%d/%m/%Y") if kind in TIMES else FORMATS.get(str(kind), PLAIN)
    if kind in TIMES and "%" in stated:
        if part := unknown_part(stated):
            yield Problem("format-unknown", path, None, place, stated, {"part": part})
        elif not whole(str(kind), stated.removeprefix("fmt:")):
            yield Problem("format-part", path, None, place, stated, {"type": f"{WORD}type.{kind}"})
    elif stated not in known:
        yield Problem("property-value", path, None, place, stated, {"known": ", ".join(known)})


def _sound(field: Descriptor, name: str, limit: object) -> bool:
    """Tell whether a constraint can be applied."""
    if name == "pattern":
        return _is_pattern(str(limit))
    if name == "jsonSchema":
        return is_schema(limit)
    if name == "enum":
        return isinstance(limit, list) and bool(limit) and _fit(field, limit)
    return name not in BOUNDS or _fit(field, [limit])


def _is_pattern(text: str) -> bool:
    try:
        Pattern(text)
    except ValueError:
        return False
    return True


def _fit(field: Descriptor, limits: Sequence[object]) -> bool:
    """Tell whether limits are values of their field's type."""
    cast = bare(field).cast
    return all(not cast(one).fault for one in limits)


def gap_problems(stated: Descriptor, path: str, place: str) -> Iterator[Problem]:
    """Say the missing values of a schema or a field that have two labels."""
    listed = stated.get("missingValues") or ()
    yield from twice([one["value"] for one in listed if isinstance(one, dict)], path, place)
