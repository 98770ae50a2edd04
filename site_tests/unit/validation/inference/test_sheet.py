"""A CSV file that no descriptor describes: read, or told in one message what is wrong."""

import csv
import io
import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from scripts.text.messages import message
from scripts.text.words import shipped
from scripts.validation.inference.sheet import read_sheet
from site_tests.unit.validation.inference.sheets import FAULTY, SOUND, Faulty

every_fault = pytest.mark.parametrize("faulty", FAULTY.values(), ids=FAULTY)


@every_fault
def test_a_fault_is_one_problem(faulty: Faulty) -> None:
    """Each fault is told once, with its row and field, and no other fault beside it."""
    sheet, problems = read_sheet(faulty.content, "in/lakes.csv")
    assert sheet is None
    assert [(one.code, one.path, one.row, one.field) for one in problems] == [
        (faulty.code, "in/lakes.csv", faulty.row, faulty.field)
    ]


@every_fault
def test_a_fault_has_words_in_every_language(faulty: Faulty) -> None:
    """The message and its mend are there, and no brace is left open."""
    _, problems = read_sheet(faulty.content, "in/lakes.csv")
    for language in shipped():
        text = "\n".join(message(one, language) for one in problems)
        assert len(text.splitlines()) == 3
        assert not re.search(r"\{[a-z_]+\}", text)


@pytest.mark.parametrize("start", ["", "\ufeff"])
@pytest.mark.parametrize("end", ["\n", "\r\n"])
def test_what_spreadsheets_write_is_read(start: str, end: str) -> None:
    """A byte order mark and the line ends of another system are no part of any cell."""
    sheet, problems = read_sheet((start + SOUND.replace("\n", end)).encode(), "lakes.csv")
    assert problems == []
    assert sheet == (["lake", "level"], [["A", "120"], ["B", "125"]])


cells = st.text(st.characters(exclude_categories=["Cs", "Cc"]), min_size=1)


@settings(deadline=None)
@given(st.lists(st.tuples(cells, cells), min_size=1))
def test_every_cell_is_kept(rows: list[tuple[str, str]]) -> None:
    """What a program wrote as CSV is read cell by cell as it was."""
    header = ("\ufffea", "\ufffeb")  # a name that no cell has
    rows = [row for row in rows if row != header]
    sink = io.StringIO()
    csv.writer(sink).writerows([header, *rows])
    sheet, _ = read_sheet(sink.getvalue().encode(), "any.csv")
    assert ([] if sheet is None else list(map(tuple, sheet.rows))) == rows
