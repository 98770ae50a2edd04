"""The golden cases as input for unit tests: small projects that are there anyway."""

import json
import shutil
from collections.abc import Callable, Mapping
from dataclasses import replace
from functools import cache
from pathlib import Path
from typing import Any

from scripts.model.catalog import Catalog
from scripts.model.edition import Edition
from scripts.model.language import Language
from scripts.model.package import Package
from scripts.pages import Publication
from scripts.pages.prose.pages import Sources
from scripts.site import inspect
from scripts.site.plan import Plan, all_pages, plan_cards, plan_docs, plan_files, publish
from scripts.site.settings import Settings, settings

GOLDEN = Path(__file__).parent / "cases" / "golden"
FIGURES = "figures-small"
PERIODS = "two-periods"
STRANGER = "stranger-years"


def root(case: str) -> Path:
    """Give the project folder of a case."""
    return GOLDEN / case / "input"


def settings_of(case: str) -> Settings:
    """Give the settings of a case, whatever the machine's environment says."""
    return settings(root(case), environment={"SITE_URL": "https://example.org/data/"})


@cache
def catalog(case: str) -> Catalog:
    """Read a case, once a run."""
    return inspect(settings_of(case))[0]


@cache
def published(case: str) -> Publication:
    """Draw and pack a case, once a run."""
    return publish(settings_of(case), catalog(case))


def plan(known: Settings, read: Catalog, sources: Mapping[Language, Sources]) -> Plan:
    """Plan everything that a build writes."""
    everything = publish(known, read)
    pages = all_pages(everything, sources)
    planned = plan_docs(known, everything, pages) | plan_files(everything)
    return planned | plan_cards(everything, pages)


def with_edition(made: Publication, edition: Edition) -> Publication:
    """Publish the same packages for another edition."""
    return replace(made, catalog=replace(made.catalog, edition=edition))


def package(case: str, name: str) -> Package:
    """Find a package of a case."""
    found = catalog(case).package(name)
    assert found is not None, name
    return found


def copied(case: str, folder: Path) -> Path:
    """Copy a case to where a test may spoil it."""
    return Path(shutil.copytree(root(case), folder / case))


def read_again(project: Path) -> Catalog:
    """Read a copied project, which must have no problems."""
    return inspect(settings(project, environment={}))[0]


def edited(project: Path, name: str, change: Callable[[dict[str, Any]], object]) -> None:
    """Change the descriptor of a package of a copied project."""
    path = project / "datapackages" / name / "datapackage.json"
    descriptor = json.loads(path.read_text(encoding="utf-8"))
    change(descriptor)
    path.write_text(json.dumps(descriptor, ensure_ascii=False, indent=2), encoding="utf-8")
