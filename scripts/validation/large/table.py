"""The resource of a large table, which stays in its file."""

from dataclasses import replace

from scripts.model.problem import Problem
from scripts.model.resource import Resource
from scripts.validation.gathering import gathered
from scripts.validation.large.sifting import Sifted
from scripts.validation.parts.source import Source
from scripts.validation.reading.resource import described
from scripts.validation.reading.schema import Schema
from scripts.validation.tables.faults import mendable


def large_table(large: Sifted, source: Source) -> tuple[Resource, list[Problem]]:
    """Make the resource of a table that stays on the disk."""
    [path] = source.paths
    resource = replace(
        described(source, source.schema or Schema()),
        files={path: large.table.content},
        broken=frozenset(large.table.faulty),
        on_disk=large.table,
    )
    return resource, gathered(mendable(large.problems))
