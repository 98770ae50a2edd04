"""Any Data Package with tabular resources is read, whoever made it, and typed right."""

import json
import socket
from pathlib import Path
from typing import Any

import pytest

from scripts.model.package import Package
from scripts.model.resource import Resource
from scripts.validation.load import read
from scripts.validation.reading.views import named
from site_tests.making import EDITION, LANGUAGES
from site_tests.unit.validation.reading.packing import packed

V1 = {
    "name": "gdp",
    "title": "Country GDP",
    "profile": "tabular-data-package",
    "licenses": [{"name": "ODC-PDDL-1.0"}],
    "views": [
        {"name": "graph", "specType": "simple", "spec": {"type": "line"}},
        {"id": "Graph", "state": {"graphType": "lines"}},
    ],
}
FIELDS = [{"name": "year", "type": "year"}, {"name": "gdp", "type": "number"}]
CSV = "year,gdp\n2020,19.1\n2021,\n"


def _read(root: Path, descriptor: dict[str, Any] | str, **files: str | bytes) -> Package:
    """Read one package that must have no problems."""
    packed(root, descriptor, **files)
    catalog, problems = read(root, EDITION)
    assert problems == []
    return catalog.packages[0]


def _table(root: Path, resource: dict[str, Any], **files: str | bytes) -> Resource:
    return _read(
        root, {"name": "gdp", "resources": [{"name": "gdp", **resource}]}, **files
    ).resources[0]


def _rows(resource: Resource) -> list[list[object]]:
    return [list(row.values()) for row in resource.records]


def test_version_1(tmp_path: Path) -> None:
    """A v1 package without languages: its text has no known language, its views are its own."""
    resource = {"name": "gdp", "path": "a.csv", "profile": "tabular-data-resource",
                "format": "csv", "schema": {"fields": FIELDS}}  # fmt: skip
    package = _read(tmp_path, {**V1, "resources": [resource]}, a_csv=CSV)
    assert package.title.words("lo") == ("Country GDP", "")
    assert not package.speaks(LANGUAGES)
    assert list(named(package.descriptor)) == []
    assert _rows(package.resources[0]) == [[2020, 19.1], [2021, None]]
    assert [field.temporal for field in package.resources[0].fields] == [True, False]
    assert package.resources[0].files["a.csv"] == CSV.encode()


def test_version_2(tmp_path: Path) -> None:
    """A v2 package may leave fields out and have others, as ``fieldsMatch`` says."""
    schema = {"fields": FIELDS, "fieldsMatch": ["partial"]}
    table = _table(
        tmp_path, {"path": "a.csv", "type": "table", "schema": schema}, a_csv="more,year\nx,2020\n"
    )
    assert [field.name for field in table.fields] == ["year"]
    assert _rows(table) == [[2020]]
    assert table.readable


def test_yaml_without_a_name(tmp_path: Path) -> None:
    """A YAML time may lack quotes; the folder's name stands in for a missing one."""
    text = "created: 2024-01-31T00:00:00Z\nresources:\n- name: gdp\n  path: a.csv\n"
    package = _read(tmp_path, text, a_csv=CSV)
    assert package.name == "gdp"
    assert package.stated("created") == "2024-01-31T00:00:00Z"


@pytest.mark.parametrize(
    ("resource", "content", "rows"),
    [
        ({}, CSV, [["2020", "19.1"], ["2021", None]]),
        ({}, "code,ok\n007,NA\n", [["007", "NA"]]),
        ({"dialect": {"delimiter": ";"}}, "year;gdp\n2020;1\n", [["2020", "1"]]),
        ({"dialect": {"header": False}, "schema": {"fields": FIELDS}}, "2020,1\n", [[2020, 1.0]]),
        ({"encoding": "latin-1"}, "city,n\nMünchen,1\n".encode("latin-1"), [["München", "1"]]),
        ({"encoding": "utf-16"}, "city,n\nວຽງຈັນ,1\n".encode("utf-16"), [["ວຽງຈັນ", "1"]]),
        ({}, b"\xef\xbb\xbfyear,gdp\r\n2020,1\r\n", [["2020", "1"]]),
    ],
    ids=["no schema", "codes", "semicolons", "no header", "latin-1", "utf-16", "spreadsheet"],
)  # fmt: skip
def test_csv(tmp_path: Path, resource: dict[str, Any], content: str | bytes, rows: object) -> None:
    """CSV files come in many ways."""
    assert _rows(_table(tmp_path, {"path": "a.csv", **resource}, a_csv=content)) == rows


@pytest.mark.parametrize(
    ("field", "written", "value"),
    [
        ({"type": "date", "format": "%d/%m/%Y"}, "31/12/2020", "2020-12-31"),
        ({"type": "yearmonth"}, "2020-01", "2020-01"),
        ({"type": "time"}, "12:00:00", "12:00:00"),
        ({"type": "duration"}, "P1Y", "P1Y"),
        ({"type": "object"}, '"{""a"": 1}"', '{"a": 1}'),
        ({"type": "any"}, "x", "x"),
        ({"type": "number", "decimalChar": ",", "groupChar": "."}, '"1.802,5"', 1802.5),
        ({"type": "boolean", "trueValues": ["ja"], "falseValues": ["nein"]}, "ja", True),
    ],
)
def test_types(tmp_path: Path, field: dict[str, Any], written: str, value: object) -> None:
    """Numbers and truth are cast, dates are ISO 8601, and the rest is as it is written."""
    schema = {"fields": [{"name": "a", **field}]}
    table = _table(tmp_path, {"path": "a.csv", "schema": schema}, a_csv=f"a\n{written}\n")
    assert _rows(table) == [[value]]


@pytest.mark.parametrize("data", [[{"year": 2020, "gdp": 1}], [["year", "gdp"], [2020, 1]]])
def test_inline_data(tmp_path: Path, data: object) -> None:
    """Rows in the descriptor are a table, which is published as a CSV file."""
    table = _table(tmp_path, {"data": data})
    assert _rows(table) == [[2020, 1]]
    assert table.files == {"data/gdp.csv": b"year,gdp\n2020,1\n"}


def test_two_paths(tmp_path: Path) -> None:
    """A table in two files is one table."""
    table = _table(tmp_path, {"path": ["a.csv", "b.csv"]}, a_csv=CSV, b_csv="year,gdp\n2022,3\n")
    assert _rows(table) == [["2020", "19.1"], ["2021", None], ["2022", "3"]]
    assert list(table.files) == ["a.csv", "b.csv"]


@pytest.mark.parametrize(("suffix", "mark"), [("csv", ","), ("tsv", "\t")])
def test_a_fault_in_a_second_file_is_told_there(tmp_path: Path, suffix: str, mark: str) -> None:
    """File and row are those that a clerk has to open; every file has a header of its own."""
    folder = tmp_path / "datapackages" / "gdp"
    folder.mkdir(parents=True)
    names = [f"{name}.{suffix}" for name in "abc"]
    head = "year,gdp\n"
    tables = [
        f"{head}2020,1\n2021,x\n",
        f'{head}2022,"a\nb"\n2023,y\n',
        f"{head}2024,1\n2025,z\n",
    ]
    for name, table in zip(names, tables, strict=True):
        (folder / name).write_text(table.replace(",", mark), encoding="utf-8")
    fields = [FIELDS[0], {"name": "gdp", "type": "string", "constraints": {"pattern": "[^xyz]*"}}]
    resource = {"name": "gdp", "path": names, "schema": {"fields": fields}}
    descriptor = {"name": "gdp", "resources": [resource]}
    (folder / "datapackage.json").write_text(json.dumps(descriptor), encoding="utf-8")
    places = [
        (one.path.removeprefix("datapackages/gdp/"), one.row, one.cell)
        for one in read(tmp_path, EDITION)[1]
    ]
    assert places == [(names[0], 3, "x"), (names[1], 3, "y"), (names[2], 3, "z")]


def test_schema_in_a_file(tmp_path: Path) -> None:
    """A schema may lie beside the descriptor; it is read into it."""
    resource = {"path": "a.csv", "schema": "schema.json"}
    table = _table(tmp_path, resource, a_csv=CSV, schema_json=json.dumps({"fields": FIELDS}))
    assert [field.type for field in table.fields] == ["year", "number"]


def test_a_file_that_is_no_table(tmp_path: Path) -> None:
    """A picture is kept as it is, beside the tables."""
    resources = [{"name": "map", "path": "map.png"}, {"name": "gdp", "path": "a.csv"}]
    package = _read(
        tmp_path, {"name": "gdp", "resources": resources}, map_png=b"\x89PNG", a_csv=CSV
    )
    assert package.files == {"map.png": b"\x89PNG"}
    assert [resource.name for resource in package.resources] == ["gdp"]


def test_nothing_is_asked_of_the_network(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A profile at another address is not looked up."""

    def refuse(*_: object, **__: object) -> None:
        raise AssertionError("the network was asked")

    monkeypatch.setattr(socket, "getaddrinfo", refuse)
    addresses = {"profile": "https://example.org/p.json", "$schema": "https://example.org/s.json"}
    resource = {
        "name": "gdp",
        "path": "a.csv",
        **addresses,
        "schema": {"fields": FIELDS, **addresses},
    }
    _read(tmp_path, {"name": "gdp", **addresses, "resources": [resource]}, a_csv=CSV)
