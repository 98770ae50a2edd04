"""The limits of a field (Table Schema, Constraints and categories), and the tests of ours.

Frictionless has no limits of durations, no values of lists and no JSON schemas, and applies
patterns otherwise.
"""

from collections.abc import Callable, Iterator, Mapping
from functools import partial
from operator import ge, gt, le, lt
from typing import Any

from frictionless import Field as StandardField

from scripts.validation.tables.values.durations import Spans
from scripts.validation.tables.values.json_schema import validator

Descriptor = Mapping[str, Any]
Test = Callable[[Any], bool]
BOUNDS: Mapping[str, Callable[[Any, Any], bool]] = {
    "minimum": ge, "maximum": le, "exclusiveMinimum": gt, "exclusiveMaximum": lt,
}  # fmt: skip
CATEGORY = "categories"
OF_ALL = frozenset({"required", "unique"})
INSIDE = frozenset({"jsonSchema"})
OURS: Mapping[str, frozenset[str]] = {
    "array": INSIDE, "object": INSIDE, "geojson": INSIDE,
    "string": frozenset({"pattern"}),
    "list": frozenset({"enum"}),
    "duration": frozenset({"enum", *BOUNDS}),
}  # fmt: skip
"""Which constraints of a type we apply, and not frictionless."""


def supported(field: Descriptor) -> frozenset[str]:
    """Name the constraints that a type can have (Table Schema, Constraints)."""
    known = StandardField.metadata_select_class(field.get("type") or "any").supported_constraints
    return OF_ALL | frozenset(known) | ours(field)


def ours(field: Descriptor) -> frozenset[str]:
    """Name the constraints of a field that frictionless is not told of."""
    return OF_ALL | OURS.get(str(field.get("type")), frozenset())


def limits(field: Descriptor) -> list[str]:
    """Give the limits of a field as they are stated."""
    return [str(one) for name, one in (field.get("constraints") or {}).items() if name in BOUNDS]


def category(stated: Any) -> Any:  # noqa: ANN401 - a text, a number, or an object with a value
    """Give the value of a category, which may be an object with a label."""
    return stated["value"] if isinstance(stated, dict) else stated


def tests(
    field: Descriptor, constraints: Descriptor, read: Callable[[Any], Any]
) -> Iterator[tuple[str, Test]]:
    """Make our tests of the values of a field; ``read`` gives the value that a limit stands for."""
    for name in [one for one in constraints if one in ours(field)]:
        limit = constraints[name]
        if name == "jsonSchema":
            yield name, validator(limit).is_valid
        elif name == "enum":
            yield name, [read(one) for one in limit].__contains__
        elif name in BOUNDS:
            yield name, partial(_within, BOUNDS[name], read(limit))
    if CATEGORY in field:
        yield CATEGORY, frozenset(map(category, field[CATEGORY])).__contains__


def _within(compared: Callable[[Any, Any], bool], limit: Spans, value: Spans) -> bool:
    """Tell whether a duration keeps a limit, whichever months it has."""
    return all(map(compared, value, limit))
