"""From a parsed descriptor to a package with typed frames."""

from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

from scripts.model.addresses import SAFE, is_short
from scripts.model.package import Package
from scripts.model.problem import Problem
from scripts.model.resource import Resource
from scripts.validation.parts.format import is_table, paths
from scripts.validation.parts.source import Source
from scripts.validation.reading.descriptor import files_apart, languages, named, text, whole
from scripts.validation.standard.judging import property_problems
from scripts.validation.standard.resources import resource_problems, too_long
from scripts.validation.standard.version import typed
from scripts.validation.tables.table import read_table


def build(
    folder: Path, path: str, descriptor: Mapping[str, Any]
) -> tuple[Package | None, list[Problem]]:
    """Check a descriptor against the standard and read all of its resources."""
    name = str(descriptor.get("name") or folder.name)
    if not SAFE.fullmatch(name):
        return None, [Problem("name", path, None, "name", name)]
    if not is_short(name):
        return None, [too_long(path, "name", name)]
    apart = files_apart(path, descriptor)
    descriptor, problems = sound(folder, path, descriptor)
    if problems:
        return None, [one.in_file(apart) for one in problems]
    tags = languages(descriptor)
    tables, files, problems = _resources(folder, path, descriptor)
    title, about = text(descriptor, "title", tags), text(descriptor, "description", tags)
    return Package(name, path, descriptor, tags, title, about, tables, files, apart=apart), problems


def sound(
    folder: Path, path: str, descriptor: Mapping[str, Any]
) -> tuple[Mapping[str, Any], list[Problem]]:
    """Put what stands apart into a descriptor, and say what is not as the standard has it."""
    remote = [
        (f"resources.{named(one, number)}.{key}", place)
        for number, one in enumerate(members(descriptor))
        for key, place in remote_paths(one)
    ]
    if remote:
        return descriptor, [Problem("remote-path", path, None, *place) for place in remote]
    descriptor, problems = whole(folder, path, descriptor)
    problems = problems or list(property_problems(descriptor, path))
    if not problems:
        descriptor = typed(descriptor)
        problems = list(resource_problems(descriptor, path))
    return descriptor, problems


def members(descriptor: Mapping[str, Any]) -> list[Any]:
    """Give what a descriptor lists as its resources, whatever that is."""
    listed = descriptor.get("resources")
    return listed if isinstance(listed, list) else []


def remote_paths(resource: object) -> list[tuple[str, str]]:
    """Give what lies elsewhere, by property: the build asks nothing of the network."""
    if not isinstance(resource, dict):
        return []
    found = [("path", path) for path in paths(resource)]
    found += [(name, str(resource.get(name, ""))) for name in ("schema", "dialect")
              if isinstance(resource.get(name), str)]  # fmt: skip
    return [(name, place) for name, place in found if "://" in place]


def sources(folder: Path, path: str, descriptor: Mapping[str, Any]) -> Iterator[Source]:
    """Give the resources of a sound descriptor with their places."""
    for number, one in enumerate(members(descriptor)):
        within = f"resources.{named(one, number)}"
        yield Source(folder, path, within, one, languages(descriptor))


def _resources(
    folder: Path, path: str, descriptor: Mapping[str, Any]
) -> tuple[tuple[Resource, ...], dict[str, bytes], list[Problem]]:
    tables: list[Resource] = []
    files: dict[str, bytes] = {}
    problems: list[Problem] = []
    for source in sources(folder, path, descriptor):
        if is_table(source.entry, descriptor):
            table, found = read_table(source)
            tables.append(table)
        else:
            content, found = source.files()
            files |= content
        problems += found
    return tuple(tables), files, problems
