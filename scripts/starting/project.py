"""A project that builds at once: settings, a home page a language, an example, workflows."""

import json
import os
import tomllib
from collections.abc import Iterator, Mapping, Sequence
from importlib.resources import files
from importlib.resources.abc import Traversable
from pathlib import Path
from string import Template

from scripts.model.language import Language
from scripts.model.problem import Problem
from scripts.starting.example import NAME, example
from scripts.text.words import shipped

TEMPLATES = files("scripts.starting") / "templates"
GENERATOR = Path(__file__).resolve().parents[2]
HIDDEN = "dot."
"""How the name of a template begins whose file begins with a dot."""
PAGES = ("index.md", "words.toml")
"""What a language has in a folder of its own below ``docs/``."""
NOTES = ("README.md", "LICENSE.md")
"""What stands in one file in all languages."""


class _Template(Template):
    """A text with places such as ``%{name}``: what workflows and make mean by ``$`` stays."""

    delimiter = "%"


def start(
    folder: Path, languages: Sequence[Language], name: str
) -> tuple[dict[str, bytes] | None, list[Problem]]:
    """Make the files of a project in an empty folder; without a name it has a plain one."""
    languages = list(dict.fromkeys(languages))
    problems = [*_not_empty(folder), *_wordless(languages)]
    if problems:
        return None, problems
    texts = {one: tomllib.loads(_read(_language(one) / "texts.toml")) for one in languages}
    titles = {one: name or texts[one]["site"]["title"] for one in languages}
    made = {
        **_settings(titles, folder),
        **_in_languages(titles),
        **example((TEMPLATES / f"{NAME}.csv").read_bytes(), texts),
    }
    return made, []


def _not_empty(folder: Path) -> Iterator[Problem]:
    if folder.exists() and (not folder.is_dir() or any(folder.iterdir())):
        yield Problem("folder-not-empty", folder.as_posix())


def _wordless(languages: Sequence[Language]) -> Iterator[Problem]:
    """Say in which languages there are no words to begin with."""
    begun = {one.name for one in (TEMPLATES / "languages").iterdir()}
    known = [one for one in shipped() if one in begun]
    for one in languages:
        if one not in known:
            details = {"language": one, "known": ", ".join(known)}
            yield Problem("language-words", "--languages", None, "", one, details)


def _settings(titles: Mapping[str, str], folder: Path) -> dict[str, bytes]:
    """Fill the templates that have no words for readers."""
    values = {
        "name": json.dumps(next(iter(titles.values())), ensure_ascii=False),
        "languages": ", ".join(titles),
        "first": next(iter(titles)),
        "generator": os.path.relpath(GENERATOR, folder.resolve()),
    }
    return {
        path.replace(HIDDEN, "."): _filled(text, values)
        for path, text in _texts(TEMPLATES / "project")
    }


def _texts(folder: Traversable, place: str = "") -> Iterator[tuple[str, str]]:
    for one in sorted(folder.iterdir(), key=lambda entry: entry.name):
        path = f"{place}{one.name}"
        if one.is_dir():
            yield from _texts(one, f"{path}/")
        else:
            yield path, _read(one)


def _in_languages(titles: Mapping[str, str]) -> dict[str, bytes]:
    """Fill the pages and the notes of each language."""
    filled = {
        (language, file): _filled(
            _read(_language(language) / file),
            {"title": title, "name": json.dumps(title, ensure_ascii=False)},
        )
        for language, title in titles.items()
        for file in (*PAGES, *NOTES)
    }
    pages = {f"docs/{one}/{file}": filled[one, file] for one in titles for file in PAGES}
    return pages | {file: b"\n".join(filled[one, file] for one in titles) for file in NOTES}


def _filled(text: str, values: Mapping[str, str]) -> bytes:
    return _Template(text).substitute(values).encode()


def _language(tag: str) -> Traversable:
    return TEMPLATES / "languages" / tag


def _read(file: Traversable) -> str:
    return file.read_text(encoding="utf-8")
