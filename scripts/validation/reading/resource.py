"""A resource as its descriptor says: its texts, its fields and keys, and no rows yet."""

from collections.abc import Mapping
from typing import Any

from scripts.model.field import Field
from scripts.model.resource import Resource
from scripts.validation.parts.source import Source
from scripts.validation.reading.descriptor import text
from scripts.validation.reading.schema import Schema
from scripts.validation.tables.cells import frame
from scripts.validation.tables.values.limits import category


def described(source: Source, schema: Schema) -> Resource:
    """Make a resource of what its descriptor says."""
    return Resource(
        name=source.name,
        title=text(source.entry, "title", source.tags),
        description=text(source.entry, "description", source.tags),
        fields=tuple(_field(one, schema, source.tags) for one in schema.fields),
        primary_key=schema.primary_key,
        foreign_keys=schema.foreign_keys,
        files={},
        held=frame(schema.fields, {one: [] for one in schema.names}, []),
    )


def _field(stated: Mapping[str, Any], schema: Schema, tags: tuple[str, ...]) -> Field:
    listed = stated.get("categories") or ()
    labelled = [one for one in listed if isinstance(one, dict) and one.get("label")]
    return Field(
        name=stated["name"],
        type=stated.get("type") or "any",
        title=text(stated, "title", tags),
        description=text(stated, "description", tags),
        constraints=dict(stated.get("constraints") or {}),
        categories=tuple(str(category(one)) for one in listed),
        ordered=bool(stated.get("categoriesOrdered")),
        labels={str(one["value"]): text(one, "label", tags) for one in labelled},
        gaps=tuple(schema.gaps(stated).items()),
        format=str(stated.get("format") or ""),
        example="" if stated.get("example") is None else str(stated["example"]),
        rdf_type=str(stated.get("rdfType") or ""),
    )
