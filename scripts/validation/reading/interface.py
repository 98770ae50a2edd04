"""``docs/<language>/words.toml``: what an edition says in a language beside its pages.

``name``, ``short``, ``description``, ``edition`` and ``licence`` are the edition's own words;
``[search]`` lists how readers ask for a page; ``[words]`` are words of the interface that the
edition says otherwise, or all of them for a language that the theme does not have.
"""

import string
import tomllib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from scripts.model.edition import Table
from scripts.model.problem import Problem
from scripts.text.words import MODEL, flat, table
from scripts.validation.reading.files import content

FILE = "words.toml"
OWN = ("name", "short", "description", "edition", "licence")
TABLES = ("search", "words")
SHOWN = 5
"""So many missing words are named; the others are counted."""


@dataclass(frozen=True)
class Spoken:
    """The words of one language."""

    own: Table = field(default_factory=dict)
    keywords: Table = field(default_factory=dict)
    interface: Table = field(default_factory=dict)


def spoken(root: Path, languages: tuple[str, ...]) -> tuple[dict[str, Spoken], list[Problem]]:
    """Read the words of every language; a file that is not there says nothing."""
    found: dict[str, Spoken] = {}
    problems: list[Problem] = []
    for language in languages:
        place = f"docs/{language}/{FILE}"
        tree, told = _tree(root, place)
        found[language] = Spoken(
            {name: str(tree[name]) for name in OWN if name in tree},
            *(flat(tree[name]) if isinstance(tree.get(name), dict) else {} for name in TABLES),
        )
        problems += told or _problems(place, language, tree, found[language].interface)
    return found, problems


def _tree(root: Path, place: str) -> tuple[dict[str, Any], list[Problem]]:
    if not (root / place).is_file():
        return {}, []
    text, problems = content(root / place, place, "utf-8-sig")
    try:
        return tomllib.loads(text or ""), problems
    except tomllib.TOMLDecodeError as error:
        return {}, [Problem("settings-syntax", place, details={"note": str(error)})]


def _problems(
    place: str, language: str, tree: Mapping[str, Any], interface: Table
) -> Iterator[Problem]:
    model = table(MODEL)
    known = (*OWN, *TABLES)
    for key in tree:
        if key not in known:
            yield Problem("setting-unknown", place, None, key, "", {"known": ", ".join(known)})
    for key, words in interface.items():
        if key not in model:
            yield Problem("word-unknown", place, None, f"words.{key}", words)
        elif strange := _names(words) - _names(model[key]):
            details = {"names": ", ".join(sorted(_names(model[key]))) or "–"}
            cell = ", ".join(sorted(strange))
            yield Problem("word-names", place, None, f"words.{key}", cell, details)
    missing = [key for key in model if key not in interface and key not in table(language)]
    if missing:
        listed = ", ".join(missing[:SHOWN]) + (" …" if missing[SHOWN:] else "")
        details = {"language": language, "count": str(len(missing)), "keys": listed}
        yield Problem("words-missing", place, None, "words", "", details)


def _names(words: str) -> set[str]:
    """List what a text leaves open, e.g. ``{count}``."""
    try:
        return {name for _, name, _, _ in string.Formatter().parse(words) if name}
    except ValueError:
        return {words}
