"""Sites of this edition with something more: another year, a second build."""

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from site_tests.building import ROOT, built, copy_project, name_engine, once
from site_tests.built.reading import Site
from site_tests.edition.years import FIRST, begin, fill, keep_theme
from site_tests.serving import served
from site_tests.sites import OWN, site_of, strangers


@pytest.fixture
def root() -> Path:
    """Give the folder of the edition."""
    return ROOT


@pytest.fixture(scope="session")
def grown(tmp_path_factory: pytest.TempPathFactory) -> Site:
    """Build the edition with another year and a stranger's packages beside it."""

    def make(folder: Path) -> None:
        project = copy_project(folder, ROOT)
        begin(project, FIRST + 1)
        fill(project, FIRST + 1, [100])
        keep_theme(project, FIRST + 1, "prosecution")
        strangers(project)
        bring_pictures(project, tmp_path_factory)
        built(project)

    return Site(once("grown", tmp_path_factory, make) / "build" / "site")


@pytest.fixture(scope="session")
def zensical_site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Build the edition once with Zensical, in a copy of its own, and give the site's folder."""

    def make(folder: Path) -> None:
        name_engine(copy_project(folder, ROOT), "zensical")
        bring_pictures(folder, tmp_path_factory)
        built(folder)

    return once("zensical", tmp_path_factory, make) / "build" / "site"


@pytest.fixture(scope="session", params=["mkdocs", "zensical"])
def engine_address(
    request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[str]:
    """Serve the site of each engine and give its address."""
    if request.param == "mkdocs":
        built_site = site_of(OWN, tmp_path_factory)
    else:
        built_site = request.getfixturevalue("zensical_site")
    with served(built_site) as place:
        yield place


@pytest.fixture(scope="session")
def again(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Build the edition a second time, on a machine with other habits; give its folder."""
    project = copy_project(tmp_path_factory.mktemp("again"), ROOT)
    built(project, PYTHONHASHSEED="1234", TZ="Pacific/Auckland", LC_ALL="C")
    return project


def bring_pictures(project: Path, temporary: pytest.TempPathFactory) -> None:
    """Bring the pictures that the first build of the edition drew: they are not drawn again."""
    kept = site_of(OWN, temporary).parents[1] / ".cache"
    shutil.copytree(kept, project / ".cache")
