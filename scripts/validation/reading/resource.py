"""What a resource's descriptor says of itself: a table or not, here or elsewhere."""

from collections.abc import Mapping
from typing import Any

from frictionless import Field as StandardField
from frictionless import Resource as StandardResource

from scripts.model.field import Field, ForeignKey
from scripts.model.resource import Resource
from scripts.validation.reading.descriptor import text
from scripts.validation.tables.cells import frame

TABLE_FORMATS = frozenset({"csv", "tsv"})
PLAIN = {"header": True, "quoteChar": '"', "doubleQuote": True, "skipInitialSpace": False}
"""What the standard takes for granted of a CSV file."""
NO_MATTER = {"$schema", "csvddfVersion", "delimiter", "lineTerminator"}
"""What a dialect may say without another place for any cell."""


def paths(resource: Mapping[str, Any]) -> list[str]:
    """Give the paths of a resource's files (none when its data is in the descriptor)."""
    path = resource.get("path")
    if not path:
        return []
    return [str(one) for one in path] if isinstance(path, list) else [str(path)]


def remote_paths(resource: object) -> list[tuple[str, str]]:
    """Give what lies elsewhere, by property: the build asks nothing of the network."""
    if not isinstance(resource, dict):
        return []
    found = [("path", path) for path in paths(resource)]
    found += [(name, str(resource.get(name, ""))) for name in ("schema", "dialect")
              if isinstance(resource.get(name), str)]  # fmt: skip
    return [(name, place) for name, place in found if "://" in place]


def is_plain(resource: Mapping[str, Any]) -> bool:
    """Tell whether a table's cells lie in files as in any CSV file, whatever separates them."""
    dialect = resource.get("dialect") or {}
    return (
        bool(paths(resource))
        and isinstance(dialect, dict)
        and all(key in NO_MATTER or PLAIN.get(key) == value for key, value in dialect.items())
    )


def is_table(resource: Mapping[str, Any]) -> bool:
    """Tell whether a resource is tabular: rows in the descriptor, or a CSV or TSV file.

    What calls itself something other than a table (v2 ``type``) is none.
    """
    if resource.get("type", "table") != "table":
        return False
    data = resource.get("data")
    if isinstance(data, list):
        return bool(data) and all(isinstance(row, list | dict) for row in data)
    formats = {str(resource.get("format", "")).lower()}
    formats |= {path.rsplit(".", 1)[-1].lower() for path in paths(resource)}
    return bool(formats & TABLE_FORMATS)


def foreign_keys(schema: Mapping[str, Any]) -> tuple[ForeignKey, ...]:
    """Read foreign keys, with ours: ``reference.package`` names another package."""
    return tuple(
        ForeignKey(
            _names(key["fields"]),
            str(key["reference"].get("package") or ""),
            str(key["reference"].get("resource") or ""),
            _names(key["reference"]["fields"]),
        )
        for key in schema.get("foreignKeys") or []
    )


def _names(value: object) -> tuple[str, ...]:
    return tuple(str(one) for one in value) if isinstance(value, list) else (str(value),)


def described(
    member: StandardResource, source: Mapping[str, Any], tags: tuple[str, ...]
) -> Resource:
    """Make a resource of what its descriptor says: it has all fields, and no rows yet."""
    schema = member.schema
    return Resource(
        name=str(member.name),
        title=text(source, "title", tags),
        description=text(source, "description", tags),
        fields=tuple(_field(one, tags) for one in schema.fields),
        primary_key=tuple(schema.primary_key),
        foreign_keys=foreign_keys(source.get("schema") or {}),
        files={},
        held=frame(schema.fields, schema.field_names, []),
    )


def _field(field: StandardField, tags: tuple[str, ...]) -> Field:
    words = {**field.custom, "title": field.title, "description": field.description}
    return Field(
        name=field.name,
        type=field.type,
        title=text(words, "title", tags),
        description=text(words, "description", tags),
        constraints=dict(field.constraints),
    )
