"""A table in several files: each is read by its own header, and no row is lost or changed."""

import csv
import gzip
import io
import tempfile
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from site_tests.unit.validation.reading.one_table import fields, read_one, rows, sound

CROPS = fields(district="string", rice="integer", maize="integer")


def test_columns_in_another_order(tmp_path: Path) -> None:
    """The second file has its columns in another order; each number stays with its field."""
    table = sound(
        tmp_path,
        {"path": ["a.csv", "b.csv"], **CROPS},
        a_csv="district,rice,maize\nPhin,10,20\n",
        b_csv="district,maize,rice\nSepon,21,11\n",
    )
    assert rows(table) == [["Phin", 10, 20], ["Sepon", 11, 21]]


@pytest.mark.parametrize("end", ["", "\n", "\r\n"])
def test_a_file_without_a_last_line_break(tmp_path: Path, end: str) -> None:
    """The last row of a file and the first one of the next are two rows."""
    content = {"a_csv": f"code\nA\nB{end}", "b_csv": f"code\nC\nD{end}"}
    table = sound(tmp_path, {"path": ["a.csv", "b.csv"], **fields(code="string")}, **content)
    assert rows(table) == [["A"], ["B"], ["C"], ["D"]]


def test_tabs(tmp_path: Path) -> None:
    """Parts that are separated by tabs have a header of their own as well."""
    table = sound(
        tmp_path,
        {"path": ["a.tsv", "b.tsv"], **fields(code="string", name="string")},
        a_tsv="code\tname\nA\tone\n",
        b_tsv="code\tname\nB\ttwo\n",
    )
    assert rows(table) == [["A", "one"], ["B", "two"]]


def test_a_missing_header_loses_no_row(tmp_path: Path) -> None:
    """The first row of a part is not taken for a header: it is told, with its file."""
    _, [problem] = read_one(
        tmp_path,
        {"path": ["a.csv", "b.csv"], **fields(district="string", wells="integer")},
        a_csv="district,wells\nPhin,11\n",
        b_csv="Sepon,13\nNong,12\n",
    )
    assert (problem.code, problem.path.rpartition("/")[2], problem.row) == (
        "header-missing",
        "b.csv",
        1,
    )


def test_a_key_that_is_in_another_file(tmp_path: Path) -> None:
    """Keys are unique in the whole table; the message names the other file."""
    resource = {"path": ["a.csv", "b.csv"], **fields(code="string", n="integer")}
    resource["schema"] = {**fields(code="string")["schema"], "primaryKey": ["code"]}
    _, [problem] = read_one(tmp_path, resource, a_csv="code\nA\nB\n", b_csv="code\nC\nB\n")
    assert (problem.path.rpartition("/")[2], problem.row, problem.details["other"]) == (
        "b.csv",
        3,
        "3 (a.csv)",
    )


cells = st.text(st.characters(codec="utf-8", exclude_categories=["Cc"]), min_size=1, max_size=5)
parts = st.lists(st.lists(st.tuples(cells, cells, cells), max_size=3), min_size=1, max_size=4)


@settings(max_examples=50, deadline=None)
@given(parts, st.data())
def test_every_row_of_every_part_is_kept(
    tables: list[list[tuple[str, str, str]]], data: st.DataObject
) -> None:
    """Whatever the order of columns and the line ends of parts, all rows are those of the files."""
    files = {}
    for number, table in enumerate(tables):
        order = data.draw(st.permutations(range(3))) if number else [0, 1, 2]
        sink = io.StringIO(newline="")
        end = data.draw(st.sampled_from(["\n", "\r\n"]))
        writer = csv.writer(sink, lineterminator=end, quoting=csv.QUOTE_ALL)
        writer.writerows([[row[at] for at in order] for row in (("a", "b", "c"), *table)])
        kept = data.draw(st.booleans())
        files[f"p{number}_csv"] = sink.getvalue() if kept else sink.getvalue().removesuffix(end)
    paths = [name.replace("_", ".") for name in files]
    with tempfile.TemporaryDirectory() as folder:
        resource = {"path": paths, **fields(a="string", b="string", c="string")}
        whole, problems = read_one(Path(folder), resource, **files)
    told = {one.code for one in problems}
    assert told <= {"edge-space", "control-character", "invisible-character"}
    assert whole is not None
    assert [tuple(row) for row in whole.frame.itertuples(index=False)] == [
        row for one in tables for row in one
    ]


@pytest.mark.parametrize(
    ("names", "contents"),
    [
        (("a.csv", "b.csv.gz"), (b"code\nA\n", gzip.compress(b"code\nB\n", mtime=0))),
        (("a.csv.gz", "b.csv"), (gzip.compress(b"code\nA\n", mtime=0), b"code\nB\n")),
        (("a.csv", "b.json"), (b"code\nA\n", b'[{"code": "B"}]')),
        (("a.csv", "b.tsv"), (b"code,name\nA,x\n", b"code\tname\nB\ty\n")),
    ],
)
def test_each_part_is_read_by_its_own_ending(
    tmp_path: Path, names: tuple[str, str], contents: tuple[bytes, bytes]
) -> None:
    """Parts of several formats make one table."""
    files = {name.replace(".", "_"): one for name, one in zip(names, contents, strict=True)}
    columns = (
        fields(code="string", name="string") if b"name" in contents[0] else fields(code="string")
    )
    table = sound(tmp_path, {"path": [*names], **columns}, **files)
    assert [row[0] for row in rows(table)] == ["A", "B"]


def test_a_part_of_a_format_that_is_not_read(tmp_path: Path) -> None:
    """It is named, wherever it stands in the list."""
    resource = {"path": ["a.csv", "b.ods"], **fields(code="string")}
    _, [problem] = read_one(tmp_path, resource, a_csv="code\nA\n", b_ods=b"PK")
    assert (problem.code, problem.cell) == ("format", "ods")
