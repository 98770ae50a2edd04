"""What a field is that states no type, by the version of the standard."""

from pathlib import Path
from typing import Any

import pytest

from site_tests.unit.validation.reading.one_table import V2, fields, read_one, rows

FIELD = {"name": "code", "constraints": {"minLength": 2, "pattern": "[a-z]+"}}
TABLE = {"path": "t.csv", "schema": {"fields": [FIELD]}}
FIRST: list[tuple[dict[str, Any], dict[str, Any]]] = [
    ({"profile": "tabular-data-package"}, {}),
    ({"profile": "data-package"}, {}),
    ({}, {"profile": "tabular-data-resource"}),
    ({}, {"profile": "https://specs.frictionlessdata.io/schemas/tabular-data-resource.json"}),
]


@pytest.mark.parametrize(("package", "resource"), FIRST)
def test_a_field_without_a_type_is_a_text_in_version_1(
    tmp_path: Path, package: dict[str, Any], resource: dict[str, Any]
) -> None:
    """The rules of texts are applied to it."""
    table, problems = read_one(tmp_path, {**TABLE, **resource}, package, t_csv="code\nab\nc\n")
    assert table is not None
    assert [(one.code, one.row) for one in problems] == [("constraint-error", 3)]
    assert [one.type for one in table.fields] == ["string"]
    assert rows(table) == [["ab"]]


@pytest.mark.parametrize("package", [{"$schema": V2}, {}])
def test_it_may_hold_anything_in_version_2(tmp_path: Path, package: dict[str, Any]) -> None:
    """So it cannot have a rule of texts."""
    _, problems = read_one(tmp_path, TABLE, package, t_csv="code\nab\n")
    assert [one.code for one in problems] == ["constraint-type", "constraint-type"]


@pytest.mark.parametrize("kind", ["Table", "TABLE", "tabular-data-resource", "foo", "file", ""])
def test_a_type_that_the_standard_does_not_know(tmp_path: Path, kind: str) -> None:
    """It takes no schema away from a table: it is told."""
    one = {"path": "t.csv", "type": kind, **fields(code="integer")}
    _, [problem] = read_one(tmp_path, one, t_csv="code\nab\n")
    assert (problem.code, problem.field, problem.cell) == (
        "property-value", "resources.table.type", kind,
    )  # fmt: skip


@pytest.mark.parametrize("kind", ["Table", "tabular"])
def test_a_table_of_another_format_is_one_however_it_is_spelt(tmp_path: Path, kind: str) -> None:
    """A workbook without a schema is not published unread."""
    _, problems = read_one(tmp_path, {"path": "t.xlsx", "type": kind}, t_xlsx=b"PK")
    assert [one.code for one in problems] == ["property-value"]


def test_a_type_in_version_1_is_anything(tmp_path: Path) -> None:
    """The standard had no such property then, and the table is read."""
    one = {**TABLE, "type": "foo"}
    _, problems = read_one(tmp_path, one, {"profile": "data-package"}, t_csv="code\nab\nc\n")
    assert [(one.code, one.row) for one in problems] == [("constraint-error", 3)]


def test_a_file_that_is_no_table_has_any_type(tmp_path: Path) -> None:
    """Only what would be a table must be called so."""
    table, problems = read_one(tmp_path, {"path": "a.txt", "type": "text"}, a_txt="by hand")
    assert (table, problems) == (None, [])


@pytest.mark.parametrize(("path", "told"), [("t.json", []), ("t.csv", ["property-refused"])])
def test_line_ends_are_those_of_lines(tmp_path: Path, path: str, told: list[str]) -> None:
    """A property of a dialect is ignored where the format has no use for it."""
    one = {"path": path, "type": "table", "dialect": {"lineTerminator": "|"}}
    _, problems = read_one(tmp_path, one, t_csv="code|ab|", t_json='[["code"], ["ab"]]')
    assert [one.code for one in problems] == told
