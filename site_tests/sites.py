"""The sites that tests of built pages read: of small editions, and of the one that lies here.

A check that holds for any site runs on each of them; ``sites("three")`` above a test names those it
is for. In ``edition/`` it is always the one that lies here.
"""

import shutil
from pathlib import Path

import pytest

from site_tests.benchmarks.figures import write_figures
from site_tests.building import EDITIONS, ROOT, SEVERAL, built, copy_edition, copy_project, once
from site_tests.built.reading import Site
from site_tests.built.wording import Wording
from site_tests.mini import STRANGER, root

OWN = "own"
"""The edition that lies beside the generator."""
SMALL = tuple(sorted([*(one.parent.name for one in EDITIONS.glob("*/mkdocs.yml")), SEVERAL]))
APART = Path(__file__).parent / "edition"
MANY = "many"
"""A made one of so many packages and figures that neither are on one page."""
PACKAGES = 101
EVERY = (*SMALL, MANY, OWN)
"""For checks that a site of many packages could fail alone."""
LONGEST_FIRST = (OWN, MANY, "again", SEVERAL, "three", "lakes", "zensical_site", "grown")
"""What is built for many tests: sites of that name, and fixtures of ``edition/``."""


def pytest_configure(config: pytest.Config) -> None:
    """Make the marker known."""
    config.addinivalue_line("markers", "sites(*names): the sites that a check is for")


def pytest_generate_tests(metafunc: pytest.Metafunc) -> None:
    """Run each test that reads a site on every site that it is for."""
    if "built_site" in metafunc.fixturenames:
        names = sites_of(metafunc.definition)
        metafunc.parametrize("built_site", names, indirect=True, scope="session")


@pytest.hookimpl(trylast=True)
def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Begin with a test of each site: processes then build different ones, and none waits."""
    first: dict[str, pytest.Item] = {}
    for item in items:
        for name in read_by(item):
            first.setdefault(name, item)
    ahead = [first[name] for name in LONGEST_FIRST if name in first]
    items[:] = dict.fromkeys([*ahead, *items])


def read_by(test: pytest.Item) -> set[str]:
    """Name the site that a test runs on, and its fixtures."""
    parameters = test.callspec.params if hasattr(test, "callspec") else {}
    return {str(parameters.get("built_site")), *getattr(test, "fixturenames", ())}


def sites_of(test: pytest.Item) -> tuple[str, ...]:
    """Name the sites that a test is for."""
    if test.path.is_relative_to(APART):
        return (OWN,)
    marker = test.get_closest_marker("sites")
    if marker:
        return marker.args
    # In a browser the edition of several years is the one in three languages once more.
    left = {SEVERAL} if test.get_closest_marker("browser") else set()
    return tuple(one for one in (*SMALL, OWN) if one not in left)


def site_of(name: str, temporary: pytest.TempPathFactory) -> Path:
    """Build a site once, in a copy of its own, and give its folder."""
    project = once(name, temporary, lambda folder: built(copied(folder, name)))
    return project / "build" / "site"


def copied(folder: Path, name: str) -> Path:
    """Copy the project of a site; the small ones get a stranger's packages as well."""
    if name == OWN:
        return copy_project(folder, ROOT)
    if name == MANY:
        return write_figures(folder, PACKAGES, areas=1)
    copy_edition(folder, name)
    strangers(folder)
    return folder


def strangers(project: Path) -> None:
    """Put packages beside those of a project that nobody made for it."""
    for name in ("gdp", "markup"):
        shutil.copytree(root(STRANGER) / "datapackages" / name, project / "datapackages" / name)


@pytest.fixture(scope="session")
def built_site(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Build a site once and give its folder."""
    return site_of(request.param, tmp_path_factory)


@pytest.fixture(scope="session")
def site(built_site: Path) -> Site:
    """Read a site."""
    return Site(built_site)


@pytest.fixture(scope="session")
def worded(site: Site) -> dict[str, Wording]:
    """Read the words of every page of a site."""
    return {name: Wording(page.path.read_text(encoding="utf-8"))
            for name, page in site.pages.items()}  # fmt: skip
