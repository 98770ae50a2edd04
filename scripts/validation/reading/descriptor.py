"""The descriptor file: found, parsed, and its texts by language."""

import json
from collections.abc import Iterator, Mapping
from decimal import Decimal
from math import isfinite
from pathlib import Path
from typing import Any

import yaml

from scripts.model.language import UNKNOWN, Text
from scripts.model.problem import Problem


class _Loader(yaml.SafeLoader):
    """YAML as JSON knows it: a date stays the text that it is."""


_Loader.yaml_implicit_resolvers = {
    first: [(tag, pattern) for tag, pattern in known if not tag.endswith(":timestamp")]
    for first, known in yaml.SafeLoader.yaml_implicit_resolvers.items()
}
NAMES = ("datapackage.json", "datapackage.yaml", "datapackage.yml")
OUTSIDE = ("schema", "dialect")
"""What a resource may have in a file of its own."""


def find(folder: Path) -> Path | None:
    """Find the descriptor of a package folder."""
    return next(iter(found_in(folder)), None)


def found_in(folder: Path) -> list[Path]:
    """List the descriptors of a package folder, which should be one."""
    return [folder / name for name in NAMES if (folder / name).is_file()]


def parse(source: Path, path: str) -> tuple[dict[str, Any] | None, list[Problem]]:
    """Parse a JSON or YAML descriptor; ``path`` is its address in messages."""
    text = decoded(source.read_bytes(), "utf-8-sig")
    if text is None:
        return None, [Problem("encoding", path, details={"encoding": "UTF-8"})]
    tree, problems = (json_tree if source.suffix == ".json" else _yaml_tree)(text, path)
    if problems:
        return None, problems
    if not isinstance(tree, dict):
        return None, [Problem("descriptor-object", path)]
    try:
        endless = [Problem("number-endless", path, None, *one) for one in _endless("", tree)]
    except RecursionError:
        return None, [Problem("descriptor-deep", path)]
    return (None, endless) if endless else (tree, [])


def _endless(place: str, value: object) -> Iterator[tuple[str, str]]:
    """Find the numbers that no JSON has, each with its place: what is read is published."""
    if isinstance(value, float) and not isfinite(value):
        yield place.removeprefix("."), json.dumps(value)
    for key, one in value.items() if isinstance(value, dict) else ():
        yield from _endless(f"{place}.{key}", one)
    for number, one in enumerate(value if isinstance(value, list) else ()):
        yield from _endless(f"{place}.{named(one, number)}", one)


def named(member: object, number: int) -> str:
    """Say which member of a list is meant: by its name, or by its number."""
    name = member.get("name") if isinstance(member, dict) else None
    return name if isinstance(name, str) and name else str(number)


def json_tree(text: str, path: str, *, exact: bool = False) -> tuple[Any, list[Problem]]:
    """Parse JSON; numbers keep all of their digits where they are wanted ``exact``."""
    try:
        return json.loads(text, parse_float=Decimal if exact else float), []
    except json.JSONDecodeError as error:
        details = {"column": str(error.colno)}
        return None, [Problem("descriptor-syntax", path, error.lineno, details=details)]
    except RecursionError:
        return None, [Problem("descriptor-deep", path)]


def _yaml_tree(text: str, path: str) -> tuple[Any, list[Problem]]:
    try:
        return yaml.load(text, _Loader), []  # noqa: S506 - a safe one
    except yaml.YAMLError as error:
        return None, [yaml_fault("descriptor-syntax", path, error)]
    except RecursionError:
        return None, [Problem("descriptor-deep", path)]


def yaml_fault(code: str, path: str, error: yaml.YAMLError) -> Problem:
    """Say where a file stops being YAML."""
    mark = getattr(error, "problem_mark", None)
    column = str(mark.column + 1) if mark else "1"
    return Problem(code, path, mark.line + 1 if mark else None, details={"column": column})


def decoded(content: bytes, encoding: str) -> str | None:
    """Give the text that a file claims to be, or nothing: UTF-16 may pass for it, but for zeros."""
    try:
        text = content.decode(encoding)
    except (ValueError, LookupError):
        return None
    return None if "\0" in text else text


def whole(
    folder: Path, path: str, descriptor: Mapping[str, Any]
) -> tuple[dict[str, Any], list[Problem]]:
    """Put the schemas and dialects that stand in files of their own into the descriptor."""
    if not isinstance(descriptor.get("resources"), list):
        return dict(descriptor), []
    resources, problems = [], []
    for resource in descriptor["resources"]:
        filled = _flat(resource)
        for name in OUTSIDE if isinstance(resource, dict) else ():
            if isinstance(resource.get(name), str):
                tree, found = _outside(folder, path, name, resource[name])
                filled = _flat({**filled, name: tree})
                problems += found
        resources.append(filled)
    return {**descriptor, "resources": resources}, problems


def files_apart(path: str, descriptor: Mapping[str, Any]) -> dict[str, str]:
    """Give the places of such schemas and dialects in the descriptor, with their files."""
    listed = descriptor.get("resources")
    return {
        f"resources.{named(one, number)}.{name}": f"{path.rpartition('/')[0]}/{one[name]}"
        for number, one in enumerate(listed if isinstance(listed, list) else ())
        for name in OUTSIDE if isinstance(one, dict) and isinstance(one.get(name), str)
    }  # fmt: skip


def _flat(resource: Any) -> Any:  # noqa: ANN401 - whatever a stranger's file holds
    """Take ``dialect.csv``, as frictionless writes it, for what the standard has in ``dialect``."""
    dialect = resource.get("dialect") if isinstance(resource, dict) else None
    if not isinstance(dialect, dict) or not isinstance(dialect.get("csv"), dict):
        return resource
    rest = {name: one for name, one in dialect.items() if name != "csv"}
    return {**resource, "dialect": {**rest, **dialect["csv"]}}


def _outside(
    folder: Path, path: str, key: str, name: str
) -> tuple[dict[str, Any] | None, list[Problem]]:
    if not (folder / name).is_file():
        return None, [Problem("file-missing", path, None, key, name)]
    return parse(folder / name, f"{path.rsplit('/', 1)[0]}/{name}")


def languages(descriptor: Mapping[str, Any]) -> tuple[str, ...]:
    """Give the languages that a descriptor declares (Data Package v2, translation recipe)."""
    declared = descriptor.get("languages")
    if not isinstance(declared, list):
        return ()
    return tuple(str(tag) for tag in declared)


def text(properties: Mapping[str, Any], name: str, tags: tuple[str, ...]) -> Text:
    """Give a translatable property: ``title`` in the first language, ``title@en`` beside it."""
    first = tags[0] if tags else UNKNOWN
    beside = [key.partition("@")[2] for key in properties if key.startswith(f"{name}@")]
    found = {first: properties.get(name)}
    found |= {tag: properties.get(f"{name}@{tag}") for tag in (*tags[1:], *beside)
              if properties.get(f"{name}@{tag}")}  # fmt: skip
    return Text({tag: str(words) for tag, words in found.items() if words})
