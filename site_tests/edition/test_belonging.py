"""What a package says that it is of: one wrong word of it is one problem."""

import json
from pathlib import Path

import pytest

from scripts.site.inspection import judge
from scripts.site.settings import settings
from site_tests.building import ROOT, copy_project


@pytest.mark.parametrize(
    ("name", "changed", "code"),
    [
        ("prosecution-2022", {"report": None}, "report-missing"),
        ("prosecution-2022", {"report": "ncatip-2202"}, "report-unknown"),
        ("activities-2022", {"report": "ncatip-2032"}, "report-unknown"),
        ("report-2022", {"report": "ncatip-2202"}, "report-unknown"),
        ("prosecution-2022", {"theme": "prosecutionn"}, "theme-unknown"),
        ("prosecution-2022", {"theme": None}, "theme-missing"),
    ],
)
def test_what_follows_from_it_is_not_told(
    tmp_path: Path, name: str, changed: dict[str, str | None], code: str
) -> None:
    """No check, list or page is said to name what the package would have."""
    project = copy_project(tmp_path, ROOT)
    path = project / "datapackages" / name / "datapackage.json"
    made = json.loads(path.read_text(encoding="utf-8")) | changed
    stated = {key: one for key, one in made.items() if one is not None}
    path.write_text(json.dumps(stated, ensure_ascii=False), encoding="utf-8")
    found = judge(settings(project, environment={}))[2]
    assert [(one.code, one.path) for one in found] == [
        (code, f"datapackages/{name}/datapackage.json")
    ]


def test_a_period_of_another_era_is_told_where_it_stands(tmp_path: Path) -> None:
    """Pages of the year are not said to be of a report that there is not."""
    project = copy_project(tmp_path, ROOT)
    paths = sorted(project.glob("datapackages/*-2022/datapackage.json"))
    for path in paths:
        text = path.read_text(encoding="utf-8")
        path.write_text(text.replace('"period": "2022"', '"period": "2565"'), encoding="utf-8")
    found = judge(settings(project, environment={}))[2]
    told = [(one.code, one.path) for one in found]
    assert told == [("period", one.relative_to(project).as_posix()) for one in paths]
