"""A build that fails leaves the last good site; times come from the packages."""

import json
from pathlib import Path

import pytest

from scripts.model.errors import BuildFailed, InputInvalid
from scripts.model.language import Text
from scripts.model.package import Package
from scripts.report.series.versions import newest
from scripts.site.build import build
from scripts.site.pieces import ENOUGH
from scripts.site.settings import settings
from site_tests.building import built
from site_tests.mini import STRANGER, copied


def package(created: object) -> Package:
    """Make a package that says when it was made."""
    return Package("a", "a", {"created": created}, (), Text(), Text(), ())


@pytest.mark.parametrize(
    ("created", "seconds"),
    [
        (["1970-01-01T00:00:10Z", "1970-01-01T00:00:20Z"], 20),
        (["1970-01-02"], 86400),
        (["1970-01-01T07:00:05+07:00"], 5),
        (["yesterday", 1970, None], 0),
        (["1960-01-01"], 0),
        ([], 0),
    ],
)
def test_the_time_of_a_build_is_that_of_the_newest_package(
    created: list[object], seconds: int
) -> None:
    """The clock of the machine never shows in the site."""
    assert newest([package(one) for one in created]) == seconds


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """Give a project with a site that was built before."""
    made = copied(STRANGER, tmp_path)
    (made / "build" / "site").mkdir(parents=True)
    (made / "build" / "site" / "index.html").write_bytes(b"last good site")
    return made


def intact(project: Path) -> bool:
    """Tell whether the last good site is all there is."""
    files = [one for one in (project / "build").rglob("*") if one.is_file()]
    left = {one.name for one in project.iterdir()}
    return [one.read_bytes() for one in files] == [b"last good site"] and not {
        "build.next",
        "build.old",
    } & left


def test_faulty_data_leaves_the_last_good_site(project: Path) -> None:
    """A problem in a package stops the build before anything is written."""
    table = project / "datapackages/gdp/data/gdp.csv"
    table.write_text(table.read_text(encoding="utf-8").replace("2008", "20O8", 1), encoding="utf-8")
    with pytest.raises(InputInvalid):
        build(settings(project, environment={}))
    assert intact(project)


def test_a_failure_of_mkdocs_leaves_the_last_good_site(project: Path) -> None:
    """What MkDocs says is the message, and the half-made site goes."""
    (project / "docs/overrides").mkdir()
    (project / "docs/overrides/main.html").write_text("{% extends 'nowhere.html' %}", "utf-8")
    with pytest.raises(BuildFailed, match="nowhere"):
        build(settings(project, environment={}))
    assert intact(project)


def test_a_site_that_a_kill_left_aside_is_brought_back_first(project: Path) -> None:
    """Even a build that fails mends the swap that was cut off before it."""
    (project / "build").rename(project / "build.old")
    (project / "datapackages/gdp/datapackage.json").write_text("{", encoding="utf-8")
    with pytest.raises(InputInvalid):
        build(settings(project, environment={}))
    assert intact(project)


def test_many_charts_of_one_package_are_drawn(project: Path) -> None:
    """What draws on all cores is not ended before it is done: the build would wait for ever."""
    folder = project / "datapackages/many"
    folder.mkdir()
    fields = [{"name": "town", "type": "string"}, {"name": "people", "type": "integer"}]
    names = [f"t{number}" for number in range(ENOUGH // 2 + 1)]
    for name in names:
        (folder / f"{name}.csv").write_text(f"town,people\nA,3\n{name},5\n", "utf-8")
    resources = [{"name": name, "path": f"{name}.csv", "schema": {"fields": fields}}
                 for name in names]  # fmt: skip
    descriptor = {"name": "many", "title": "Many", "resources": resources}
    (folder / "datapackage.json").write_text(json.dumps(descriptor), "utf-8")
    assert len(list((built(project) / "data/many/charts").glob("*.png"))) > ENOUGH
