"""What stands above a table or unseen in its header is said as what it is."""

from pathlib import Path

import pytest

from site_tests.unit.validation.reading.one_table import fields, read_one, rows, sound

TWO = fields(year="year", n="integer")


@pytest.mark.parametrize(
    ("delimiter", "content", "row"),
    [
        (";", "sep=;\nyear;n\n2020;1\n", "2"),
        (",", "Rice by year\n\nyear,n\n2020,1\n", "3"),
    ],
)
def test_a_header_that_stands_lower(tmp_path: Path, delimiter: str, content: str, row: str) -> None:
    """It is not missing: the message says where it is."""
    resource = {"path": "t.csv", "dialect": {"delimiter": delimiter}, **TWO}
    _, [problem] = read_one(tmp_path, resource, t_csv=content)
    assert (problem.code, problem.row, problem.details) == ("header-below", 1, {"row": row})


def test_a_code_like_a_field_is_no_header(tmp_path: Path) -> None:
    """One cell of a row does not make it the header."""
    resource = {"path": "t.csv", **fields(a="string", b="string", c="string")}
    _, [problem] = read_one(tmp_path, resource, t_csv="x,y,z\nb,v,w\n")
    assert problem.code == "header-missing"


@pytest.mark.parametrize(("sign", "code"), [("\u200b", "U+200B"), ("\ufeff\ufeff", "U+FEFF")])
def test_a_sign_that_nothing_shows(tmp_path: Path, sign: str, code: str) -> None:
    """A name is not called missing and left over: the sign in it is shown."""
    _, [problem] = read_one(tmp_path, {"path": "t.csv", **TWO}, t_csv=f"{sign}year,n\n2020,1\n")
    assert (problem.code, problem.field) == ("field-name", f"<{code}>year")
    assert problem.details["right"] == "year"


@pytest.mark.parametrize("content", ["n\n1\n\n3\n", 'n\n1\n""\n3\n'])
def test_an_empty_row_of_one_column(tmp_path: Path, content: str) -> None:
    """It may be a value of a series: the message does not ask to take it away."""
    _, [problem] = read_one(tmp_path, {"path": "t.csv", **fields(n="integer")}, t_csv=content)
    assert (problem.code, problem.row) == ("blank-cell", 3)


@pytest.mark.parametrize(
    ("dialect", "content", "names"),
    [
        ({}, "fruit\nid,name\n1,apple\n", ["fruit id", "fruit name"]),
        ({"headerJoin": "-"}, "fruit\nid,name\n1,apple\n", ["fruit-id", "fruit-name"]),
        ({}, "code,fruit\nid,name,sort\n1,apple,red\n", ["code id", "fruit name", "fruit sort"]),
        ({}, "a,,b\nx,y,z\n1,2,3\n", ["a x", "y", "b z"]),
        ({}, "year,tonnes\n,t\n1,2\n", ["year", "tonnes t"]),
    ],
)
def test_a_title_over_several_columns(
    tmp_path: Path, dialect: dict[str, str], content: str, names: list[str]
) -> None:
    """A short row above the names is for all columns to its right (Table Dialect, headerRows)."""
    one = {"path": "t.csv", "dialect": {"headerRows": [1, 2], **dialect}}
    one |= fields(**dict.fromkeys(names, "any"))
    assert len(rows(sound(tmp_path, one, t_csv=content))) == 1


@pytest.mark.parametrize(
    ("numbers", "code", "row"),
    [
        ([1, 3], "header-between", 2),
        ([5], "header-absent", None),
        ([0], "header-absent", None),
        ([1, 9], "header-absent", None),
        ([4], "header-blank", 4),
    ],
)
def test_rows_of_a_header_that_cannot_be(
    tmp_path: Path, numbers: list[int], code: str, row: int | None
) -> None:
    """No row between them is passed over, and each of them is there."""
    one = {"path": "t.csv", "dialect": {"headerRows": numbers}, **TWO}
    _, [problem] = read_one(tmp_path, one, t_csv="year,n\n2020,1\nyear,n\n\n")
    assert (problem.code, problem.row) == (code, row)


def test_a_comment_between_rows_of_a_header(tmp_path: Path) -> None:
    """What the dialect leaves out, and what is empty, may stand there."""
    one = {"path": "t.csv", "dialect": {"headerRows": [1, 4], "commentRows": [2]}}
    one |= fields(**{"a x": "any", "b y": "any"})
    table = sound(tmp_path, one, t_csv="a,b\nby hand,!\n\nx,y\n1,2\n")
    assert rows(table) == [["1", "2"]]
