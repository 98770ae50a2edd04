"""Rows in JSON: every digit is kept, what is no JSON is told, and inline data become a CSV file."""

from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest

from scripts.validation.load import read
from site_tests.making import EDITION
from site_tests.unit.validation.reading.one_table import fields, read_one, rows, sound
from site_tests.unit.validation.reading.packing import packed

POINT = '{"type": "Point", "coordinates": [102.60000000000000000001, 17.9]}'
EXACT = "12345678901234567890.5"


@pytest.mark.parametrize(
    ("field", "cell"),
    [
        ({"type": "geojson"}, POINT),
        ({"type": "object"}, '{"a": 0.5}'),
        ({"type": "array"}, "[0.5, 1E+400]"),
        ({"type": "geopoint", "format": "array"}, "[102.6, 17.9]"),
        ({"type": "list", "itemType": "number"}, "[0.5, 2]"),
        ({"type": "any"}, '{"a": [0.5]}'),
        ({"type": "object", "constraints": {"jsonSchema": {"properties": {
            "a": {"multipleOf": 0.5}}}}}, '{"a": 1.5}'),
    ],
    ids=["geojson", "object", "array", "geopoint", "list", "any", "JSON schema"],
)  # fmt: skip
def test_numbers_inside_a_cell_keep_their_digits(
    tmp_path: Path, field: dict[str, Any], cell: str
) -> None:
    """A number within a list or an object of a JSON file is kept as it is written."""
    table = sound(tmp_path, {"path": "a.json", **fields(g=field)}, a_json=f'[{{"g": {cell}}}]')
    assert rows(table) == [[cell]]


def test_decimals_without_a_schema(tmp_path: Path) -> None:
    """A table that no schema describes may have decimals inside its cells as well."""
    resource = {"path": "a.json", "type": "table"}
    assert rows(sound(tmp_path, resource, a_json='[{"g": [0.5]}]')) == [["[0.5]"]]


def test_truth_in_a_column_of_anything(tmp_path: Path) -> None:
    """What is true in JSON is not called so in Python's way."""
    table = sound(tmp_path, {"path": "a.json", **fields(g="any")}, a_json='[{"g": true}]')
    assert rows(table) == [["true"]]


@pytest.mark.parametrize("number", ["1" * 5000, "1e50000", "1" + "0" * 40 + ".0"])
def test_whole_numbers_of_any_length(tmp_path: Path, number: str) -> None:
    """A number is read or told, however many digits it has."""
    content = f'[{{"n": {number}}}]'
    _, problems = read_one(tmp_path, {"path": "a.json", **fields(n="integer")}, a_json=content)
    assert [one.code for one in problems] == ["number-long"] * (len(number) != len("1.0") + 40)


@pytest.mark.parametrize("number", ["NaN", "-Infinity", "1e9999999999999999999"])
def test_what_is_no_number(tmp_path: Path, number: str) -> None:
    """JSON has no such numbers, and the message says where one is."""
    content = f'[\n  {{"g": "NaN: a text", "n": {number}}}\n]'
    resource = {"path": "a.json", **fields(g="string", n="number")}
    _, [problem] = read_one(tmp_path, resource, a_json=content)
    assert (problem.code, problem.row, problem.cell) == ("json-number", 2, number)


@pytest.mark.parametrize(
    ("field", "cell"),
    [
        ({"type": "list", "itemType": "integer"}, "໑,1"),
        ({"type": "list", "itemType": "integer"}, "1_0,1"),
        ({"type": "list", "itemType": "number"}, "1,NaN"),
        ({"type": "list", "itemType": "date"}, "2022-1-3"),
        ({"type": "object"}, '{"a": NaN}'),
        ({"type": "array"}, "[-Infinity]"),
    ],
)
def test_items_have_the_forms_of_their_type(
    tmp_path: Path, field: dict[str, Any], cell: str
) -> None:
    """What may not stand in a cell of its own may not stand within a cell either."""
    content = f'a\n"{cell.replace(chr(34), chr(34) * 2)}"\n'
    _, [problem] = read_one(tmp_path, {"path": "a.csv", **fields(a=field)}, a_csv=content)
    assert (problem.code, problem.row) == ("type-error", 2)


@pytest.mark.parametrize(
    ("field", "cell"),
    [
        ({"type": "list", "itemType": "number"}, "1, 2.5"),
        ({"type": "list", "itemType": "integer", "delimiter": ";"}, "1;-2"),
        ({"type": "array"}, '["NaN"]'),
    ],
)
def test_items_that_are_sound(tmp_path: Path, field: dict[str, Any], cell: str) -> None:
    """Spaces may stand around the items of a list, and a text may say NaN."""
    content = f'a\n"{cell.replace(chr(34), chr(34) * 2)}"\n'
    assert rows(sound(tmp_path, {"path": "a.csv", **fields(a=field)}, a_csv=content)) == [[cell]]


def test_a_number_may_be_a_missing_value(tmp_path: Path) -> None:
    """A number of JSON whose text is listed is missing, as it would be in a CSV file."""
    resource = {"path": "a.json", **fields(n="number")}
    resource["schema"] = {**resource["schema"], "missingValues": ["", "-99"]}
    assert rows(sound(tmp_path, resource, a_json='[{"n": -99}, {"n": 99}]')) == [[None], [99]]


@pytest.mark.parametrize(
    ("field", "cell", "written"),
    [
        ({"type": "object"}, {"k": True, "n": None}, '"{""k"": true, ""n"": null}"'),
        ({"type": "array"}, ["p", "q"], '"[""p"", ""q""]"'),
        ({"type": "list"}, ["p", "q"], '"p,q"'),
        ({"type": "list", "delimiter": ";", "itemType": "boolean"}, [True, False], "true;false"),
        ({"type": "geopoint"}, [102, 17], '"102, 17"'),
        ({"type": "boolean"}, False, "false"),
        ({"type": "boolean", "trueValues": ["yes", "y"]}, True, "yes"),
        ({"type": "any"}, True, "true"),
        ({"type": "integer"}, 2.0, "2"),
        ({"type": "number", "decimalChar": ","}, 2.5, '"2,5"'),
        ({"type": "geopoint", "format": "array"}, [102.5, 17], '"[102.5, 17]"'),
        ({"type": "geopoint", "format": "object"}, {"lon": 102.5, "lat": 17},
         '"{""lon"": 102.5, ""lat"": 17}"'),
        ({"type": "year"}, 800, "0800"),
    ],
)  # fmt: skip
def test_inline_data_are_published_as_their_fields_have_them(
    tmp_path: Path, field: dict[str, Any], cell: object, written: str
) -> None:
    """The CSV file that is made of data in a descriptor is one that its own schema takes."""
    resource = fields(a="string", o=field)
    made = sound(tmp_path / "one", {"data": [{"a": "x", "o": cell}], **resource})
    assert made.files == {"data/table.csv": f"a,o\nx,{written}\n".encode()}
    again = sound(tmp_path / "two", {"path": "a.csv", **resource},
                  a_csv=f"a,o\nx,{written}\n")  # fmt: skip
    assert rows(again)[0][0] == rows(made)[0][0]


def test_an_item_with_the_delimiter_is_told(tmp_path: Path) -> None:
    """It would be two items in a CSV file."""
    _, [problem] = read_one(tmp_path, {"data": [{"a": ["p,q"]}], **fields(a="list")})
    assert (problem.code, problem.cell) == ("type-error", '["p,q"]')


@pytest.mark.parametrize("yaml", [False, True])
def test_inline_numbers_keep_their_digits(tmp_path: Path, yaml: bool) -> None:  # noqa: FBT001
    """A descriptor has the numbers of its tables as a file would have them."""
    text = f'{{"name": "gdp", "resources": [{{"name": "t", "data": [{{"n": {EXACT}}}]}}]}}'
    folder = packed(tmp_path, text)
    if not yaml:
        (folder / "datapackage.yaml").rename(folder / "datapackage.json")
    catalog, problems = read(tmp_path, EDITION)
    assert problems == []
    [table] = catalog.packages[0].resources
    assert table.files == {"data/t.csv": f"n\n{EXACT}\n".encode()}
    assert rows(table) == [[Decimal(EXACT)]]


@pytest.mark.parametrize("resource", [{"path": "a.json"}, {"data": []}])
def test_a_table_without_rows(tmp_path: Path, resource: dict[str, Any]) -> None:
    """An empty list is a table as a file with nothing but a header is, if its fields are known."""
    table = sound(tmp_path, {**resource, **fields(a="string", n="integer")}, a_json="[]")
    assert (table.names, table.length) == (("a", "n"), 0)
    made = {"a.json": b"[]"} if "path" in resource else {"data/table.csv": b"a,n\n"}
    assert table.files == made


def test_an_empty_list_without_a_schema(tmp_path: Path) -> None:
    """Nobody could say what its columns are."""
    _, [problem] = read_one(tmp_path, {"path": "a.json", "type": "table"}, a_json="[]")
    assert problem.code == "json-rows"


@pytest.mark.parametrize("path", ["data/rice.csv", "./data/Rice.csv", ["b.csv", "data/rice.csv"]])
def test_rows_take_the_place_of_no_file(tmp_path: Path, path: object) -> None:
    """What stands in the descriptor is not published over the file of another table."""
    listed = [{"name": "old", "path": path}, {"name": "rice", "data": [{"year": 2022}]}]
    packed(tmp_path, {"name": "gdp", "resources": listed})
    _, [problem] = read(tmp_path, EDITION)
    assert (problem.code, problem.field) == ("path-taken", "resources.rice.name")


def test_a_fault_of_inline_data_is_told_in_the_descriptor(tmp_path: Path) -> None:
    """Faults that are found later, as of texts, are told there as well: there is no such file."""
    one = {"data": [{"a": "x "}, {"a": "ok"}], **fields(a="string")}
    _, [problem] = read_one(tmp_path, one)
    assert (problem.code, problem.path, problem.row, problem.field) == (
        "edge-space", "datapackages/gdp/datapackage.json", 2, "resources.table.data.a",
    )  # fmt: skip


@pytest.mark.parametrize(
    ("entry", "code", "place"),
    [
        ({"path": "none.csv"}, "file-missing", "path"),
        ({"path": "a.csv", "schema": "none.json"}, "file-missing", "schema"),
        ({"path": "a.csv", "schema": "https://example.org/s.json"}, "remote-path", "schema"),
        ({"path": "a.csv", "schema": {"fields": [{"name": "a"}], "foreignKeys": [
            {"fields": "a", "reference": {"resource": "none", "fields": "a"}}]}},
         "list-missing", "schema.foreignKeys.0.reference"),
    ],
)  # fmt: skip
def test_problems_of_a_resource_name_it(
    tmp_path: Path, entry: dict[str, Any], code: str, place: str
) -> None:
    """Of several resources a person can tell which one is meant."""
    _, [problem] = read_one(tmp_path, entry, a_csv="a\nx\n")
    assert (problem.code, problem.field) == (code, f"resources.table.{place}")


@pytest.mark.parametrize(
    "dialect", [{"header": False}, {"headerRows": [2]}, {"itemKeys": ["a", "b"]}]
)
@pytest.mark.parametrize("resource", [{"path": "a.json"}, {"data": [{"a": "x", "b": "y"}]}])
def test_keys_of_objects_are_their_header(
    tmp_path: Path, dialect: dict[str, Any], resource: dict[str, Any]
) -> None:
    """They are never a row of data, and no object is a header."""
    one = {**resource, "dialect": dialect, **fields(a="string", b="string")}
    assert rows(sound(tmp_path, one, a_json='[{"a": "x", "b": "y"}]')) == [["x", "y"]]


def test_zeros_and_untruths_are_values(tmp_path: Path) -> None:
    """A table of nothing but zeros is not empty."""
    one = {"data": [[0, False]], "dialect": {"header": False}, **fields(a="integer", b="boolean")}
    assert rows(sound(tmp_path, one)) == [[0, False]]


@pytest.mark.parametrize(
    ("kind", "cell"),
    [("year", "true"), ("year", "[2022]"), ("yearmonth", "[2022, 4]"), ("yearmonth", "202204")],
)
def test_what_is_no_year(tmp_path: Path, kind: str, cell: str) -> None:
    """Truth is no number, and a list is no month."""
    _, [problem] = read_one(
        tmp_path, {"path": "a.json", **fields(a=kind)}, a_json=f'[{{"a": {cell}}}]'
    )
    assert (problem.code, problem.cell) == ("type-error", cell)


@pytest.mark.parametrize(
    ("form", "cell"),
    [
        ("default", "1_0,2"),
        ("default", "1,2,3"),
        ("default", "໑,2"),
        ("array", "[true, 2]"),
        ("array", '{"lon": 1, "lat": 2}'),
        ("object", '{"lon": true, "lat": 2}'),
        ("object", '{"lon": 1, "y": 2}'),
        ("object", "[1, 2]"),
    ],
)
@pytest.mark.parametrize("ending", ["csv", "json"])
def test_what_is_no_point(tmp_path: Path, form: str, cell: str, ending: str) -> None:
    """A point has two numbers, in the form that its field states, in a text as in JSON."""
    one = {"path": f"a.{ending}", **fields(a={"type": "geopoint", "format": form})}
    quoted = f'"{cell}"' if form == "default" else cell
    doubled = cell.replace('"', '""')
    _, [problem] = read_one(tmp_path, one, a_csv=f'a\n"{doubled}"\n', a_json=f'[{{"a": {quoted}}}]')
    mend = "geopoint" if form == "default" else f"geopoint-{form}"
    assert (problem.code, problem.details["mend"]) == ("type-error", f"word:mend.{mend}")


@pytest.mark.parametrize("cells", ['["# by hand", 1]', "[2, 1]"])
def test_json_has_no_comments(tmp_path: Path, cells: str) -> None:
    """A dialect of comments is no matter, but for a row that it would take out."""
    one = {"path": "a.json", "dialect": {"commentChar": "#"}, **fields(a="any", b="any")}
    _, problems = read_one(tmp_path, one, a_json=f'[["a", "b"], {cells}]')
    told = [(problem.code, problem.row) for problem in problems]
    assert told == ([("json-comment", 2)] if "#" in cells else [])


@pytest.mark.parametrize(
    ("cells", "code"), [("[null, null]", "blank-row"), ("[1, 2, 3]", "extra-cell")]
)
def test_rows_of_json_have_mends_of_their_own(tmp_path: Path, cells: str, code: str) -> None:
    """There are no commas to quote, and an empty row is not left over from a spreadsheet."""
    one = {"path": "a.json", **fields(a="any", b="any")}
    _, [problem] = read_one(tmp_path, one, a_json=f'[["a", "b"], {cells}]')
    assert (problem.code, problem.details) == (code, {"mend": f"word:problem.{code}.json"})


def test_a_name_that_is_no_text(tmp_path: Path) -> None:
    """It is quoted as it stands in the file."""
    one = {"path": "a.json", **fields(b="any")}
    _, problems = read_one(tmp_path, one, a_json='[[["n"], "b"], [1, 2]]')
    assert [problem.field for problem in problems] == ['["n"]']
