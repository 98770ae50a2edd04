"""The edition as it is read: ``mkdocs.yml``, and the words of each language beside its pages."""

import re
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

import yaml

from scripts.model.edition import Edition
from scripts.model.language import TAG, Text
from scripts.model.problem import Problem
from scripts.validation.reading.files import content
from scripts.validation.reading.interface import Spoken, spoken
from scripts.validation.reading.yaml_nodes import nodes
from scripts.validation.rules.settings.files import file_problems, twice_problems
from scripts.validation.rules.settings.rules import setting_problems
from scripts.validation.rules.settings.setting import CONFIG, Setting, Settings
from scripts.validation.rules.settings.tags import tag_problems


def read_edition(root: Path) -> tuple[Edition, list[Problem]]:
    """Read the settings and words of a project. Without languages nothing else can be read."""
    text, problems = content(root / CONFIG, CONFIG, "utf-8-sig")
    if text is None:
        return Edition(), problems
    node, unread = _composed(text)
    if unread:
        return Edition(), unread
    found = dict(_settings("", node)) if isinstance(node, yaml.MappingNode) else {}
    problems += [*setting_problems(found), *tag_problems(node)]
    problems += [*file_problems(root, found), *twice_problems(node)]
    words, told = spoken(root, _tags(found))
    return _edition(found, words), problems + told


def _composed(text: str) -> tuple[yaml.Node | None, list[Problem]]:
    """Parse the settings; say why they cannot be read."""
    try:
        node = yaml.compose(text, Loader=yaml.BaseLoader)
        return node, list(_shape(node))
    except yaml.YAMLError as error:
        return None, [_syntax(getattr(error, "problem_mark", None))]
    except RecursionError:
        return None, [Problem("settings-deep", CONFIG)]


def _shape(text: yaml.Node | None) -> Iterator[Problem]:
    """Say every alias that leads back into itself, and every key that is no text."""
    for node, leads_back in nodes(text):
        if leads_back:
            yield Problem("alias-loop", CONFIG, node.start_mark.line + 1)
        elif isinstance(node, yaml.MappingNode):
            for key, _ in node.value:
                if not isinstance(key, yaml.ScalarNode):
                    yield _syntax(key.start_mark)


def _settings(place: str, node: yaml.MappingNode) -> Iterator[tuple[str, Setting]]:
    """Go through all values of a mapping, as texts: an impossible date gets our message."""
    for name, value in node.value:
        key = f"{place}{name.value}"
        yield key, Setting(_value(value), name.start_mark.line + 1)
        if isinstance(value, yaml.MappingNode):
            yield from _settings(f"{key}.", value)


def _value(node: yaml.Node) -> Any:  # noqa: ANN401 - whatever the file holds
    return yaml.BaseLoader("").construct_document(node)


def _tags(found: Settings) -> tuple[str, ...]:
    """Give the languages that are named by a tag; anything else has a problem of its own."""
    listed = found["extra.languages"].value if "extra.languages" in found else []
    tags = map(str, listed) if isinstance(listed, list) else ()
    return tuple(dict.fromkeys(one for one in tags if re.fullmatch(TAG, one)))


def _edition(found: Settings, words: Mapping[str, Spoken]) -> Edition:
    def stated(key: str) -> str:
        return str(found[key].value) if key in found else ""

    def text(name: str, other: str = "") -> Text:
        said = {tag: one.own.get(name, other) for tag, one in words.items()}
        return Text({tag: one for tag, one in said.items() if one})

    below = stated("extra.mask_below")
    name = text("name", stated("site_name"))
    return Edition(
        languages=tuple(words),
        name=name,
        short=Text({**name.by_language, **text("short").by_language}),
        description=text("description", stated("site_description")),
        statement=text("edition"),
        standing=text("standing"),
        licence=text("licence"),
        report=stated("extra.report"),
        country=stated("extra.home.country"),
        nationality=stated("extra.home.nationality"),
        mask_below=int(below) if below.isdecimal() else Edition.mask_below,
        engine=stated("extra.engine") or Edition.engine,
        repository=stated("repo_url"),
        checked=stated("extra.help.checked"),
        quick_exit=stated("extra.quick_exit"),
        keywords={tag: one.keywords for tag, one in words.items()},
        synonyms={tag: one.synonyms for tag, one in words.items()},
        words={tag: one.interface for tag, one in words.items()},
    )


def _syntax(mark: yaml.Mark | None) -> Problem:
    """Say where a file stops being the YAML of settings."""
    details = {"column": str(mark.column + 1) if mark else "1"}
    return Problem("settings-syntax", CONFIG, mark.line + 1 if mark else None, details=details)
