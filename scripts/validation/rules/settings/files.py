"""Rules for what ``mkdocs.yml`` names: icons and files have to be there; and for keys twice."""

import re
from collections.abc import Iterator, Sequence
from importlib.util import find_spec
from pathlib import Path
from typing import Any

import yaml

from scripts import theme
from scripts.model.problem import Problem
from scripts.validation.rules.settings.setting import ABSENT, CONFIG, Settings

OF_ENGINES = {"mkdocs": "material", "zensical": "zensical"}
"""The library that has the icons of each engine, among its templates."""
FILES = ("theme.logo", "theme.favicon", "extra_css", "extra_javascript")
"""What every page asks for."""
HOST = re.compile(r"(?:[a-z][a-z0-9+.-]*:)?//", re.IGNORECASE)
"""Begins the address of a file on another host."""


def file_problems(root: Path, found: Settings) -> Iterator[Problem]:
    """Say every icon and every file that is not there, or would be asked of another host."""
    icons = [root / "docs" / "overrides", *_library(found)]
    for key, (value, line) in found.items():
        for one in (value if isinstance(value, list) else [value]) if key in FILES else ():
            if isinstance(one, str) and HOST.match(one):
                yield Problem("setting-host", CONFIG, line, key, one)
            elif isinstance(one, str) and one and not _file(root, one):
                yield Problem("setting-file", CONFIG, line, key, one)
        if key.startswith("theme.icon.") and isinstance(value, str) and value:
            yield from _icon(icons, value, line, key)
    social = found.get("extra.social", ABSENT)
    for number, one in enumerate(social.value if isinstance(social.value, list) else ()):
        icon: Any = one.get("icon") if isinstance(one, dict) else None
        if isinstance(icon, str) and icon:
            yield from _icon(icons, icon, social.line, f"extra.social.{number}.icon")


def twice_problems(node: yaml.Node | None, place: str = "") -> Iterator[Problem]:
    """Say every setting that stands twice: the engine would read the last one alone."""
    seen: set[str] = set()
    for name, value in node.value if isinstance(node, yaml.MappingNode) else ():
        key = f"{place}{name.value}"
        if key in seen and key != f"{place}<<":
            yield Problem("setting-twice", CONFIG, name.start_mark.line + 1, key)
        seen.add(key)
        yield from twice_problems(value, f"{key}.")


def _icon(folders: Sequence[Path], name: str, line: int, key: str) -> Iterator[Problem]:
    if not any((one / ".icons" / f"{name}.svg").is_file() for one in folders):
        yield Problem("setting-file", CONFIG, line, key, name)


def _library(found: Settings) -> Iterator[Path]:
    """Find the templates of the engine, which is not imported here."""
    engine = found.get("extra.engine", ABSENT).value
    spec = find_spec(OF_ENGINES.get(str(engine), OF_ENGINES["mkdocs"]))
    for place in (spec.submodule_search_locations or ()) if spec else ():
        yield Path(place, "templates")


def _file(root: Path, path: str) -> bool:
    """Tell whether a file of all pages, below ``assets/``, is the edition's or the theme's."""
    places = (root / "docs" / path, Path(theme.__file__).parent / path)
    return path.startswith("assets/") and any(one.is_file() for one in places)
