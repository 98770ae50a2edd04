"""Descriptors: faults are told where they are, in words of what is written there."""

import hashlib
from pathlib import Path
from typing import Any

import pytest

from scripts.validation.reading.encodings import codec
from site_tests.unit.validation.reading.one_table import fields, read_one

TABLE = {"path": "t.csv", **fields(a="string")}
CSV = "a\nx\n"


def _told(root: Path, resource: dict[str, Any], **files: str) -> list[tuple[str, str, str]]:
    _, problems = read_one(root, resource, t_csv=CSV, **files)
    return [(one.code, one.field.removeprefix("resources.table."), one.cell) for one in problems]


@pytest.mark.parametrize(
    ("resource", "told"),
    [
        ({"path": ["t.csv", "./t.csv"]}, ("value-twice", "path", "t.csv")),
        ({"encoding": "undefined"}, ("encoding-name", "encoding", "undefined")),
        ({"encoding": "punycode"}, ("encoding-name", "encoding", "punycode")),
        ({"encoding": "latin-0"}, ("encoding-name", "encoding", "latin-0")),
        (fields(a={"type": "list", "delimiter": ""}),
         ("property-empty", "schema.fields.a.delimiter", "")),
        (fields(a={"type": "number", "format": "currency"}),
         ("property-value", "schema.fields.a.format", "currency")),
        ({"schema": {**fields(a="string")["schema"], "uniqueKeys": [5]}},
         ("property-kind", "schema.uniqueKeys", "[5]")),
        ({"schema": {**fields(a="string")["schema"], "uniqueKeys": [{"fields": "a"}]}},
         ("property-kind", "schema.uniqueKeys", '[{"fields": "a"}]')),
        ({"schema": {"fields": [{"name": ""}]}}, ("property-empty", "schema.fields.0.name", "")),
        ({"scale": float("nan")}, ("json-number", "", "NaN")),
        ({"scale": [1, {"x": float("-inf")}]}, ("json-number", "", "-Infinity")),
    ],
)  # fmt: skip
def test_a_fault_of_a_resource(
    tmp_path: Path, resource: dict[str, Any], told: tuple[str, str, str]
) -> None:
    """Each is one problem, at its place, with the value as it is written."""
    assert _told(tmp_path, {**TABLE, **resource}) == [told]


@pytest.mark.parametrize("kind", ["sha224", "sha384", "sha3_256", "blake2b"])
def test_a_hash_of_any_kind(tmp_path: Path, kind: str) -> None:
    """Every function that always gives as many digits is applied (Data Resource, hash)."""
    digest = hashlib.new(kind, CSV.encode()).hexdigest()
    assert _told(tmp_path, {**TABLE, "hash": f"{kind}:{digest}"}) == []
    told = _told(tmp_path / "other", {**TABLE, "hash": f"{kind}:{digest[:-1]}x"})
    assert [code for code, _, _ in told] == ["hash"]


def test_the_kind_of_a_hash_may_have_capitals(tmp_path: Path) -> None:
    """Kind and digits are the same in any case."""
    digest = hashlib.sha256(CSV.encode()).hexdigest().upper()
    assert _told(tmp_path, {**TABLE, "hash": f"SHA256:{digest}"}) == []


def test_what_files_are_in() -> None:
    """Encodings of files are known by all of their names."""
    names = ["utf-8", "UTF8", "utf-16", "latin-1", "windows-1252", "cp874", "shift_jis"]
    assert [one for one in names if not codec(one)] == []
    others = ["", "idna", "hex", "rot13", "unicode_escape", "raw_unicode_escape", "a\0b"]
    assert [one for one in others if codec(one)] == []


@pytest.mark.parametrize("missing", ["zz", ["zz"]])
def test_a_key_to_a_field_that_is_not_there(tmp_path: Path, missing: object) -> None:
    """The field, its table and the place of the key are named; the table itself is there."""
    key = {"fields": "a", "reference": {"resource": "table", "fields": missing}}
    schema = {**fields(a="string")["schema"], "foreignKeys": [key]}
    _, [problem] = read_one(tmp_path, {"path": "t.csv", "schema": schema}, t_csv=CSV)
    place = "resources.table.schema.foreignKeys.0.reference.fields"
    assert (problem.code, problem.field, problem.cell) == ("list-field", place, "zz")
    assert problem.details == {"list": "gdp/table", "known": "a"}


def test_a_fault_of_rows_in_the_descriptor_names_it(tmp_path: Path) -> None:
    """There is no file of them but the descriptor."""
    _, [problem] = read_one(tmp_path, {"data": [{"a": "x "}], **fields(a="string")})
    assert (problem.code, problem.path) == ("edge-space", "datapackages/gdp/datapackage.json")


@pytest.mark.parametrize(("letter", "fits", "most"), [("a", 100, 100), ("ກ", 33, 34)])
def test_a_name_that_no_file_can_have(tmp_path: Path, letter: str, fits: int, most: int) -> None:
    """Names of resources are names of files, which are counted in bytes."""
    _, problems = read_one(tmp_path / "a", {**TABLE, "name": letter * fits}, t_csv=CSV)
    assert problems == []
    _, [problem] = read_one(tmp_path / "b", {**TABLE, "name": letter * (most + 1)}, t_csv=CSV)
    assert problem.code == "name-long"


def test_a_package_with_such_a_name(tmp_path: Path) -> None:
    """It is told with the beginning of it."""
    _, [problem] = read_one(tmp_path, TABLE, {"name": "a" * 300}, t_csv=CSV)
    assert (problem.code, problem.field, problem.cell) == ("name-long", "name", f"{'a' * 60}…")
