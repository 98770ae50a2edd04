"""Workbooks are read as they are seen, or refused with the cell that tells."""

import io
import re
import zipfile
from datetime import date, datetime, timedelta
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest
from openpyxl import Workbook

from scripts.validation.parts.dialect import Dialect
from scripts.validation.parts.workbook import sheet_records
from site_tests.unit.validation.reading.one_table import fields, read_one, rows, sound

TOWNS = {"path": "a.xlsx", **fields(town="string", people="integer")}
PLAIN = (("town", "people"), ("Pakse", 77900))


def _book(*lines: tuple[Any, ...], hidden: bool = False, **cells: Any) -> bytes:  # noqa: ANN401
    book, sink = Workbook(), io.BytesIO()
    sheet = book.worksheets[0]
    if hidden:
        sheet.append(("old", "figures"))
        sheet.sheet_state = "hidden"
        sheet = book.create_sheet("Seen")
    for row in lines:
        sheet.append(row)
    for place, value in cells.items():
        sheet[place] = value
    book.save(sink)
    return sink.getvalue()


def _shown(value: float | date, shape: str) -> bytes:
    """Give a workbook of one cell below a header, with a number format."""
    book, sink = Workbook(), io.BytesIO()
    sheet = book.worksheets[0]
    sheet["A1"], sheet["A2"] = "a", value
    sheet["A2"].number_format = shape
    book.save(sink)
    return sink.getvalue()


def _changed(name: str, old: str, new: str) -> bytes:
    """Give a workbook with something else in one of its members."""
    sink = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(_book(*PLAIN))) as book, zipfile.ZipFile(sink, "w") as made:
        for one in book.namelist():
            content = book.read(one).decode()
            changed = re.sub(old, new, content, count=1, flags=re.DOTALL)
            assert one != name or changed != content
            made.writestr(one, changed if one == name else content)
    return sink.getvalue()


@pytest.mark.parametrize(
    "content",
    [
        _changed("xl/worksheets/sheet1.xml", "</sheetData>.*", ""),
        _changed("xl/workbook.xml", "<sheets>", "<<"),
        _changed("xl/worksheets/sheet1.xml", 't="n"><v>77900', 't="s"><v>99'),
    ],
    ids=["cut", "no XML", "no such text"],
)
def test_damage_of_any_kind(tmp_path: Path, content: bytes) -> None:
    """A damaged file is told as such, wherever the damage is."""
    _, [problem] = read_one(tmp_path, TOWNS, a_xlsx=content)
    assert (problem.code, problem.details["note"]) == ("workbook", "word:problem.workbook.broken")


@pytest.mark.parametrize(
    ("value", "why"),
    [(timedelta(hours=25, minutes=3), "duration"), ("a_x000D_b", "escape"), ("=1+1", "formula")],
)
def test_what_other_programs_write_otherwise(tmp_path: Path, value: object, why: str) -> None:
    """Such a cell is told with its place and not written in our way."""
    _, [problem] = read_one(tmp_path, TOWNS, a_xlsx=_book(*PLAIN, A3=value, B3=1))
    said = (problem.code, problem.details["note"], problem.row, problem.field)
    assert said == ("workbook", f"word:problem.workbook.{why}", 3, "A")


@pytest.mark.parametrize("dialect", [{"commentChar": "#"}, {"commentRows": [1, 4]}])
def test_comments(tmp_path: Path, dialect: dict[str, Any]) -> None:
    """Comments in a sheet are left out as in a CSV file."""
    content = _book(("# by hand",), *PLAIN, ("# the end",))
    table = sound(tmp_path, {**TOWNS, "dialect": dialect}, a_xlsx=content)
    assert rows(table) == [["Pakse", 77900]]


def test_a_hidden_sheet(tmp_path: Path) -> None:
    """Where no sheet is named it is the first that a person sees; a number counts all of them."""
    content = _book(*PLAIN, hidden=True)
    assert rows(sound(tmp_path / "one", TOWNS, a_xlsx=content)) == [["Pakse", 77900]]
    found, _ = sheet_records(content, Dialect(sheet=1))
    assert found == [(1, ["old", "figures"])]


@pytest.mark.parametrize(
    ("place", "row", "column"), [("A1048576", 1048576, "A"), ("XFD1", 1, "XFD")]
)
def test_a_cell_far_away(tmp_path: Path, place: str, row: int, column: str) -> None:
    """No table is made of a million empty rows: the cell that stands alone is told."""
    stray: dict[str, Any] = {place: "x"}
    _, [problem] = read_one(tmp_path, TOWNS, a_xlsx=_book(*PLAIN, **stray))
    assert (problem.code, problem.row, problem.field, problem.cell) == (
        "workbook-far", row, column, "x",
    )  # fmt: skip


def test_rows_without_a_cell(tmp_path: Path) -> None:
    """An empty row between others is told with its number."""
    _, [problem] = read_one(tmp_path, TOWNS, a_xlsx=_book(*PLAIN, A4="Nong", B4=1))
    assert (problem.code, problem.row) == ("blank-row", 3)


def test_marks_of_a_field_are_for_texts(tmp_path: Path) -> None:
    """A number of a sheet is one already; a text beside it is read with the marks of its field."""
    marked = fields(a={"type": "number", "groupChar": ".", "decimalChar": ","})
    content = _book(("a",), (1.125,), ("1.125",), ("2.375,5",))
    table = sound(tmp_path, {"path": "a.xlsx", **marked}, a_xlsx=content)
    assert rows(table) == [[1.125], [1125], [2375.5]]


@pytest.mark.parametrize("number", ["1e23", "1.234567890123457e+19", "0.1"])
def test_a_number_has_the_digits_of_the_file(tmp_path: Path, number: str) -> None:
    """Not those of the binary number nearby."""
    content = _changed("xl/worksheets/sheet1.xml", "<v>77900", f"<v>{number}")
    field = fields(town="string", people="number")
    table = sound(tmp_path, {"path": "a.xlsx", **field}, a_xlsx=content)
    [[_, value]] = rows(table)
    assert Decimal(str(value)) == Decimal(number)


def test_truth_is_read_as_in_json(tmp_path: Path) -> None:
    """A cell that is true is so, whatever stands for it in the texts of its field."""
    field = fields(a={"type": "boolean", "trueValues": ["yes"]})
    content = _book(("a",), (True,), ("yes",))
    table = sound(tmp_path, {"path": "a.xlsx", **field}, a_xlsx=content)
    assert rows(table) == [[True], [True]]


@pytest.mark.parametrize(
    ("value", "shape", "text"), [(7, "000", "007"), (1234, "000", "1234"), (7.25, "0.00", "7.25")]
)
def test_a_code_is_what_the_sheet_shows(
    tmp_path: Path, value: float, shape: str, text: str
) -> None:
    """Zeros before a number belong to a text; to a number they do not."""
    content = _shown(value, shape)
    table = sound(tmp_path / "one", {"path": "a.xlsx", **fields(a="string")}, a_xlsx=content)
    assert rows(table) == [[text]]
    table = sound(tmp_path / "two", {"path": "a.xlsx", **fields(a="number")}, a_xlsx=content)
    assert rows(table) == [[value]]


@pytest.mark.parametrize(
    ("value", "shape"), [(7, '"LA-"0'), (1250, "#,##0"), (7.5, "0"), (7.5, "0.00")]
)
def test_a_text_that_a_format_makes_of_a_number(tmp_path: Path, value: float, shape: str) -> None:
    """A field of texts does not get another one than the sheet shows; a number is a number."""
    content = _shown(value, shape)
    _, [problem] = read_one(
        tmp_path / "1", {"path": "a.xlsx", **fields(a="string")}, a_xlsx=content
    )
    assert (problem.code, problem.row, problem.cell) == ("number-shown", 2, str(value))
    for number, resource in enumerate((fields(a="number"), {"type": "table"})):
        one = sound(tmp_path / f"of-{number}", {"path": "a.xlsx", **resource}, a_xlsx=content)
        assert rows(one) in ([[value]], [[str(value)]])


@pytest.mark.parametrize(
    ("value", "shape", "text"),
    [
        (date(2022, 4, 3), "yyyy-mm-dd", "2022-04-03"),
        (date(2022, 4, 3), "yyyy-mm-dd hh:mm", "2022-04-03T00:00:00"),
        (datetime(2022, 4, 3, 5, 6), "yyyy-mm-dd", "2022-04-03T05:06:00"),  # noqa: DTZ001 - a sheet has no zones
    ],
)
def test_a_day_has_a_time_where_one_is_shown(
    tmp_path: Path, value: date, shape: str, text: str
) -> None:
    """A day of a sheet is written as one; in a field of times it begins at midnight."""
    content = _shown(value, shape)
    table = sound(tmp_path / "any", {"path": "a.xlsx", "type": "table"}, a_xlsx=content)
    assert rows(table) == [[text]]
    table = sound(tmp_path / "one", {"path": "a.xlsx", **fields(a="datetime")}, a_xlsx=content)
    assert rows(table) == [[text if "T" in text else f"{text}T00:00:00"]]


@pytest.mark.parametrize("shape", ["yyyy-mm-dd", "[$-409]d-mmm-yy;@"])
def test_a_number_that_is_no_day(tmp_path: Path, shape: str) -> None:
    """It is told as such, and not as an error that nobody finds in the file."""
    content = _shown(10_000_000_000, shape)
    _, [problem] = read_one(tmp_path, {"path": "a.xlsx", **fields(a="any")}, a_xlsx=content)
    assert (problem.code, problem.row, problem.field) == ("workbook-date", 2, "A")


def test_nothing_that_the_library_says_reaches_a_clerk(tmp_path: Path) -> None:
    """A workbook without a default style is read without a word."""
    content = _changed("xl/styles.xml", "<cellStyles.*</cellStyles>", "")
    assert rows(sound(tmp_path, TOWNS, a_xlsx=content)) == [["Pakse", 77900]]
