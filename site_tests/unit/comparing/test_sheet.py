"""A file is read as it is written, also where a spreadsheet has written it anew."""

import csv
import io

import pytest
from hypothesis import given
from hypothesis import strategies as st

from scripts.comparing import sheet as sheets
from scripts.comparing.sheet import Form, Sheet
from scripts.validation.parts.dialect import Dialect
from scripts.validation.parts.format import Format
from site_tests.strategies import texts

TEXT = 'code,name\n07,"a, ""b"""\n\n08,Paksé\n'
ROWS = [("07", 'a, "b"'), ("08", "Paksé")]
PLAIN = Form("utf-8", "", "LF", ",")


def sheet(content: bytes, dialect: Dialect = sheets.USUAL, kind: str = "csv") -> Sheet:
    """Read a file whose cells can be told apart."""
    found = sheets.sheet(content, Format(kind), dialect)
    assert found
    return found


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


def test_rows_of_any_length_have_all_cells() -> None:
    """What a row lacks is empty, and what it has too much has a column."""
    found = sheet(b"a,b\n1\n2,3,4\n")
    assert found.columns(["b", "a", "3 (C)"]) == [("", "1", ""), ("3", "2", "4")]


def test_every_column_has_a_label_of_its_own() -> None:
    """Columns without a name, or with that of another, are told by where they stand."""
    assert sheet(b"a,,b,a\n1,2,3,4\n").labels == ("a 1 (A)", "2 (B)", "b", "a 4 (D)")


@pytest.mark.parametrize(
    ("content", "dialect", "labels", "row"),
    [
        (b"of 2022\na,n\nx,1\n", Dialect(header_rows=(2,)), ("a", "n"), ("x", "1")),
        (b"a,n\nof,m\nx,1\n", Dialect(header_rows=(1, 2)), ("a of", "n m"), ("x", "1")),
        (b"#;,\na,n\n#x,5\nx,1\n", Dialect(comment="#"), ("a", "n"), ("x", "1")),
        (b"a,n\n'x,y',1\n", Dialect(quote="'"), ("a", "n"), ("x,y", "1")),
        (b"x,1\n", Dialect(header=False), ("1 (A)", "2 (B)"), ("x", "1")),
        (b"x,1\n", Dialect(header=False, fields=("a", "n")), ("a", "n"), ("x", "1")),
    ],
)
def test_a_table_is_read_by_its_dialect(
    content: bytes, dialect: Dialect, labels: tuple[str, ...], row: tuple[str, ...]
) -> None:
    """Where the header is, what a comment is and what quotes a cell is as the descriptor says."""
    found = sheet(content, dialect)
    assert (found.labels, found.rows) == (labels, [row])


@pytest.mark.parametrize(
    ("content", "kind"),
    [(b'a,b\n"x,1\n', "csv"), (b"\n\na\n", "csv"), (b"{", "json"), (b"", "xlsx")],
)
def test_cells_that_cannot_be_told_apart_are_none(content: bytes, kind: str) -> None:
    """What the check refuses is no sheet."""
    assert sheets.sheet(content, Format(kind)) is None


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
    found = sheet(sink.getvalue().encode("utf-8", "surrogatepass"))
    if not any("\ud800" <= one <= "\udfff" for row in rows for cell in row for one in cell):
        assert list(found.rows) == rows
