"""Rules for the tags of ``mkdocs.yml``: what they name for an extension is installed."""

import yaml

from scripts.model.problem import Problem
from scripts.validation.reading.yaml_nodes import nodes
from scripts.validation.rules.settings.setting import CONFIG

PYTHON = "tag:yaml.org,2002:python/"
"""Begins the tags that name a part of a library (PyYAML), as ``!!python/name:slugs.slugify``."""
ENGINES = frozenset({"!", "!ENV", "!relative"})
"""Tags of the engine itself (MkDocs, Configuration)."""


def tag_problems(node: yaml.Node | None) -> list[Problem]:
    """Say every tag that names nothing."""
    return [
        Problem("setting-tag", CONFIG, one.start_mark.line + 1, "", _written(one.tag))
        for one, _ in nodes(node) if not _is_there(one.tag)
    ]  # fmt: skip


def _written(tag: str) -> str:
    return tag.replace("tag:yaml.org,2002:", "!!")


def _is_there(tag: str) -> bool:
    if tag.startswith(PYTHON):
        from pydoc import ErrorDuringImport, locate  # few files have such a tag

        name = tag.removeprefix(PYTHON).partition(":")[2]
        try:
            return not name or locate(name) is not None
        except ErrorDuringImport:
            return False
    return not tag.startswith("!") or tag in ENGINES
