"""From a parsed descriptor to a package with typed frames. Frictionless reads; we translate."""

from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any

from frictionless import FrictionlessException
from frictionless import Package as Standard
from frictionless import Resource as StandardResource

from scripts.model.addresses import SAFE
from scripts.model.package import Package
from scripts.model.problem import Problem
from scripts.model.resource import Resource
from scripts.validation.reading.descriptor import languages, text, with_schemas
from scripts.validation.reading.resource import is_table, remote_paths
from scripts.validation.tables.table import read_table

OWN_JUDGEMENT = ("profile", "$schema")
"""Properties that name another judge, which frictionless would ask for over the network."""


def build(
    folder: Path, path: str, descriptor: Mapping[str, Any]
) -> tuple[Package | None, list[Problem]]:
    """Check a descriptor against the standard and read all of its resources."""
    name = str(descriptor.get("name") or folder.name)
    if not SAFE.fullmatch(name):
        return None, [Problem("name", path, None, "name", name)]
    remote = [place for one in members(descriptor) for place in remote_paths(one)]
    if remote:
        return None, [Problem("remote-path", path, None, *place) for place in remote]
    descriptor, problems = with_schemas(folder, path, descriptor)
    if problems:
        return None, problems
    standard, problems = _standard(folder, path, descriptor)
    if standard is None:
        return None, problems
    tags = languages(descriptor)
    tables, files, problems = _resources(folder, path, standard, descriptor)
    title, about = text(descriptor, "title", tags), text(descriptor, "description", tags)
    return Package(name, path, descriptor, tags, title, about, tables, files), problems


def members(descriptor: Mapping[str, Any]) -> list[Any]:
    """Give what a descriptor lists as its resources, whatever that is."""
    listed = descriptor.get("resources")
    return listed if isinstance(listed, list) else []


def _resources(
    folder: Path, path: str, standard: Standard, descriptor: Mapping[str, Any]
) -> tuple[tuple[Resource, ...], dict[str, bytes], list[Problem]]:
    tables: list[Resource] = []
    files: dict[str, bytes] = {}
    problems: list[Problem] = []
    for member, source in zip(standard.resources, members(descriptor), strict=True):
        if is_table(source):
            table, found = read_table(folder, path, member, source, languages(descriptor))
            tables.append(table)
        else:
            found = _other_file(folder, path, member, files)
        problems += found
    return tuple(tables), files, problems


def _standard(
    folder: Path, path: str, descriptor: Mapping[str, Any]
) -> tuple[Standard | None, list[Problem]]:
    """Let frictionless judge the descriptor by its own profile alone."""
    plain = _without(descriptor, OWN_JUDGEMENT)
    if isinstance(plain.get("resources"), list):
        plain["resources"] = [_plain(one) for one in plain["resources"]]
    try:
        return Standard.from_descriptor(plain, basepath=str(folder)), []
    except FrictionlessException as error:
        reasons = error.reasons or [error.error]
        notes = dict.fromkeys(reason.note for reason in reasons)
        return None, [Problem("descriptor", path, details={"note": note}) for note in notes]


def _plain(resource: Any) -> Any:  # noqa: ANN401 - whatever a stranger's file holds
    """Show foreign keys as if they stayed in their table: ours cross packages."""
    if not isinstance(resource, dict):
        return resource
    plain = _without(resource, OWN_JUDGEMENT)
    if isinstance(plain.get("schema"), dict):
        schema = plain["schema"] = _without(plain["schema"], OWN_JUDGEMENT)
        if isinstance(schema.get("foreignKeys"), list):
            schema["foreignKeys"] = [_inward(key) for key in schema["foreignKeys"]]
        match schema.get("fieldsMatch"):
            case [str() as only]:  # the standard's schema has a list where its text has a word
                schema["fieldsMatch"] = only
    return plain


def _inward(key: Any) -> Any:  # noqa: ANN401
    if not isinstance(key, dict) or not isinstance(key.get("reference"), dict):
        return key
    return {**key, "reference": {**_without(key["reference"], ("package",)), "resource": ""}}


def _without(properties: Mapping[str, Any], names: Iterable[str]) -> dict[str, Any]:
    return {key: value for key, value in properties.items() if key not in names}


def _other_file(
    folder: Path, path: str, member: StandardResource, files: dict[str, bytes]
) -> list[Problem]:
    """Take the files of a resource that is not a table as they are."""
    problems = []
    for name in member.paths:
        if (folder / name).is_file():
            files[name] = (folder / name).read_bytes()
        else:
            problems.append(Problem("file-missing", path, None, "path", name))
    return problems
