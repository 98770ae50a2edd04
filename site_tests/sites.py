"""Sites that the tests of built pages share: the real one, and one with more packages in it."""

import csv
import io
import json
import shutil
from pathlib import Path

import pytest

from site_tests.building import ROOT, built, copy_project, name_engine
from site_tests.built.reading import Site
from site_tests.built.wording import Wording
from site_tests.mini import STRANGER, root


@pytest.fixture(scope="session")
def built_site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Build the real project once, in a copy of its own, and give the site's folder."""
    return built(copy_project(tmp_path_factory.mktemp("project")))


@pytest.fixture(scope="session")
def zensical_site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Build the real project once with Zensical, in a copy of its own, and give its folder."""
    project = copy_project(tmp_path_factory.mktemp("zensical"))
    name_engine(project, "zensical")
    return built(project)


@pytest.fixture(scope="session")
def site(built_site: Path) -> Site:
    """Read the site of the real project."""
    return Site(built_site)


@pytest.fixture(scope="session")
def worded(site: Site) -> dict[str, Wording]:
    """Read the words of every page of the real project's site."""
    return {name: Wording(page.path.read_text(encoding="utf-8"))
            for name, page in site.pages.items()}  # fmt: skip


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


@pytest.fixture(scope="session")
def grown(tmp_path_factory: pytest.TempPathFactory) -> Site:
    """Build the project with another year and a stranger's packages beside it."""
    project = copy_project(tmp_path_factory.mktemp("grown"))
    another_year(project / "datapackages")
    for name in ("gdp", "markup"):
        shutil.copytree(root(STRANGER) / "datapackages" / name, project / "datapackages" / name)
    return Site(built(project))


@pytest.fixture(scope="session")
def again(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Build the project a second time, on a machine with other habits; give its folder."""
    project = copy_project(tmp_path_factory.mktemp("again"))
    built(project, PYTHONHASHSEED="1234", TZ="Pacific/Auckland", LC_ALL="C")
    return project


@pytest.fixture(scope="session")
def committed() -> Path:
    """Give the folder of the committed packages."""
    return ROOT / "datapackages"
