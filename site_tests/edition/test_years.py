"""No year, number or day of a report stands in words of the edition: they are looked up."""

import json
import re
from pathlib import Path

import pytest

from scripts.report.series.reports import own_reports
from scripts.site.inspection import inspect
from scripts.site.settings import settings
from site_tests.building import ROOT

WRITTEN = sorted(
    [*(ROOT / "docs").glob("*/**/*.md"), *(ROOT / "docs").glob("*/words.toml"), ROOT / "mkdocs.yml"]
)
KEYS = re.compile(r'(?:figure|share)\(.*?\)|"\d{4}-\d\d-\d\d"')
"""Keys of figures belong to the report of their page; a day as an example of how to write one."""


@pytest.mark.parametrize("path", WRITTEN, ids=lambda one: one.relative_to(ROOT).as_posix())
def test_no_report_is_typed(path: Path) -> None:
    """Pages, words and settings stay as they are when there is another report."""
    text = KEYS.sub("", path.read_text(encoding="utf-8"))
    numbers = {one.number for one in own_reports(inspect(settings(ROOT, environment={}))[0])}
    assert numbers == {"045"}
    assert re.findall(rf"\b(?:19|20)\d\d\b|\b(?:{'|'.join(numbers)})\b", text) == []


def test_number_and_day_are_those_of_the_source() -> None:
    """What pages look up is what the title of the source says."""
    path = ROOT / "datapackages" / "report-2022" / "datapackage.json"
    [source] = json.loads(path.read_text(encoding="utf-8"))["sources"]
    assert f"no. {source['number']} of 17 February 2023" in source["title@en"]
    assert source["date"] == "2023-02-17"
