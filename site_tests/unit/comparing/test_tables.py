"""All tables of a project are compared, each by what its descriptor says."""

import gzip
import io
import json
from pathlib import Path
from typing import Any

import pytest
from openpyxl import Workbook

from scripts.comparing.changes import Changes, Row
from scripts.comparing.committed import Commit
from scripts.comparing.tables import GONE, LEFT, NEW, REST, UNREAD, Compared, compared
from site_tests.committing import commit


def _package(root: Path, name: str, table: bytes, file: str = "rows.csv", **more: Any) -> Path:  # noqa: ANN401
    folder = root / "datapackages" / name
    folder.mkdir(parents=True)
    (folder / file).write_bytes(table)
    descriptor = {"name": name, "resources": [{"name": "rows", "path": file, **more}]}
    (folder / "datapackage.json").write_text(json.dumps(descriptor), encoding="utf-8")
    return folder / file


def _compared(root: Path) -> list[Compared]:
    return list(compared(root, Commit(root, "HEAD")))


@pytest.fixture
def root(tmp_path: Path) -> Path:
    """Give a committed project of two packages."""
    fields = [{"name": "code", "type": "string"}, {"name": "value", "type": "integer"}]
    schema = {"fields": fields, "primaryKey": "code"}
    _package(tmp_path, "keyed", b"code,value\n01,1\n02,2\n", schema=schema)
    _package(tmp_path, "plain", b"a;b\n1;2\n", dialect={"delimiter": ";"})
    _package(tmp_path, "tabs", b"a\tb\n1\t2\n", "rows.tsv")
    commit(tmp_path)
    return tmp_path


def test_what_has_not_changed_is_left_out(root: Path) -> None:
    """A project as it was committed has nothing to tell."""
    assert _compared(root) == []


def test_cells_are_compared_by_the_key(root: Path) -> None:
    """The primary key of the descriptor says which row is which."""
    (root / "datapackages/keyed/rows.csv").write_bytes(b"code,value\n02,3\n01,1\n")
    (root / "datapackages/plain/rows.csv").write_bytes(b"a;b\n1;3\n")
    (root / "datapackages/tabs/rows.tsv").write_bytes(b"a\tb\n1\t3\n")
    keyed, plain, tabs = _compared(root)
    assert keyed.changes.rows_moved
    assert [(one.row.key, one.after) for one in keyed.changes.cells] == [(("02",), "3")]
    assert [(one.row, one.after) for one in plain.changes.cells] == [(Row(2), "3")]
    assert [(one.row, one.after) for one in tabs.changes.cells] == [(Row(2), "3")]
    assert plain.changes.form is None


def test_files_that_are_new_and_gone_are_told(root: Path) -> None:
    """Of a new table its rows are counted; one that was deleted is named."""
    _package(root, "new", b"a\n1\n2\n")
    (root / "datapackages/plain/rows.csv").unlink()
    gone, new = _compared(root)[::-1]
    assert (new.path, new.status, new.rows) == ("datapackages/new/rows.csv", NEW, 2)
    assert (gone.path, gone.status) == ("datapackages/plain/rows.csv", GONE)


def test_quotation_marks_are_told_as_such(root: Path) -> None:
    """Where every cell is what it was, the rest of the difference is named."""
    (root / "datapackages/keyed/rows.csv").write_bytes(b'"code","value"\n"01",1\n02,2\n')
    [keyed] = _compared(root)
    assert (keyed.status, keyed.changes.cells) == (REST, [])


def test_a_broken_descriptor_hides_no_table(root: Path) -> None:
    """Tables of a package that cannot be read are what they were when it could be."""
    (root / "datapackages/keyed/datapackage.json").write_text("{", encoding="utf-8")
    (root / "datapackages/keyed/rows.csv").write_bytes(b"code,value\n02,3\n01,1\n")
    [keyed] = _compared(root)
    assert [(one.row.key, one.after) for one in keyed.changes.cells] == [(("02",), "3")]


def test_without_any_descriptor_bytes_are_compared(root: Path) -> None:
    """Where it could not be read before either, a table is told to be another."""
    folder = root / "datapackages/keyed"
    (folder / "datapackage.json").write_text("{", encoding="utf-8")
    (folder / "more.json").write_bytes(b"[]")
    commit(root)
    (folder / "rows.csv").write_bytes(b"code,value\n02,3\n")
    (folder / "more.json").write_bytes(b"[[1]]")
    assert [(one.path, one.status) for one in _compared(root)] == [
        ("datapackages/keyed/more.json", UNREAD),
        ("datapackages/keyed/rows.csv", UNREAD),
    ]


def _workbook(value: int) -> bytes:
    book, sink = Workbook(), io.BytesIO()
    sheet = book.create_sheet("t", 0)
    for row in (("a", "n"), ("x", value)):
        sheet.append(row)
    book.save(sink)
    return sink.getvalue()


BEFORE, AFTER = b"a,n\nx,1\n", b"a,n\nx,5\n"
ROWS = [["a", "n"], ["x", 1]]
SCHEMA = {"fields": [{"name": "a", "type": "string"}, {"name": "n", "type": "integer"}]}


@pytest.mark.parametrize(
    ("file", "before", "after", "more"),
    [
        ("d.csv", b"t\n" + BEFORE, b"t\n" + AFTER, {"dialect": {"headerRows": [2]}}),
        ("d.csv", b"# c\n" + BEFORE, b"# c\n" + AFTER, {"dialect": {"commentChar": "#"}}),
        ("d.csv", b"x,1\n", b"x,5\n", {"dialect": {"header": False}, "schema": SCHEMA}),
        ("d.txt", BEFORE, AFTER, {"format": "csv"}),
        ("d.json", b'[{"a":"x","n":1}]', b'[{"a":"x","n":5}]', {"type": "table"}),
        ("d.csv.gz", gzip.compress(BEFORE, mtime=0), gzip.compress(AFTER, mtime=0), {}),
        ("d.xlsx", _workbook(1), _workbook(5), {"type": "table"}),
    ],
)
def test_a_table_of_any_form_is_compared_by_its_cells(
    tmp_path: Path, file: str, before: bytes, after: bytes, more: dict[str, Any]
) -> None:
    """Whatever can be published is compared, and told when it is not there any more."""
    path = _package(tmp_path, "odd", before, file, **more)
    commit(tmp_path)
    path.write_bytes(after)
    [one] = _compared(tmp_path)
    assert [(cell.field, cell.before, cell.after) for cell in one.changes.cells] == [
        ("n", "1", "5")
    ]
    assert (one.changes.form, one.changes.added_fields) == (None, ())
    path.unlink()
    assert [(one.path, one.status) for one in _compared(tmp_path)] == [
        (f"datapackages/odd/{file}", GONE)
    ]


def _described(root: Path, *resources: dict[str, Any]) -> None:
    folder = root / "datapackages/odd"
    folder.mkdir(parents=True, exist_ok=True)
    text = json.dumps({"name": "odd", "resources": resources})
    (folder / "datapackage.json").write_text(text, encoding="utf-8")


def test_rows_in_a_descriptor_are_compared(tmp_path: Path) -> None:
    """They have their place in the descriptor; new ones are counted, and lost ones named."""
    _described(tmp_path, {"name": "t", "data": ROWS})
    commit(tmp_path)
    _described(tmp_path, {"name": "t", "data": [ROWS[0], ["x", 5]]}, {"name": "u", "data": ROWS})
    changed, new = _compared(tmp_path)
    assert changed.path == "datapackages/odd/datapackage.json, resources.t.data"
    assert [(one.before, one.after) for one in changed.changes.cells] == [("1", "5")]
    assert (new.status, new.rows) == (NEW, 1)
    _described(tmp_path, {"name": "u", "data": ROWS})
    gone, _ = _compared(tmp_path)
    assert (gone.path, gone.status) == (changed.path, GONE)
    (tmp_path / "datapackages/odd/datapackage.json").unlink()
    assert [(one.path, one.status) for one in _compared(tmp_path)] == [(changed.path, GONE)]


def test_each_version_is_read_by_its_own_descriptor(tmp_path: Path) -> None:
    """A table that is written in another way with its descriptor has the cells that it had."""
    path = _package(tmp_path, "odd", BEFORE)
    commit(tmp_path)
    path.write_bytes(b"t\n'a'|'n'\n'x'|1\n")
    dialect = {"headerRows": [2], "delimiter": "|", "quoteChar": "'"}
    _described(tmp_path, {"name": "rows", "path": "rows.csv", "dialect": dialect})
    [one] = _compared(tmp_path)
    assert one.changes.form is not None
    assert one.changes == Changes(form=one.changes.form)
    path.write_bytes(BEFORE)
    _described(tmp_path, {"name": "rows", "path": "rows.csv", "dialect": {"header": False}})
    [one] = _compared(tmp_path)
    assert one.changes, "the same bytes are other cells"


def test_what_cannot_be_compared_is_told_to_have_changed(tmp_path: Path) -> None:
    """No cell is said to be as it was that was not looked at."""
    path = _package(tmp_path, "odd", BEFORE)
    commit(tmp_path)
    path.write_bytes(b'a,n\n"x,1\n')
    assert [one.status for one in _compared(tmp_path)] == [UNREAD]
    _described(tmp_path, {"name": "other", "data": ROWS})
    other, left = _compared(tmp_path)
    assert (other.status, left.status) == (NEW, LEFT)


def test_tables_of_one_workbook_are_told_apart(tmp_path: Path) -> None:
    """Each sheet is a table; a resource may have another name than before."""
    path = _package(tmp_path, "odd", _workbook(1), "d.xlsx")
    listed = [{"name": one, "path": "d.xlsx", "type": "table"} for one in ("a", "b")]
    _described(tmp_path, *listed)
    commit(tmp_path)
    path.write_bytes(_workbook(5))
    _described(tmp_path, listed[0], {**listed[1], "name": "c"})
    assert [len(one.changes.cells) for one in _compared(tmp_path)] == [1, 1]


@pytest.mark.parametrize(
    "faulty",
    [
        {"dialect": {"delimiter": "||"}}, {"dialect": {"delimiter": '"'}}, {"dialect": []},
        {"schema": {"primaryKey": 5}}, {"schema": {"primaryKey": [["a"]]}}, {"schema": "x.json"},
        {"encoding": "a\0b"}, {"encoding": "punycode"},
        {"path": ["rows.csv", "/etc/hosts", "../x"]},
    ],
)  # fmt: skip
def test_a_faulty_descriptor_is_left_to_the_check(root: Path, faulty: dict[str, Any]) -> None:
    """Whatever a descriptor says of a table, its cells are compared."""
    path = root / "datapackages/plain/datapackage.json"
    resource = {"name": "rows", "path": "rows.csv", **faulty}
    path.write_text(json.dumps({"name": "plain", "resources": [resource]}), encoding="utf-8")
    (root / "datapackages/plain/rows.csv").write_bytes(b"a;b\n1;3\n")
    [plain] = _compared(root)
    assert [(one.field, one.after) for one in plain.changes.cells] == [("b", "3")]
