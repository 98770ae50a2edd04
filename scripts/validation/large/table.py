"""The resource of a large table, which stays in its file."""

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from frictionless import Resource as StandardResource

from scripts.model.problem import Problem
from scripts.model.resource import Resource
from scripts.validation.large.sifting import Sifted
from scripts.validation.reading.resource import described, paths
from scripts.validation.tables.faults import gathered


def large_table(
    large: Sifted, member: StandardResource, source: Mapping[str, Any], tags: tuple[str, ...]
) -> tuple[Resource, list[Problem]]:
    """Make the resource of a table that stays on the disk."""
    [path] = paths(source)
    resource = replace(
        described(member, source, tags),
        files={path: large.table.content},
        broken=frozenset(large.table.faulty),
        on_disk=large.table,
    )
    return resource, gathered(large.problems)
