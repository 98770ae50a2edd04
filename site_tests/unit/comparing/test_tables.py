"""All tables of a project are compared, each by what its descriptor says."""

import json
from pathlib import Path
from typing import Any

import pytest

from scripts.comparing.changes import Row
from scripts.comparing.committed import Commit
from scripts.comparing.tables import GONE, NEW, QUOTES, Compared, compared
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
    assert (keyed.status, keyed.changes.cells) == (QUOTES, [])


def test_a_broken_descriptor_hides_no_other_table(root: Path) -> None:
    """The tables of a package that cannot be read are left to the check."""
    (root / "datapackages/keyed/datapackage.json").write_text("{", encoding="utf-8")
    (root / "datapackages/keyed/rows.csv").write_bytes(b"code,value\n02,3\n")
    (root / "datapackages/plain/rows.csv").write_bytes(b"a;b\n1;3\n")
    assert [one.path for one in _compared(root)] == ["datapackages/plain/rows.csv"]


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
