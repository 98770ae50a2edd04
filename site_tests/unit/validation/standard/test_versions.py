"""What a field is that states no type, by the version of the standard."""

from pathlib import Path
from typing import Any

import pytest

from site_tests.unit.validation.reading.one_table import V2, read_one, rows

FIELD = {"name": "code", "constraints": {"minLength": 2, "pattern": "[a-z]+"}}
TABLE = {"path": "t.csv", "schema": {"fields": [FIELD]}}
FIRST: list[tuple[dict[str, Any], dict[str, Any]]] = [
    ({"profile": "tabular-data-package"}, {}),
    ({"profile": "data-package"}, {}),
    ({}, {"profile": "tabular-data-resource"}),
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
