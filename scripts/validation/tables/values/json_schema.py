"""JSON schemas of cells (Table Schema, ``jsonSchema``), which ask the network for nothing."""

from collections.abc import Iterator
from typing import Any

from jsonschema import Draft202012Validator, SchemaError
from referencing import Registry
from referencing.exceptions import Unresolvable
from referencing.jsonschema import DRAFT202012


def validator(schema: Any) -> Draft202012Validator:  # noqa: ANN401 - a schema of JSON
    """Make the validator of a schema."""
    return Draft202012Validator(schema, registry=Registry())


def is_schema(value: Any) -> bool:  # noqa: ANN401 - whatever a file holds
    """Tell whether it is a schema whose references lead somewhere within it, and end."""
    known = validator(value)
    try:
        known.check_schema(value)
        whole = Registry().with_resource("", DRAFT202012.create_resource(value)).resolver()
        for one in _references(value):
            whole.lookup(one)
        known.is_valid(None)
    except (SchemaError, Unresolvable, RecursionError):
        return False
    return True


def _references(value: Any) -> Iterator[str]:  # noqa: ANN401 - a part of a schema
    inner = value.values() if isinstance(value, dict) else value if isinstance(value, list) else ()
    if isinstance(value, dict) and isinstance(value.get("$ref"), str):
        yield value["$ref"]
    for one in inner:
        yield from _references(one)
