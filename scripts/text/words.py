"""The words of the interface, one file a language in the theme, found by key.

An edition may say some of them otherwise, or bring a language that the theme does not have: what
it brings is used while it speaks (``speaking``).
"""

import tomllib
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from contextvars import ContextVar
from functools import cache
from importlib.resources import files
from typing import Any

from scripts.model.edition import Table
from scripts.model.language import Language

MODEL = "en"
"""The language whose words every other language has to have as well."""
LOCALE = "site.locale"
"""The key of the locale (CLDR) of a language."""
_brought: ContextVar[Mapping[Language, Table]] = ContextVar("words that the edition brings")


def shipped() -> tuple[Language, ...]:
    """List the languages that the theme has words for."""
    folder = files("scripts.theme").joinpath("languages")
    return tuple(sorted(one.name.removesuffix(".toml") for one in folder.iterdir()))


@cache
def table(language: Language) -> Table:
    """Give the theme's words of a language by dotted key; nothing where it has none."""
    source = files("scripts.theme").joinpath(f"languages/{language}.toml")
    return flat(tomllib.loads(source.read_text("utf-8"))) if source.is_file() else {}


def flat(tree: Mapping[str, Any]) -> dict[str, str]:
    """Give the texts of a tree of tables by dotted key."""
    return {key: str(value) for key, value in leaves(tree).items()}


def leaves(tree: Mapping[str, Any]) -> dict[str, object]:
    """Give all that stands in a tree of tables by dotted key, whatever it is."""
    found: dict[str, object] = {}
    for key, value in tree.items():
        if isinstance(value, dict):
            found |= {f"{key}.{inner}": one for inner, one in leaves(value).items()}
        else:
            found[key] = value
    return found


@contextmanager
def speaking(words: Mapping[Language, Table]) -> Iterator[None]:
    """Use words that an edition brings, before those of the theme."""
    token = _brought.set(words)
    try:
        yield
    finally:
        _brought.reset(token)


def say(language: Language, key: str, /, **values: object) -> str:
    """Give the string for ``key`` with ``{names}`` filled in. An unknown key is a KeyError."""
    string = _find(language, key)
    if string is None:
        raise KeyError(language, key)
    return string.format(**values) if values else string


def has(language: Language, key: str) -> bool:
    """Tell whether there is a string for ``key``."""
    return _find(language, key) is not None


def _find(language: Language, key: str) -> str | None:
    """Find a string; that of the model stands in for one that a language lacks.

    A site is not built so: what an edition's languages lack is a problem (``words-missing``).
    """
    found = (_brought.get({}).get(language, {}), table(language), table(MODEL))
    return next((words[key] for words in found if key in words), None)
