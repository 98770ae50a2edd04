"""The golden cases as input for unit tests: small projects that are there anyway."""

import json
import shutil
from collections.abc import Callable, Mapping
from contextlib import closing
from dataclasses import replace
from functools import cache
from pathlib import Path
from typing import Any

from scripts.drawing.fonts import web_font
from scripts.model import addresses
from scripts.model.catalog import Catalog
from scripts.model.content import Content
from scripts.model.edition import Edition
from scripts.model.language import Language
from scripts.model.package import Package
from scripts.model.plan import Plan
from scripts.pages.portion import portions
from scripts.pages.prose.pages import Sources
from scripts.pages.publication import Publication
from scripts.site.drawn import drawing, files_of
from scripts.site.engine.docs import plan_docs
from scripts.site.inspection import inspect
from scripts.site.kept.store import Store
from scripts.site.pictures import inline, plan_cards, plan_drawings, plan_pictures
from scripts.site.plan import all_pages, plan_files, plan_forwards
from scripts.site.ready import runtime
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
    """Publish a case, once a run."""
    return Publication(catalog(case), settings_of(case).site)


@cache
def font() -> bytes:
    """Cut the web font, once a run."""
    return web_font()


def plan(known: Settings, read: Catalog, sources: Mapping[Language, Sources]) -> Plan:
    """Plan everything that a build writes, with the pages' Markdown as if no block were apart."""
    made = Publication(read, known.site)
    parts = portions(made)
    pages = all_pages(made, parts, sources)
    with closing(Store(None)) as store:
        drawn = drawing(plan_drawings(parts), store)()
        script = {f"site/{addresses.RUNTIME}": runtime(store)} if drawn else {}
        cards = files_of(drawing(plan_cards(known.edition, pages), store)())
    docs = plan_docs(known, made, pages, font())
    for language, members in pages.items():
        for page in members:
            whole = page.filled(page.source, inline(drawn, language))
            docs[f"docs/{language}/{page.file}"] = whole.encode()
    files = {path: held(one) for path, one in plan_files(made, parts).items()}
    return docs | files | plan_forwards(made, pages) | plan_pictures(drawn) | script | cards


def held(content: Content) -> bytes:
    """Give the bytes of a file that is small enough to be held."""
    assert isinstance(content, bytes)
    return content


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
    left = shutil.ignore_patterns(".cache", "build")
    return Path(shutil.copytree(root(case), folder / case, ignore=left))


def read_again(project: Path) -> Catalog:
    """Read a copied project, which must have no problems."""
    return inspect(settings(project, environment={}))[0]


def edited(project: Path, name: str, change: Callable[[dict[str, Any]], object]) -> None:
    """Change the descriptor of a package of a copied project."""
    path = project / "datapackages" / name / "datapackage.json"
    descriptor = json.loads(path.read_text(encoding="utf-8"))
    change(descriptor)
    path.write_text(json.dumps(descriptor, ensure_ascii=False, indent=2), encoding="utf-8")
