"""Rules for ``mkdocs.yml``: every setting is known, fits, and is there where it must be."""

import re
from collections.abc import Callable, Iterator, Mapping
from datetime import date
from typing import Any
from urllib.parse import quote, urlsplit

from scripts.model.edition import ENGINES
from scripts.model.language import TAG
from scripts.model.problem import Problem
from scripts.validation.rules.settings.engine import engine_problems
from scripts.validation.rules.settings.setting import ABSENT, CONFIG, Settings, said

MKDOCS = frozenset(
    {
        "copyright", "edit_uri", "edit_uri_template", "extra", "extra_css", "extra_javascript",
        "markdown_extensions", "mdx_configs", "not_in_nav", "remote_branch",
        "remote_name", "repo_name", "repo_url", "site_author", "site_description", "site_name",
        "strict", "theme", "use_directory_urls",
    }
)  # fmt: skip
"""Settings of MkDocs that an edition may have (its documentation, "Configuration")."""
MADE = frozenset(
    {"dev_addr", "docs_dir", "draft_docs", "exclude_docs", "extra_templates", "nav", "plugins",
     "site_dir", "site_url", "validation", "watch"}
)  # fmt: skip
"""Settings of MkDocs that the build makes itself, or has no use for: ``serve`` is our own."""
THEME = frozenset({"generator", "homepage", "social", "status", "tags"})
"""What Material for MkDocs reads in ``extra`` and needs no other host for."""
OURS = {
    "": ("languages", "report", "home", "mask_below", "help", "engine", "quick_exit"),
    "home.": ("country", "nationality"),
    "help.": ("checked",),
}
"""What the generator reads in ``extra``, by the mapping that it stands in."""
EXAMPLES = {"site_name": "site_name: Open data", "extra.languages": "languages: [lo, en]"}
"""Settings that must be there, each with an example."""
SAFE = ":/?#[]@!$&()*+,;=%~"
"""What stands in an address beside letters and digits; a quote or a blank does not."""
FEWEST = 2
"""A lower limit would mask nothing."""


def setting_problems(found: Settings) -> list[Problem]:
    """Say every setting that is not known, is missing, or has a value that it cannot have."""
    return [*_unknown(found), *_missing(found), *_values(found), *engine_problems(found)]


def _unknown(found: Settings) -> Iterator[Problem]:
    for key, (_, line) in found.items():
        prefix, _, name = key.rpartition(".")
        place = f"{prefix}.".removeprefix("extra.") if prefix.startswith("extra") else None
        if not prefix and name in MADE:
            yield Problem("setting-made", CONFIG, line, key)
        elif not prefix and name not in MKDOCS:
            yield _not_known(key, line, MKDOCS)
        elif place in OURS and name not in (*OURS[place], *(() if place else THEME)):
            yield _not_known(key, line, OURS[place])


def _not_known(key: str, line: int, known: Any) -> Problem:  # noqa: ANN401
    return Problem("setting-unknown", CONFIG, line, key, "", {"known": ", ".join(sorted(known))})


def _missing(found: Settings) -> Iterator[Problem]:
    for key, example in EXAMPLES.items():
        if not found.get(key, ABSENT).value:
            yield Problem("setting-missing", CONFIG, None, key, "", {"example": example})


def _values(found: Settings) -> Iterator[Problem]:
    for key, (code, fits) in VALUES.items():
        setting = found.get(key, ABSENT)
        if setting.value and not fits(setting.value):
            details = {"known": ", ".join(ENGINES)} if code == "setting-engine" else {}
            yield Problem(code, CONFIG, setting.line, key, said(setting.value), details)


def _is_languages(value: object) -> bool:
    if not isinstance(value, list):
        return False
    tags = [str(one) for one in value]
    return len(set(tags)) == len(tags) and all(re.fullmatch(TAG, one) for one in tags)


def _is_limit(value: object) -> bool:
    return str(value).isdecimal() and int(str(value)) >= FEWEST


def _is_day(value: object) -> bool:
    try:
        return date.fromisoformat(str(value)).isoformat() == value
    except ValueError:
        return False


def _is_address(value: object) -> bool:
    """Tell whether a link to this leads to a host of the web."""
    text = str(value)
    try:
        parts = urlsplit(text)
    except ValueError:
        return False
    return parts.scheme in {"http", "https"} and bool(parts.hostname) and text == quote(text, SAFE)


def _is_mapping(value: object) -> bool:
    return isinstance(value, dict)


VALUES: Mapping[str, tuple[str, Callable[[object], bool]]] = {
    "extra.languages": ("setting-languages", _is_languages),
    "extra.mask_below": ("setting-mask-below", _is_limit),
    "extra.help.checked": ("setting-checked", _is_day),
    "extra.quick_exit": ("setting-address", _is_address),
    "repo_url": ("setting-address", _is_address),
    "extra.engine": ("setting-engine", ENGINES.__contains__),
    "extra.home": ("setting-home", _is_mapping),
    "extra.help": ("setting-home", _is_mapping),
}
"""Which values a setting can have, with the code of the problem that any other one is."""
