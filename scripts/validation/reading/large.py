"""The resource of a large table, which stays in its file."""

from collections.abc import Mapping
from typing import Any

from frictionless import Resource as StandardResource

from scripts.model.problem import Problem
from scripts.model.resource import Resource
from scripts.validation.reading.cells import frame
from scripts.validation.reading.descriptor import text
from scripts.validation.reading.faults import gathered
from scripts.validation.reading.fields import field
from scripts.validation.reading.resource import foreign_keys, paths
from scripts.validation.reading.sifting import Sifted


def large_table(
    large: Sifted, member: StandardResource, source: Mapping[str, Any], tags: tuple[str, ...]
) -> tuple[Resource, list[Problem]]:
    """Make the resource of a table that stays on the disk."""
    [path] = paths(source)
    return Resource(
        name=str(member.name),
        title=text(source, "title", tags),
        description=text(source, "description", tags),
        fields=tuple(field(one, tags) for one in member.schema.fields),
        primary_key=tuple(member.schema.primary_key),
        foreign_keys=foreign_keys(source["schema"]),
        files={path: large.table.content},
        held=frame(member.schema.fields, member.schema.field_names, []),
        broken=frozenset(large.table.faulty),
        on_disk=large.table,
    ), gathered(large.problems)
