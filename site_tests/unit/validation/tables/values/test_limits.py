"""Limits are read as the cells of their field are, and a message says what is at fault."""

from pathlib import Path
from typing import Any

import pytest

from scripts.model.problem import Problem
from scripts.text.messages import parts
from site_tests.unit.validation.reading.one_table import V2, fields, read_one, sound

COMMA = {"type": "number", "decimalChar": ","}
GROUPS = {"type": "integer", "groupChar": ","}
SPACED = {"type": "integer", "groupChar": " "}
MOMENT = {"type": "datetime"}


def _problem(root: Path, field: dict[str, Any], cell: str) -> Problem:
    resource = {"path": "t.csv", **fields(n=field)}
    quoted = cell.replace('"', '""')
    _, [problem] = read_one(root, resource, {"$schema": V2}, t_csv=f'n\n"{quoted}"\n')
    return problem


@pytest.mark.parametrize(
    ("field", "limits", "fits", "breaks"),
    [
        (COMMA, {"enum": ["1,5", "2"]}, "1,50", "1,6"),
        (COMMA, {"minimum": "1000,5"}, "1500,5", "1000,4"),
        (COMMA, {"minimum": 1000.5}, "1500,5", "1000,4"),
        (GROUPS, {"minimum": "1,000"}, "1,001", "999"),
        (GROUPS, {"exclusiveMaximum": "1,000"}, "999", "1,000"),
        ({"type": "number", "bareNumber": False}, {"maximum": "EUR 95"}, "90 EUR", "96 EUR"),
        ({"type": "list"}, {"enum": ["a,b", ["c"]]}, "c", "b,a"),
        ({"type": "list", "itemType": "integer"}, {"enum": [[1, 2]]}, "01,2", "1"),
        ({"type": "duration"}, {"enum": ["P1D", "P1M"]}, "PT24H", "P30D"),
        ({"type": "duration"}, {"minimum": "P1M"}, "P31D", "P30D"),
        ({"type": "duration"}, {"maximum": "P1Y"}, "P12M", "P366D"),
        ({"type": "duration"}, {"exclusiveMinimum": "-PT1M"}, "-PT59.999S", "-PT60S"),
        ({"type": "duration"}, {"exclusiveMaximum": "P400Y"}, "P146096DT23H", "P146097D"),
    ],
)
def test_limits_with_the_marks_of_the_field(
    tmp_path: Path, field: dict[str, Any], limits: dict[str, Any], fits: str, breaks: str
) -> None:
    """A limit in the form of the cells holds those that keep it, and no others."""
    limited = {**field, "constraints": limits}
    one = {"path": "t.csv", **fields(n=limited)}
    sound(tmp_path / "fits", one, {"$schema": V2}, t_csv=f'n\n"{fits}"\n')
    assert _problem(tmp_path / "breaks", limited, breaks).code == "constraint-error"


@pytest.mark.parametrize(
    ("limit", "cell"),
    [
        ("2024-01-01T00:00:00", "2024-04-03T08:30:00Z"),
        ("2024-01-01T00:00:00Z", "2024-04-03T08:30:00"),
    ],
)
def test_a_time_zone_on_one_side(tmp_path: Path, limit: str, cell: str) -> None:
    """The message names the limit, and asks for the zone that is missing."""
    problem = _problem(tmp_path, {**MOMENT, "constraints": {"minimum": limit}}, cell)
    assert (problem.code, problem.cell, problem.details["limit"]) == ("zone", cell, limit)


@pytest.mark.parametrize("space", ["\u00a0", "\u202f", "\u2009"])
def test_another_space_between_thousands(tmp_path: Path, space: str) -> None:
    """The message names both spaces, which look the same."""
    problem = _problem(tmp_path, SPACED, f"1{space}250")
    said = {"wrong": f"U+{ord(space):04X}", "right": "U+0020"}
    assert (problem.code, problem.details) == ("group-space", said)


@pytest.mark.parametrize("cell", ["1\u00a02500", "1\u00a0x", "12 50"])
def test_what_another_space_does_not_mend(tmp_path: Path, cell: str) -> None:
    """A number that is wrong with any space is told as such."""
    assert _problem(tmp_path, SPACED, cell).code == "type-error"


def test_an_empty_cell_that_is_no_missing_value(tmp_path: Path) -> None:
    """The message says where it could be listed."""
    resource = {"path": "t.csv", **fields(a="string", n="integer")}
    resource["schema"] = {**resource["schema"], "missingValues": ["-"]}
    _, [problem] = read_one(tmp_path, resource, t_csv="a,n\nx,-\ny,\n")
    assert (problem.code, problem.row) == ("type-error", 3)
    assert "missingValues" in parts(problem, "en")[1]


@pytest.mark.parametrize(
    ("field", "cell", "said"),
    [
        ({"type": "list", "constraints": {"minLength": 2}}, "a", "(fewest entries: 2)"),
        ({"type": "array", "constraints": {"maxLength": 1}}, "[1, 2]", "(most entries: 1)"),
        ({"type": "string", "constraints": {"minLength": 2}}, "a", "(fewest characters: 2)"),
        (
            {"type": "object", "constraints": {"jsonSchema": {"required": ["a"], "x": True}}},
            "{}",
            '(JSON schema: {"required": ["a"], "x": true})',
        ),
    ],
)
def test_what_a_limit_counts(tmp_path: Path, field: dict[str, Any], cell: str, said: str) -> None:
    """Items are not called characters, and a limit is written as the descriptor has it."""
    assert parts(_problem(tmp_path, field, cell), "en")[0].endswith(said)
