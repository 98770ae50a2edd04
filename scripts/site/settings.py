"""What is set from outside: where the project is, and where the site will be."""

import os
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import yaml

from scripts.model.addresses import Site
from scripts.model.errors import SettingInvalid
from scripts.model.language import Language
from scripts.text.words import say

PREVIEW = "http://127.0.0.1:8000/"
"""Where ``make serve`` shows the site, and the address of a site nobody deploys."""


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
        return str((self._shared.get("extra") or {}).get("report") or "")

    @property
    def repository(self) -> str:
        """The address of the project's repository (``repo_url`` in mkdocs.yml), or nothing."""
        return str(self._shared.get("repo_url") or "")

    @property
    def _shared(self) -> Mapping[str, Any]:
        """What both languages share, as MkDocs reads it too."""
        return yaml.safe_load((self.root / "mkdocs.yml").read_text(encoding="utf-8")) or {}


def settings(
    root: Path,
    *,
    deploy: bool = False,
    environment: Mapping[str, str] = os.environ,
    language: Language = "en",
) -> Settings:
    """Read the settings; with ``deploy``, ``SITE_URL`` must be set.

    Raises SettingInvalid where it is missing then, or is no address that ends in ``/``, and where
    ``root`` is no project.
    """
    if not (root / "mkdocs.yml").is_file():
        raise SettingInvalid(say(language, "cli.no_project", root=root.resolve()))
    url = environment.get("SITE_URL", "")
    if not url and deploy:
        raise SettingInvalid(say(language, "cli.no_site_url"))
    url = url or PREVIEW
    if not url.startswith(("http://", "https://")) or not url.endswith("/"):
        raise SettingInvalid(say(language, "cli.bad_site_url", url=url))
    return Settings(root.resolve(), Site(url))
