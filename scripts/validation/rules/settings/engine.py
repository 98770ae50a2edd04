"""Rules for what ``mkdocs.yml`` tells the engine: what MkDocs would refuse is a problem here."""

from collections.abc import Iterator, Sequence
from typing import Any

from scripts.model.problem import WORD, Problem
from scripts.validation.rules.settings.setting import ABSENT, CONFIG, Settings, said

KINDS = {
    "text": ("copyright", "edit_uri", "edit_uri_template", "not_in_nav", "remote_branch",
             "remote_name", "repo_name", "repo_url", "site_author", "site_description",
             "site_name"),
    "flag": ("strict", "use_directory_urls"),
    "texts": ("extra_css", "extra_javascript"),
    "objects": ("markdown_extensions",),
    "object": ("extra", "mdx_configs", "theme"),
}  # fmt: skip
"""What the values of MkDocs's settings are (its documentation, "Configuration")."""
KIND = {name: kind for kind, names in KINDS.items() for name in names}
FLAGS = frozenset({"true", "false"})
EXTENSIONS = "markdown_extensions"
OWN = ("theme.name", "theme.custom_dir", "theme.language")
"""What the generator says of its theme."""


def engine_problems(found: Settings) -> Iterator[Problem]:
    """Say every setting of the engine that has a value which it would not take."""
    for key, (value, line) in found.items():
        kind = KIND.get(key)
        if kind and value != "" and not _fits(kind, value):
            details = {"kind": f"{WORD}kind.{kind}", "example": f"{WORD}example.{kind}"}
            yield Problem("property-kind", CONFIG, line, key, said(value), details)
        if key in OWN:
            yield Problem("setting-made", CONFIG, line, key)
    value, line = found.get(EXTENSIONS, ABSENT)
    yield from _extensions(value if isinstance(value, list) else [], line)


def _fits(kind: str, value: object) -> bool:
    if kind == "texts":
        return isinstance(value, list) and all(isinstance(one, str) for one in value)
    if kind == "objects":
        return isinstance(value, list)
    if kind == "object":
        return isinstance(value, dict)
    return isinstance(value, str) and (kind == "text" or value.lower() in FLAGS)


def _extensions(listed: Sequence[Any], line: int) -> Iterator[Problem]:
    """Say every extension of Markdown that is not installed, or does not take its options."""
    for one in listed:
        name, options = next(iter(one.items())) if isinstance(one, dict) and one else (one, {})
        if not isinstance(name, str) or not _is_extension(name, options or {}):
            yield Problem("setting-extension", CONFIG, line, f"{EXTENSIONS}.{said(name)}")


def _is_extension(name: str, options: Any) -> bool:  # noqa: ANN401 - whatever a file holds
    """Tell whether Python-Markdown takes an extension with its options.

    An option with a tag (``!!python/name``) comes as '' here and is left to the engine.
    """
    from markdown import Markdown

    if not isinstance(options, dict):
        return False
    told = {} if "" in options.values() else options
    try:
        Markdown(extensions=[name], extension_configs={name: dict(told)})
    except Exception:  # noqa: BLE001 - an extension may raise anything
        return False
    return True
