"""``docs/<language>/words.toml``: what an edition says in a language beside its pages.

``name``, ``short``, ``description``, ``edition``, ``standing`` and ``licence`` are the edition's
own words; ``[search]`` lists how readers ask for a page; ``[synonyms]`` lists beside words of
names those of readers that mean the same; ``[words]`` are words of the interface that the edition
says otherwise, or all of them for a language that the theme does not have.
"""

import re
import string
import tomllib
from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from scripts.model.edition import Table
from scripts.model.problem import WORD, Problem
from scripts.text.locales import is_locale
from scripts.text.words import LOCALE, MODEL, flat, leaves, table
from scripts.text.written import written
from scripts.validation.reading.files import content

FILE = "words.toml"
OWN = ("name", "short", "description", "edition", "standing", "licence")
TABLES = ("search", "synonyms", "words")
HEADER = re.compile(r"\s*\[([^\[\]]+)\]")
KEY = re.compile(r"\s*([\w.-]+)\s*=")
LINE = re.compile(r"at line (\d+), column (\d+)")
"""Where the parser says that a fault is."""
REPORTS = ("reports", "years")
"""What the edition's own words may leave open: its reports by name, and their years."""
OPEN = re.compile(r"\{(.*?)\}")
SHOWN = 5
"""So many missing words are named."""
Tree = Mapping[str, Any]
"""A file as it was parsed."""
Lines = Mapping[str, int]
"""The line of each key."""


@dataclass(frozen=True)
class Spoken:
    """The words of one language."""

    own: Table = field(default_factory=dict)
    keywords: Table = field(default_factory=dict)
    synonyms: Table = field(default_factory=dict)
    interface: Table = field(default_factory=dict)


def spoken(root: Path, languages: tuple[str, ...]) -> tuple[dict[str, Spoken], list[Problem]]:
    """Read the words of every language; a file that is not there says nothing."""
    found: dict[str, Spoken] = {}
    problems: list[Problem] = []
    for language in languages:
        place = f"docs/{language}/{FILE}"
        text, told = (
            content(root / place, place, "utf-8-sig") if (root / place).is_file() else ("", [])
        )
        tree, faults = _tree(place, text or "")
        told = told or faults or list(_problems(place, language, tree, _lines(text or "")))
        found[language] = _spoken(tree, {one.field for one in told})
        problems += told
    return found, problems


def _spoken(tree: Tree, wrong: Collection[str]) -> Spoken:
    """Take what a file says; words with a problem are not used, also not to tell it."""
    own = {name: str(tree[name]) for name in OWN if name in tree}
    interface = _table(tree, "words").items()
    sound = {key: words for key, words in interface if f"words.{key}" not in wrong}
    return Spoken(own, _table(tree, "search"), _table(tree, "synonyms"), sound)


def _table(tree: Tree, name: str) -> Table:
    return flat(tree[name]) if isinstance(tree.get(name), dict) else {}


def _tree(place: str, text: str) -> tuple[Tree, list[Problem]]:
    try:
        return tomllib.loads(text), []
    except tomllib.TOMLDecodeError as error:
        line = LINE.search(str(error))
        row = int(line[1]) if line else None
        details = {"column": line[2] if line else "1"}
        return {}, [Problem("settings-syntax", place, row, details=details)]


def _lines(text: str) -> Lines:
    """Find the line of each key, as files of words are written: a key a line, below its table."""
    found: dict[str, int] = {}
    prefix = ""
    for number, line in enumerate(text.split("\n"), 1):
        if header := HEADER.match(line):
            prefix = f"{header[1].strip()}."
            found[header[1].strip()] = number
        elif key := KEY.match(line):
            found[prefix + key[1]] = number
    return found


def _problems(place: str, language: str, tree: Tree, lines: Lines) -> Iterator[Problem]:
    known = (*OWN, *TABLES)
    for key, value in tree.items():
        if key not in known:
            details = {"known": ", ".join(known)}
            yield Problem("setting-unknown", place, lines.get(key), key, "", details)
        elif key in TABLES and not isinstance(value, dict):
            yield Problem("setting-home", place, lines.get(key), key, written(value))
    yield from _kinds(place, tree, lines)
    if tree.get("name") == "":
        details = {"example": 'name = "Open data"'}
        yield Problem("setting-missing", place, lines.get("name"), "name", "", details)
    yield from _left_open(place, tree, lines)
    interface = _table(tree, "words")
    yield from _words(place, interface, lines)
    missing = [key for key in table(MODEL) if key not in interface and key not in table(language)]
    if missing:
        listed = ", ".join(missing[:SHOWN]) + (" …" if missing[SHOWN:] else "")
        details = {"language": language, "keys": listed}
        yield Problem("words-missing", place, None, "words", "", details)


def _kinds(place: str, tree: Tree, lines: Lines) -> Iterator[Problem]:
    """All that is said is a text; numbers and lists have no language."""
    said = {key: tree[key] for key in OWN if key in tree}
    said |= {name: tree[name] for name in TABLES if isinstance(tree.get(name), dict)}
    for key, value in leaves(said).items():
        if not isinstance(value, str):
            details = {"kind": f"{WORD}kind.text", "example": f"{WORD}example.text"}
            yield Problem("property-kind", place, lines.get(key), key, written(value), details)


def _left_open(place: str, tree: Tree, lines: Lines) -> Iterator[Problem]:
    """What the edition says of itself leaves nothing open but its reports."""
    for key in OWN:
        strange = set(OPEN.findall(str(tree.get(key, "")))) - set(REPORTS)
        if strange:
            details = {"names": ", ".join(REPORTS)}
            yield Problem("word-names", place, lines.get(key), key, ", ".join(strange), details)


def _words(place: str, interface: Table, lines: Lines) -> Iterator[Problem]:
    """Every key is one of the interface, and its words leave open what the model leaves open."""
    model = table(MODEL)
    for key, words in interface.items():
        name = f"words.{key}"
        if key not in model:
            yield Problem("word-unknown", place, lines.get(name), name, words)
        elif strange := _names(words) - _names(model[key]):
            details = {"names": ", ".join(sorted(_names(model[key]))) or "–"}
            cell = ", ".join(sorted(strange))
            yield Problem("word-names", place, lines.get(name), name, cell, details)
        elif key == LOCALE and not is_locale(words):
            yield Problem("word-locale", place, lines.get(name), name, words)


def _names(words: str) -> set[str]:
    """List what a text leaves open, e.g. ``{count}``."""
    try:
        return {name for _, name, _, _ in string.Formatter().parse(words) if name is not None}
    except ValueError:
        return {words}
