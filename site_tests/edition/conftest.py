"""Sites of this edition with something more: another year, a second build."""

import csv
import io
import json
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from site_tests.building import ROOT, built, copy_project, name_engine, once
from site_tests.built.reading import Site
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
        another_year(project / "datapackages")
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


def another_year(packages: Path) -> None:
    """Copy a package under another name, report, period and with other values; change no code."""
    folder = packages / "prosecution-2023"
    shutil.copytree(packages / "prosecution-2022", folder)
    path = folder / "datapackage.json"
    descriptor = json.loads(path.read_text(encoding="utf-8"))
    descriptor |= {
        "name": "prosecution-2023",
        "report": "ncatip-2023",
        "period": "2023",
        "title": descriptor["title"].replace("2022", "2023"),
        "title@en": descriptor["title@en"].replace("2022", "2023"),
    }
    path.write_text(json.dumps(descriptor, ensure_ascii=False, indent=2), encoding="utf-8")
    table = folder / "data" / "figures.csv"
    rows = list(csv.DictReader(io.StringIO(table.read_text(encoding="utf-8"), newline="")))
    for row in rows:
        row["time_period"] = row["time_period"].replace("2022", "2023")
        row["value"] = row["value"] and str(int(row["value"]) * 100)
    sink = io.StringIO(newline="")
    writer = csv.DictWriter(sink, list(rows[0]), lineterminator="\n")
    writer.writeheader()
    writer.writerows(rows)
    table.write_text(sink.getvalue(), encoding="utf-8", newline="")
