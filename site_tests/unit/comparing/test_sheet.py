"""A file is read as it is written, also where a spreadsheet has written it anew."""

import csv
import io

import pytest
from hypothesis import given
from hypothesis import strategies as st

from scripts.comparing.sheet import Form, sheet
from site_tests.strategies import texts

TEXT = 'code,name\n07,"a, ""b"""\n\n08,Paksé\n'
ROWS = [("07", 'a, "b"'), ("08", "Paksé")]
PLAIN = Form("utf-8", "", "LF", ",")


@pytest.mark.parametrize(
    ("content", "form"),
    [
        (TEXT.encode(), PLAIN),
        (b"\xef\xbb\xbf" + TEXT.encode(), PLAIN._replace(mark="BOM")),
        (TEXT.replace("\n", "\r\n").encode(), PLAIN._replace(line_ends="CRLF")),
        (TEXT.replace("\n", "\r").encode(), PLAIN._replace(line_ends="CR")),
        (TEXT.replace(",", ";").replace("a;", "a,").encode(), PLAIN._replace(separator=";")),
        (TEXT.encode("utf-16"), Form("utf-16", "BOM", "LF", ",")),
        (TEXT.encode("cp1252"), PLAIN._replace(encoding="cp1252")),
    ],
)
def test_cells_are_the_same_in_every_form(content: bytes, form: Form) -> None:
    """Texts stay as they are, rows keep their numbers, and the form is told apart."""
    found = sheet(content)
    assert (found.labels, list(found.rows)) == (("code", "name"), ROWS)
    assert (list(found.numbers), found.form) == ([2, 4], form)


def test_a_short_row_has_empty_cells() -> None:
    """Columns are as long as the table, whatever its rows lack."""
    found = sheet(b"a,b\n1\n2,3,4\n")
    assert found.columns(["b", "a"]) == [("", "1"), ("3", "2")]


@pytest.mark.parametrize("content", [b"", b"a,b"])
def test_a_file_without_rows_is_a_sheet(content: bytes) -> None:
    """An empty file has no columns and no rows."""
    found = sheet(content)
    assert (found.rows, found.form.line_ends) == ([], "")


cells = texts.filter(lambda text: not {"\ufeff", "\0"} & {*text})


@given(st.lists(st.tuples(cells, cells), max_size=5), st.sampled_from([",", ";", "\t"]))
def test_what_is_written_is_read(rows: list[tuple[str, str]], separator: str) -> None:
    """Any text comes back as it was."""
    sink = io.StringIO()
    csv.writer(sink, delimiter=separator).writerows([("one", "two"), *rows])
    found = sheet(sink.getvalue().encode("utf-8", "surrogatepass"), ",")
    if not any("\ud800" <= one <= "\udfff" for row in rows for cell in row for one in cell):
        assert list(found.rows) == rows
