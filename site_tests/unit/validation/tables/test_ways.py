"""Tables come in many ways of writing (Table Dialect), formats and packings."""

import gzip
import io
import zipfile
from pathlib import Path
from typing import Any

import pytest
from openpyxl import Workbook

from site_tests.unit.validation.reading.one_table import V2, fields, read_one, rows, sound

TOWNS = fields(town="string", people="integer")
CSV = "town,people\nPakse,77900\n"
ROWS = [["Pakse", 77900]]
LISTS = '[["town", "people"], ["Pakse", 77900]]'
OBJECTS = '[{"town": "Pakse", "people": 77900}]'


@pytest.mark.parametrize(
    ("dialect", "content"),
    [
        ({"commentChar": "#"}, f"# made by hand\n{CSV}# the end\n"),
        ({"commentRows": [1, 3]}, "by hand\ntown,people\nor not\nPakse,77900\n"),
        ({"headerRows": [2]}, f"A title\n{CSV}"),
        ({"headerRows": [1, 2], "headerJoin": "o"}, "t,pe\nwn,ple\nPakse,77900\n"),
        ({"header": False}, "Pakse,77900\n"),
        ({"delimiter": ";"}, "town;people\nPakse;77900\n"),
        ({"quoteChar": "'"}, "town,people\n'Pakse','77900'\n"),
        ({"quoteChar": "", "escapeChar": "\\"}, "town,people\nPakse,77900\n"),
        ({"skipInitialSpace": True}, "town, people\nPakse, 77900\n"),
        ({"caseSensitiveHeader": False}, "Town,PEOPLE\nPakse,77900\n"),
        ({"lineTerminator": "\r\n", "csvddfVersion": 1.2}, CSV),
    ],
    ids=lambda one: next(iter(one)) if isinstance(one, dict) else "",
)
def test_dialects(tmp_path: Path, dialect: dict[str, Any], content: str) -> None:
    """What the dialect says is done, and nothing is guessed beside it."""
    assert rows(sound(tmp_path, {"path": "a.csv", "dialect": dialect, **TOWNS}, a_csv=content)) == (
        ROWS
    )


def test_a_null_sequence_is_no_text(tmp_path: Path) -> None:
    """What stands for nothing is nothing (CSV Dialect, nullSequence)."""
    resource = {"path": "a.csv", "dialect": {"nullSequence": "\\N"}, **TOWNS}
    table = sound(tmp_path, resource, a_csv="town,people\n\\N,1\nPakse,\\N\n")
    assert rows(table) == [[None, 1], ["Pakse", None]]


def test_nothing_is_guessed_of_the_space_behind_a_comma(tmp_path: Path) -> None:
    """It is part of the name, which the message says."""
    _, [problem] = read_one(tmp_path, {"path": "a.csv", **TOWNS}, a_csv="town, people\nPakse,1\n")
    assert (problem.code, problem.row, problem.details["right"]) == ("field-name", 1, "people")


def _zip(**files: str) -> bytes:
    sink = io.BytesIO()
    with zipfile.ZipFile(sink, "w") as file:
        for name, content in files.items():
            file.writestr(f"{name}.csv", content)
    return sink.getvalue()


MAC = _zip(**{"a": CSV, "__MACOSX/._a": "Mac OS X", "._b": "Mac OS X"})


def _workbook(*cells: tuple[str | int, ...], formula: str = "") -> bytes:
    book, sink = Workbook(), io.BytesIO()
    sheet = book.active
    assert sheet is not None
    for row in cells:
        sheet.append(row)
    if formula:
        sheet["B2"] = formula
    book.save(sink)
    return sink.getvalue()


@pytest.mark.parametrize(
    ("name", "resource", "content"),
    [
        ("a.csv.gz", {}, gzip.compress(CSV.encode(), mtime=0)),
        ("a.gz", {"format": "csv", "compression": "gz"}, gzip.compress(CSV.encode(), mtime=0)),
        ("a.csv.zip", {}, _zip(a=CSV)),
        ("a.csv.zip", {}, MAC),
        ("a.csv", {"format": "CSV"}, CSV),
        ("a.txt", {"format": "csv"}, CSV),
        ("a.CSV", {}, CSV),
        ("a.json", {}, OBJECTS),
        ("a.json", {"dialect": {"property": "rows"}}, f'{{"rows": {LISTS}}}'),
        ("a.json", {"dialect": {"itemKeys": ["town", "people"]}}, OBJECTS),
        ("a.xlsx", {}, _workbook(("town", "people"), ("Pakse", 77900))),
    ],
    ids=[
        "gz", "stated gz", "zip", "zip of a Mac", "stated CSV", "stated csv", "CSV", "objects",
        "property", "item keys", "xlsx",
    ],
)  # fmt: skip
def test_formats(tmp_path: Path, name: str, resource: dict[str, Any], content: str | bytes) -> None:
    """CSV, packed or not, JSON and plain sheets are tables; the file is published as it is."""
    files = {name.replace(".", "_"): content}
    table = sound(tmp_path, {"path": name, **resource, **TOWNS}, **files)
    assert rows(table) == ROWS
    assert table.files == {name: content.encode() if isinstance(content, str) else content}


@pytest.mark.parametrize(
    ("name", "content", "code"),
    [
        ("a.csv.gz", b"no gzip", "compressed"),
        ("a.csv.zip", _zip(a=CSV, b=CSV), "compressed"),
        ("a.xlsx", b"PK no more", "workbook"),
        ("a.xlsx", _workbook(("town", "people"), ("Pakse", 1), formula="=1+1"), "workbook"),
        ("a.ods", b"PK", "format"),
        ("a.txt", CSV, "format"),
        ("a.json", "[1, 2]", "json-rows"),
        ("a.json", "[{", "json-syntax"),
    ],
    ids=["gz", "two in a zip", "xlsx", "formula", "ods", "txt", "numbers", "syntax"],
)
def test_what_cannot_be_read_is_refused(
    tmp_path: Path, name: str, content: str | bytes, code: str
) -> None:
    """A table that cannot be read is not published with its schema unchecked."""
    files = {name.replace(".", "_"): content}
    _, problems = read_one(tmp_path, {"path": name, **TOWNS}, **files)
    assert [one.code for one in problems] == [code]


def test_a_missing_value_has_its_label(tmp_path: Path) -> None:
    """What stands for a missing value says why it is missing (Table Schema v2, missingValues)."""
    gaps = [{"value": "-99", "label": "not measured"}, {"value": "-98"}, {"value": ""}]
    resource = {"path": "a.csv", **TOWNS}
    resource["schema"] = {**TOWNS["schema"], "missingValues": gaps}
    content = "town,people\nPakse,-99\nNong,-98\nPhin,5\n"
    table = sound(tmp_path, resource, {"$schema": V2}, a_csv=content)
    assert rows(table) == [["Pakse", None], ["Nong", None], ["Phin", 5]]
    assert table.gaps["people"] == {2: "not measured"}


def test_categories_have_labels(tmp_path: Path) -> None:
    """The codes stay codes, and a reader sees what they are called."""
    use = {"type": "string", "categories": [{"value": "f", "label": "Forest"}, {"value": "p"}]}
    table = sound(
        tmp_path, {"path": "a.csv", **fields(use=use)}, {"$schema": V2}, a_csv="use\nf\np\n"
    )
    assert rows(table) == [["f"], ["p"]]
    [field] = table.fields
    assert (field.categories, field.labels["f"].in_("en")) == (("f", "p"), "Forest")


@pytest.mark.parametrize("reference", [{"resource": ""}, {}])
def test_a_key_into_its_own_table(tmp_path: Path, reference: dict[str, str]) -> None:
    """A foreign key to the same table is applied (Table Schema, foreignKeys)."""
    keys = [{"fields": ["part"], "reference": {**reference, "fields": ["code"]}}]
    resource = {"path": "a.csv", **fields(code="string", part="string")}
    resource["schema"] = {**resource["schema"], "foreignKeys": keys}
    _, [problem] = read_one(tmp_path, resource, a_csv="code,part\nA,\nB,A\nC,X\n")
    assert (problem.code, problem.row, problem.cell) == ("foreign-key", 4, "X")


def test_numbers_of_json_keep_their_digits(tmp_path: Path) -> None:
    """A number in a JSON file is not cut to what a binary one holds."""
    content = '[{"n": 0.1000000000000000000001}]'
    [[value]] = rows(sound(tmp_path, {"path": "a.json", **fields(n="number")}, a_json=content))
    assert str(value) == "0.1000000000000000000001"


def test_a_pattern_takes_the_whole_value(tmp_path: Path) -> None:
    """Alternatives in a pattern are not read as the beginning or the end of a value."""
    field = {"type": "string", "constraints": {"pattern": "a|b"}}
    _, [problem] = read_one(tmp_path, {"path": "a.csv", **fields(x=field)}, a_csv="x\na\nab\n")
    assert (problem.code, problem.row) == ("constraint-error", 3)


def test_a_constraint_of_json(tmp_path: Path) -> None:
    """Objects and lists are held against their JSON schema (Table Schema v2, jsonSchema)."""
    field = {"type": "object", "constraints": {"jsonSchema": {"required": ["a"]}}}
    content = 'x\n"{""a"": 1}"\n"{""b"": 1}"\n'
    _, [problem] = read_one(tmp_path, {"path": "a.csv", **fields(x=field)}, a_csv=content)
    assert (problem.code, problem.row) == ("constraint-error", 3)
