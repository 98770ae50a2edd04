"""What is set from outside: where the project is, what its edition says, where the site will be."""

import os
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from scripts.model.addresses import Site
from scripts.model.edition import ENGINES, Edition
from scripts.model.errors import InputInvalid, SettingInvalid
from scripts.model.language import Language
from scripts.model.problem import Problem, distinct
from scripts.site.engine.running import is_installed
from scripts.text.words import say
from scripts.validation.reading.edition import read_edition
from scripts.validation.rules.settings.setting import CONFIG

PREVIEW = "http://127.0.0.1:8000/"
"""Where ``make serve`` shows the site, and the address of a site nobody deploys."""


@dataclass(frozen=True)
class Settings:
    """The root of the project, the address of the site, and the edition with its problems."""

    root: Path
    site: Site
    edition: Edition
    problems: tuple[Problem, ...] = ()

    @property
    def build(self) -> Path:
        """The folder of everything generated, replaced as a whole."""
        return self.root / "build"


def settings(
    root: Path,
    *,
    deploy: bool = False,
    environment: Mapping[str, str] = os.environ,
    language: Language = "en",
) -> Settings:
    """Read the settings; with ``deploy``, ``SITE_URL`` must be set.

    Raises SettingInvalid where it is missing then, or is no address that ends in ``/``, where
    ``root`` is no project and where the engine is not installed; InputInvalid where
    ``mkdocs.yml`` names no language.
    """
    if not (root / CONFIG).is_file():
        raise SettingInvalid(say(language, "cli.no_project", root=root.resolve()))
    url = environment.get("SITE_URL", "")
    if not url and deploy:
        raise SettingInvalid(say(language, "cli.no_site_url"))
    url = url or PREVIEW
    if not url.startswith(("http://", "https://")) or not url.endswith("/"):
        raise SettingInvalid(say(language, "cli.bad_site_url", url=url))
    edition, problems = read_edition(root)
    if not edition.languages:
        raise InputInvalid(distinct(problems))
    if edition.engine in ENGINES and not is_installed(edition.engine):
        raise SettingInvalid(say(language, "cli.no_engine", value=edition.engine))
    return Settings(root.resolve(), Site(url), edition, tuple(problems))
