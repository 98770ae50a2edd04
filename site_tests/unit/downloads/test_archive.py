"""Zip files: the same contents give the same bytes, and the stock tool takes them."""

import io
import zipfile
from pathlib import Path
from typing import Any

import frictionless
import pytest

from scripts.downloads.archive import zipped
from scripts.downloads.package import downloads
from scripts.model.catalog import Catalog
from scripts.model.package import Package
from scripts.validation.load import read
from site_tests.making import EDITION
from site_tests.mini import FIGURES, PERIODS, STRANGER, catalog, held, package
from site_tests.unit.validation.reading.one_table import V2, fields
from site_tests.unit.validation.reading.packing import packed


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


def _unpacked(folder: Path, found: Catalog, one: Package) -> str:
    """Unpack the zip of a package, and give the place of its descriptor."""
    content = next(file.content for file in downloads(found, one) if file.kind == "zip")
    zipfile.ZipFile(io.BytesIO(held(content))).extractall(folder)
    return str(folder / "datapackage.json")


@pytest.mark.parametrize(
    ("case", "name"),
    [(FIGURES, "zone-2022"), (FIGURES, "codelists"), (PERIODS, "court-2021"), (STRANGER, "gdp"),
     (STRANGER, "markup")],
)  # fmt: skip
def test_the_stock_tool_finds_a_zip_valid(tmp_path: Path, case: str, name: str) -> None:
    """An unpacked zip is valid for frictionless with no help from us."""
    report = frictionless.validate(_unpacked(tmp_path, catalog(case), package(case, name)))
    assert report.valid, report.flatten(["code", "message"])
    assert len(report.tasks) == len(list(tmp_path.rglob("*.csv"))), "every table was looked at"


ROWS: list[list[Any]] = [["a", "n"], ["x", 1], ["ນ້ຳ", None]]


@pytest.mark.parametrize(
    ("said", "schema"),
    [
        ({"dialect": {"delimiter": ";", "quoteChar": "'"}, "encoding": "utf-16"}, {}),
        ({"data": ROWS[1:], "dialect": {"header": False}}, {}),
        ({"data": {"rows": ROWS}, "type": "table", "dialect": {"property": "rows"}}, {}),
        ({"format": "json", "mediatype": "application/json", "compression": "gz"}, {}),
        ({}, {"missingValues": ["-"]}),
        ({}, {"missingValues": []}),
        ({}, {"missingValues": [{"value": "-", "label": "not said"}]}),
        ({"data": [[*row, "z"] for row in ROWS]}, {"fieldsMatch": "subset"}),
    ],
)
def test_data_of_a_descriptor_go_out_as_a_file_that_is_described(
    tmp_path: Path, said: dict[str, Any], schema: dict[str, Any]
) -> None:
    """The stock tool reads the rows from the zip, whatever the descriptor said of its data."""
    known = {**fields(a="string", n="integer")["schema"], **schema}
    resource = {"name": "t", "data": ROWS, "schema": known, **said}
    packed(tmp_path, {"name": "gdp", "$schema": V2, "resources": [resource]})
    found, problems = read(tmp_path, EDITION)
    assert problems == []
    place = _unpacked(tmp_path / "zip", found, found.packages[0])
    assert frictionless.validate(place).valid
    rows = frictionless.Package(place).get_table_resource("t").read_rows()
    assert [{name: row[name] for name in ("a", "n")} for row in rows] == [
        {"a": "x", "n": 1}, {"a": "ນ້ຳ", "n": None},
    ]  # fmt: skip
    if "fieldsMatch" in schema:
        assert [row["z"] for row in rows] == ["z", "z"]
