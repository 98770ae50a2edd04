"""The descriptor file: found, parsed, and its texts by language."""

import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import yaml

from scripts.model.language import UNKNOWN, Text
from scripts.model.problem import WORD, Problem


class _Loader(yaml.SafeLoader):
    """YAML as JSON knows it: a date stays the text that it is."""


_Loader.yaml_implicit_resolvers = {
    first: [(tag, pattern) for tag, pattern in known if not tag.endswith(":timestamp")]
    for first, known in yaml.SafeLoader.yaml_implicit_resolvers.items()
}
NAMES = ("datapackage.json", "datapackage.yaml", "datapackage.yml")


def find(folder: Path) -> Path | None:
    """Find the descriptor of a package folder."""
    return next((folder / name for name in NAMES if (folder / name).is_file()), None)


def parse(source: Path, path: str) -> tuple[dict[str, Any] | None, list[Problem]]:
    """Parse a JSON or YAML descriptor; ``path`` is its address in messages."""
    text = decoded(source.read_bytes(), "utf-8-sig")
    if text is None:
        return None, [Problem("encoding", path, details={"encoding": "UTF-8"})]
    try:
        # The loader is a safe one.
        tree = json.loads(text) if source.suffix == ".json" else yaml.load(text, _Loader)  # noqa: S506
    except json.JSONDecodeError as error:
        details = {"note": f"{error.msg}, column {error.colno}"}
        return None, [Problem("descriptor-syntax", path, error.lineno, details=details)]
    except yaml.YAMLError as error:
        return None, [yaml_fault("descriptor-syntax", path, error)]
    if not isinstance(tree, dict):
        details = {"note": f"{WORD}problem.descriptor-syntax.other"}
        return None, [Problem("descriptor-syntax", path, details=details)]
    return tree, []


def yaml_fault(code: str, path: str, error: yaml.YAMLError) -> Problem:
    """Say where a file stops being YAML, and why, as far as the parser tells."""
    mark = getattr(error, "problem_mark", None)
    details = {"note": str(getattr(error, "problem", None) or error)}
    return Problem(code, path, mark.line + 1 if mark else None, details=details)


def decoded(content: bytes, encoding: str) -> str | None:
    """Give the text that a file claims to be, or nothing: UTF-16 may pass for it, but for zeros."""
    try:
        text = content.decode(encoding)
    except (UnicodeDecodeError, LookupError):
        return None
    return None if "\0" in text else text


def with_schemas(
    folder: Path, path: str, descriptor: Mapping[str, Any]
) -> tuple[dict[str, Any], list[Problem]]:
    """Put the schemas that stand in files of their own into the descriptor."""
    if not isinstance(descriptor.get("resources"), list):
        return dict(descriptor), []
    resources, problems = [], []
    for resource in descriptor["resources"]:
        name = resource.get("schema") if isinstance(resource, dict) else None
        if not isinstance(name, str):
            resources.append(resource)
            continue
        if not (folder / name).is_file():
            problems.append(Problem("file-missing", path, None, "schema", name))
            continue
        schema, found = parse(folder / name, f"{path.rsplit('/', 1)[0]}/{name}")
        problems += found
        resources.append({**resource, "schema": schema})
    return {**descriptor, "resources": resources}, problems


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
