"""What is set from outside: where the project is, and where the site will be."""

import os
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any
from urllib.parse import quote, urlsplit

import yaml

from scripts.model.addresses import Site
from scripts.model.errors import SettingInvalid
from scripts.model.language import Language
from scripts.site.engine import ENGINES, MKDOCS, is_installed
from scripts.text.words import say

PREVIEW = "http://127.0.0.1:8000/"
"""Where ``make serve`` shows the site, and the address of a site nobody deploys."""
SAFE = ":/?#[]@!$&()*+,;=%~"
"""What stands in an address beside letters and digits; a quote or a blank does not."""


@dataclass(frozen=True)
class Settings:
    """The root of the project and the address of the site."""

    root: Path
    site: Site

    @property
    def build(self) -> Path:
        """The folder of everything generated, replaced as a whole."""
        return self.root / "build"

    @property
    def report(self) -> str:
        """The report that prose quotes when it names none (``extra.report`` in mkdocs.yml)."""
        return _shared(self.root, "extra", "report")

    @property
    def repository(self) -> str:
        """The address of the project's repository (``repo_url`` in mkdocs.yml), or nothing."""
        return _shared(self.root, "repo_url")

    @property
    def checked(self) -> str:
        """The day on which the hotlines were last checked (``extra.help.checked``), or nothing."""
        return _shared(self.root, "extra", "help", "checked")

    @property
    def quick_exit(self) -> str:
        """Where the way out of the site leads (``extra.quick_exit``), or nothing."""
        return _shared(self.root, "extra", "quick_exit")

    @property
    def engine(self) -> str:
        """What makes the pages (``extra.engine``): MkDocs unless it names another."""
        return _shared(self.root, "extra", "engine") or MKDOCS


def _shared(root: Path, *names: str) -> str:
    """Give a value of mkdocs.yml as it is written; nothing where there is none."""
    text = (root / "mkdocs.yml").read_text(encoding="utf-8")
    # The base loader makes texts only: an impossible date gets our message and not its error.
    found: Any = yaml.load(text, Loader=yaml.BaseLoader)  # noqa: S506
    for name in names:
        found = found.get(name) if isinstance(found, Mapping) else None
    return str(found or "")


def settings(
    root: Path,
    *,
    deploy: bool = False,
    environment: Mapping[str, str] = os.environ,
    language: Language = "en",
) -> Settings:
    """Read the settings; with ``deploy``, ``SITE_URL`` must be set.

    Raises SettingInvalid where it is missing then, or is no address that ends in ``/``, where
    ``root`` is no project, and where mkdocs.yml says something wrong for readers who need help
    or names an engine that is not there.
    """
    if not (root / "mkdocs.yml").is_file():
        raise SettingInvalid(say(language, "cli.no_project", root=root.resolve()))
    url = environment.get("SITE_URL", "")
    if not url and deploy:
        raise SettingInvalid(say(language, "cli.no_site_url"))
    url = url or PREVIEW
    if not url.startswith(("http://", "https://")) or not url.endswith("/"):
        raise SettingInvalid(say(language, "cli.bad_site_url", url=url))
    known = Settings(root.resolve(), Site(url))
    if known.checked and not _is_day(known.checked):
        raise SettingInvalid(say(language, "cli.bad_checked", value=known.checked))
    if known.quick_exit and not _is_address(known.quick_exit):
        raise SettingInvalid(say(language, "cli.bad_quick_exit", value=known.quick_exit))
    if known.engine not in ENGINES:
        names = ", ".join(ENGINES)
        raise SettingInvalid(say(language, "cli.bad_engine", value=known.engine, names=names))
    if not is_installed(known.engine):
        raise SettingInvalid(say(language, "cli.no_engine", value=known.engine))
    return known


def _is_day(text: str) -> bool:
    try:
        return date.fromisoformat(text).isoformat() == text
    except ValueError:
        return False


def _is_address(text: str) -> bool:
    """Tell whether a link to this leads to a host of the web."""
    try:
        parts = urlsplit(text)
    except ValueError:
        return False
    return parts.scheme in {"http", "https"} and bool(parts.hostname) and text == quote(text, SAFE)
