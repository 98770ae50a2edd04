"""Every text of the project in both languages: words, data, descriptors, and prose."""

import csv
import json
import re
import tomllib
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Any, NamedTuple

from scripts.text.words import flat, table

ROOT = Path(__file__).resolve().parents[2]
TERM = re.compile(r'\{\{ *term\("(\w+)"(?:, *"([^"]+)")?\) *\}\}')
OWN = "synonyms."
"""Begins the keys of words that each language has of its own: its readers' for those of names."""
MARKUP = re.compile(r"\{\{.*?\}\}|\{%.*?%\}|\]\([^)]*\)|<[^>]*>|\{#[^}]*\}")


class Twin(NamedTuple):
    """A text in Lao and in English, with its place."""

    place: str
    lo: str
    en: str


def twins() -> Iterator[Twin]:
    """Give all texts of the project that are written in both languages."""
    yield from _interface()
    for path in sorted((ROOT / "datapackages").glob("*/data/*.csv")):
        yield from _table(path)
    for path in sorted((ROOT / "datapackages").glob("*/datapackage.json")):
        descriptor = json.loads(path.read_text(encoding="utf-8"))
        yield from _translated(descriptor, path.parent.name)
    for path in sorted((ROOT / "docs/lo").rglob("*.md")):
        yield from _prose(path)


def _interface() -> Iterator[Twin]:
    for key, words in table("lo").items():
        yield Twin(key, words, table("en")[key])
    lao, english = (flat(tomllib.loads(_words(language))) for language in ("lo", "en"))
    for key, words in lao.items():
        if key.startswith(OWN):
            continue
        yield Twin(f"words.toml {key}", words, english[key])


def _words(language: str) -> str:
    return (ROOT / "docs" / language / "words.toml").read_text(encoding="utf-8")


def _table(path: Path) -> Iterator[Twin]:
    place = f"{path.parents[1].name}/{path.stem}"
    with path.open(encoding="utf-8", newline="") as file:
        for row in csv.DictReader(file):
            key = next(iter(row.values()))
            for name, words in row.items():
                if name.endswith("_lo"):
                    field = name.removesuffix("_lo")
                    yield Twin(f"{place} {key} {field}", words, row[f"{field}_en"])


def _translated(tree: Any, place: str) -> Iterator[Twin]:  # noqa: ANN401 - JSON
    """Give each ``title`` that has a ``title@en`` beside it, and other properties alike."""
    if isinstance(tree, list):
        for number, one in enumerate(tree):
            yield from _translated(one, f"{place}/{number}")
        return
    if not isinstance(tree, dict):
        return
    inner = f"{place}/{tree['name']}" if "name" in tree else place
    for name, value in tree.items():
        if f"{name}@en" in tree:
            yield Twin(f"{inner} {name}", value, tree[f"{name}@en"])
        yield from _translated(value, inner)


def _prose(path: Path) -> Iterator[Twin]:
    """Give each block of a page, which its twin has at the same place."""
    inner = path.relative_to(ROOT / "docs/lo")
    blocks = [_said((ROOT / "docs" / language / inner).read_text(encoding="utf-8"), language)
              .split("\n\n") for language in ("lo", "en")]  # fmt: skip
    for number, (lao, english) in enumerate(zip(*blocks, strict=True), 1):
        yield Twin(f"docs {inner.as_posix()} {number}", lao, english)


def _said(page: str, language: str) -> str:
    """Write the terms that a page looks up, and leave out what is no word of it."""
    names = _names(language)
    page = TERM.sub(lambda found: found[2] or names[found[1]], page)
    return MARKUP.sub(" ", page)


@cache
def _names(language: str) -> dict[str, str]:
    path = ROOT / "datapackages/codelists/data/terms.csv"
    with path.open(encoding="utf-8", newline="") as file:
        return {row["code"]: row[f"name_{language}"] for row in csv.DictReader(file)}
