"""Workbooks are read as they are seen, or refused with the cell that tells."""

import io
import re
import zipfile
from datetime import timedelta
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


@pytest.mark.parametrize("dialect", [{"commentChar": "#"}, {"commentRows": [2]}])
@pytest.mark.parametrize("resource", [{"path": "a.json"}, {"data": [{"town": "Pakse"}]}])
def test_json_has_no_comments(
    tmp_path: Path, dialect: dict[str, Any], resource: dict[str, Any]
) -> None:
    """A dialect that cannot be applied is refused."""
    one = {**resource, "type": "table", "dialect": dialect}
    _, [problem] = read_one(tmp_path, one, a_json='[{"town": "Pakse"}]')
    [name] = dialect
    assert (problem.code, problem.field) == ("property-refused", f"resources.table.dialect.{name}")


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
