"""The strings of the interface, one file a language (``languages/*.toml``), found by key."""

import tomllib
from collections.abc import Mapping
from functools import cache
from importlib.resources import files
from typing import Any

from scripts.model.language import LANGUAGES, Language


@cache
def table(language: Language) -> Mapping[str, str]:
    """Give all strings of a language by dotted key, e.g. ``page.downloads``."""
    source = files("scripts.theme").joinpath(f"languages/{language}.toml").read_bytes()
    return dict(_flat(tomllib.loads(source.decode())))


def _flat(tree: Mapping[str, Any], prefix: str = "") -> list[tuple[str, str]]:
    pairs: list[tuple[str, str]] = []
    for key, value in tree.items():
        name = f"{prefix}{key}"
        pairs += _flat(value, f"{name}.") if isinstance(value, dict) else [(name, str(value))]
    return pairs


def say(language: Language, key: str, /, **values: object) -> str:
    """Give the string for ``key`` with ``{names}`` filled in. An unknown key is a KeyError."""
    string = table(language)[key]
    return string.format(**values) if values else string


def has(key: str) -> bool:
    """Tell whether there is a string for ``key``."""
    return all(key in table(language) for language in LANGUAGES)


def keys(group: str) -> list[str]:
    """List the keys of a group, in the order of the file."""
    prefix = f"{group}."
    return [key.removeprefix(prefix) for key in table("en") if key.startswith(prefix)]
