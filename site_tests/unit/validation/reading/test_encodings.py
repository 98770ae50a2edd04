"""Encodings are known by their names, marks at the beginning of files are no part of them."""

from pathlib import Path

import pytest

from site_tests.unit.validation.reading.one_table import fields, read_one, rows, sound

ONE = fields(a="string")


@pytest.mark.parametrize("encoding", ["utf_8", "UTF-8", "cp65001", "utf-8-sig", "utf-16-le"])
def test_a_mark_at_the_beginning(tmp_path: Path, encoding: str) -> None:
    """It is not taken for a part of the first name, whatever the encoding is called."""
    kind = "utf-16-le" if encoding == "utf-16-le" else "utf-8"
    table = sound(
        tmp_path,
        {"path": "t.csv", "encoding": encoding, **ONE},
        t_csv="\ufeffa\nx\n".encode(kind),
    )
    assert rows(table) == [["x"]]


@pytest.mark.parametrize("encoding", ["windows-874", "Windows-1252", "TIS-620"])
def test_names_of_the_registry(tmp_path: Path, encoding: str) -> None:
    """An encoding is known by the name that is registered for it."""
    sound(tmp_path, {"path": "t.csv", "encoding": encoding, **ONE}, t_csv="a\nx\n")


@pytest.mark.parametrize("encoding", ["ANSI", "rot13", "a\0b", "windows-x"])
def test_a_name_that_nobody_knows(tmp_path: Path, encoding: str) -> None:
    """The name is at fault, and not the file."""
    _, problems = read_one(tmp_path, {"path": "t.csv", "encoding": encoding, **ONE}, t_csv="a\nx\n")
    assert "encoding-name" in {one.code for one in problems}
    assert "encoding" not in {one.code for one in problems}


def test_a_zero_among_letters(tmp_path: Path) -> None:
    """It is told with its row and field, as any sign that nothing shows."""
    _, [problem] = read_one(tmp_path, {"path": "t.csv", **ONE}, t_csv="a\nx\nab\0c\n")
    assert (problem.code, problem.row, problem.field) == ("control-character", 3, "a")
    assert problem.cell == "ab<U+0000>c"
