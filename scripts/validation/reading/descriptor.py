"""The descriptor file: found, parsed, and its texts by language."""

from collections.abc import Mapping
from pathlib import Path
from typing import Any

from scripts.model.language import UNKNOWN, Text
from scripts.model.problem import Problem
from scripts.validation.reading import json_text, yaml_text
from scripts.validation.reading.json_text import binary
from scripts.validation.reading.presence import is_there
from scripts.validation.reading.unread import of_descriptor

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
    tree, fault = (json_text if source.suffix == ".json" else yaml_text).parsed(text)
    if fault:
        return None, [of_descriptor(fault, path)]
    if not isinstance(tree, dict):
        return None, [Problem("descriptor-object", path)]
    return _binary(tree), []


def named(member: object, number: int) -> str:
    """Say which member of a list is meant: by its name, or by its number."""
    name = member.get("name") if isinstance(member, dict) else None
    return name if isinstance(name, str) and name else str(number)


def _binary(tree: Mapping[str, Any]) -> dict[str, Any]:
    """Read numbers as other programs do, but for those of tables."""
    return {
        key: [_resource(entry) for entry in one]
        if key == "resources" and isinstance(one, list) else binary(one)
        for key, one in tree.items()
    }  # fmt: skip


def _resource(entry: Any) -> Any:  # noqa: ANN401 - whatever a stranger's file holds
    if not isinstance(entry, dict):
        return binary(entry)
    return {key: one if key == "data" else binary(one) for key, one in entry.items()}


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
    for number, resource in enumerate(descriptor["resources"]):
        filled = _flat(resource)
        for name in OUTSIDE if isinstance(resource, dict) else ():
            if isinstance(resource.get(name), str):
                tree, found = _outside(
                    folder, path, f"resources.{named(resource, number)}.{name}", resource[name]
                )
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
    if not is_there(folder / name):
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
