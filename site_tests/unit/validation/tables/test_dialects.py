"""Dialects that programs write: no cell is another than it is there, and no row is lost."""

from pathlib import Path
from typing import Any

import pytest

from site_tests.unit.validation.reading.one_table import fields, read_one, rows, sound

MYSQL = {"escapeChar": "\\", "nullSequence": "\\N"}
TWO = fields(a="string", n="string")


@pytest.mark.parametrize(
    ("dialect", "content", "row"),
    [
        (MYSQL, '1,"x\\, y"\n', ["1", "x, y"]),
        (MYSQL, "\\N,\\N\n", [None, None]),
        (MYSQL, '"\\N",x\\,\\N\n', [None, "x,N"]),
        (MYSQL, "\\\\N,N\n", ["\\N", "N"]),
        ({**MYSQL, "skipInitialSpace": True}, "x, \\N\n", ["x", None]),
        ({"escapeChar": '"'}, '"x ""y""",1\n', ['x "y"', "1"]),
        ({"commentChar": "#"}, '# by hand,"not closed\n"#1",10\n#end\n', ["#1", "10"]),
        ({"commentChar": "#", "skipInitialSpace": True}, " # by hand\nx, 1\n", ["x", "1"]),
        ({"skipInitialSpace": True}, 'x, "1,5"\n', ["x", "1,5"]),
        ({}, 'x," ""1"""\n', ["x", ' "1"']),
    ],
)
def test_cells_are_what_the_dialect_says(
    tmp_path: Path, dialect: dict[str, Any], content: str, row: list[object]
) -> None:
    """Escapes, null sequences, comments and quotation marks mean what they mean to their writer."""
    resource = {"path": "t.csv", "dialect": dialect, **TWO}
    table, problems = read_one(tmp_path, resource, t_csv=f"a,n\n{content}")
    assert {one.code for one in problems} <= {"edge-space"}
    assert table is not None
    assert rows(table) == [row]


def test_a_column_of_nothing_is_read(tmp_path: Path) -> None:
    """A row that has only the null sequence is no empty row."""
    resource = {"path": "t.csv", "dialect": MYSQL, **fields(n="integer")}
    assert rows(sound(tmp_path, resource, t_csv="n\n1\n\\N\n3\n")) == [[1], [None], [3]]


def test_a_column_that_nothing_describes_is_text(tmp_path: Path) -> None:
    """What stands for nothing does not make another type of it."""
    table = sound(tmp_path, {"path": "t.csv", "dialect": MYSQL}, t_csv="a,b\nx,1\n\\N,2\n")
    assert [one.type for one in table.fields] == ["string", "string"]
    assert rows(table) == [["x", "1"], [None, "2"]]


@pytest.mark.parametrize(
    ("dialect", "content", "code", "field"),
    [
        ({}, 'x, "y"\n', "quote-space", "n"),
        ({}, 'x, "1,5"\n', "quote-space", "n"),
        ({}, ' "x" y,1\n', "quote-space", "a"),
        ({"escapeChar": "\\"}, '"C:\\",1\n', "quotes", "a"),
        ({"escapeChar": "\\"}, 'C\\,x,"1\n', "quotes", "n"),
    ],
)
def test_a_mark_that_does_not_hold_its_cell(
    tmp_path: Path, dialect: dict[str, Any], content: str, code: str, field: str
) -> None:
    """The message names the cell in which the quotation mark stands."""
    resource = {"path": "t.csv", "dialect": dialect, **TWO}
    _, [problem] = read_one(tmp_path, resource, t_csv=f"a,n\n{content}")
    assert (problem.code, problem.row, problem.field) == (code, 2, field)
