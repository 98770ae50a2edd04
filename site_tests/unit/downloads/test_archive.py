"""Zip files: the same contents give the same bytes, and the stock tool takes them."""

import io
import zipfile
from pathlib import Path

import frictionless
import pytest

from scripts.downloads.archive import zipped
from scripts.downloads.package import downloads
from site_tests.mini import FIGURES, PERIODS, STRANGER, catalog, held, package


def test_bytes_depend_on_the_contents_only(monkeypatch: pytest.MonkeyPatch) -> None:
    """Neither the order of files nor the time nor the time zone shows in a zip."""
    first = zipped({"b.csv": b"2", "a/a.csv": b"1"})
    monkeypatch.setenv("TZ", "Asia/Vientiane")
    monkeypatch.setattr("time.time", lambda: 2_000_000_000.0)
    assert zipped({"a/a.csv": b"1", "b.csv": b"2"}) == first


def test_entries_can_be_read_by_everybody() -> None:
    """Unpacked files have ordinary rights, and their paths are sorted."""
    with zipfile.ZipFile(io.BytesIO(zipped({"b": b"2", "a": b"1"}))) as archive:
        assert archive.namelist() == ["a", "b"]
        assert {one.external_attr >> 16 for one in archive.infolist()} == {0o644}


@pytest.mark.parametrize(
    ("case", "name"),
    [(FIGURES, "zone-2022"), (FIGURES, "codelists"), (PERIODS, "court-2021"), (STRANGER, "gdp"),
     (STRANGER, "markup")],
)  # fmt: skip
def test_the_stock_tool_finds_a_zip_valid(tmp_path: Path, case: str, name: str) -> None:
    """An unpacked zip is valid for frictionless with no help from us."""
    files = downloads(catalog(case), package(case, name))
    content = next(one.content for one in files if one.kind == "zip")
    zipfile.ZipFile(io.BytesIO(held(content))).extractall(tmp_path)
    report = frictionless.validate(str(tmp_path / "datapackage.json"))
    assert report.valid, report.flatten(["code", "message"])
    assert len(report.tasks) == len(list(tmp_path.rglob("*.csv"))), "every table was looked at"
