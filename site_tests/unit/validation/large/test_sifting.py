"""A large table that DuckDB sifts has the same rows and the same problems as any other."""

import csv
import io
import json
import tempfile
from codecs import BOM_UTF8
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import pytest
from hypothesis import Phase, example, given, settings
from hypothesis import strategies as st

from scripts.downloads.archive import Archive
from scripts.downloads.labelled_table import LabelledTable
from scripts.downloads.package import downloads
from scripts.model.catalog import Catalog
from scripts.model.problem import Problem
from scripts.model.quantity import digits
from scripts.model.resource import Resource
from scripts.validation.large import sifting
from scripts.validation.load import read
from site_tests.making import EDITION
from site_tests.mini import FIGURES, PERIODS, STRANGER, root
from site_tests.unit.validation.judging import judged
from site_tests.unit.validation.test_broken_cases import CASES

EVERY, NONE = 0, 2**60
"""From which size on a table is large: all of them are, or none is."""
FIELDS: list[dict[str, Any]] = [
    {"name": "key", "type": "integer", "constraints": {"required": True}},
    {"name": "place", "type": "string", "constraints": {"enum": ["north", "south, east", 'a "b"']}},
    {"name": "year", "type": "year", "constraints": {"minimum": 1990}},
    {"name": "share", "type": "number", "constraints": {"maximum": 100.5}},
    {"name": "known", "type": "boolean"},
    {"name": "day", "type": "date"},
    {"name": "word", "type": "string", "constraints": {"pattern": "[a-z]{2,}|=.*", "maxLength": 4}},
    {"name": "code", "type": "string", "constraints": {"unique": True}},
]
SOUND = [
    ["0", "1", "-7", "07", "999999999999999999"],
    ["north", "south, east", 'a "b"', ""],
    ["1990", "2024", ""],
    ["0", "-0", "1.50", "100.5", "0.000012", "-3.25", "0.0000004", "6.300000000000001", ""],
    ["true", "FALSE", "1", "0", ""],
    ["2024-02-29", "0001-01-01", ""],
    ["ab", "=a", "=\nb", ""],
    ["", "a", "b", "1", "01", "ກ"],
]
ODD = [
    ["", "x", "+1", "1.0", " 1", "1_0", "໑", "1e3"],
    ["west", " north", "North"],
    ["1989", "199", "19900", "໑໙໙໐"],
    [
        "100.6",
        "1e2",
        "1e-7",
        "INF",
        "nan",
        "1,5",
        ".5",
        "5.",
        "0.10000000000000003",
        "-9007199254740993",
        "-123456789012345.123456789012345",
    ],
    ["yes", "True", "tRUE", "2"],
    ["2023-02-29", "2024-2-9", "0000-01-01", "29/02/2024"],
    ["a", "abcde", "=abcd", "A1"],
    ["a", "a\rb"],
]
cells = [st.sampled_from(sound * 4 + odd) for sound, odd in zip(SOUND, ODD, strict=True)]
WAYS = [(mark, end) for mark in (b"", BOM_UTF8) for end in ("\n", "\r\n")]
"""How programs begin a file, and end its rows."""
tables = st.lists(st.tuples(*cells), max_size=12)


def project(folder: Path, content: bytes, schema: dict[str, Any]) -> Path:
    """Write a project of one package with one table."""
    place = folder / "datapackages" / "far"
    place.mkdir(parents=True)
    (place / "table.csv").write_bytes(content)
    table = {"name": "table", "path": "table.csv", "type": "table", "schema": schema}
    (place / "datapackage.json").write_text(json.dumps({"name": "far", "resources": [table]}))
    return folder


def written(rows: Sequence[tuple[str, ...]], end: str = "\n") -> bytes:
    """Write a table as most programs do."""
    sink = io.StringIO(newline="")
    writer = csv.writer(sink, lineterminator=end)
    writer.writerow([one["name"] for one in FIELDS])
    writer.writerows(rows)
    return sink.getvalue().encode()


def read_as(large: int, folder: Path) -> tuple[Catalog, list[Problem]]:
    """Read a project in which tables are large from some size on."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(sifting, "LARGE", large)
        return read(folder, EDITION)


def table(catalog: Catalog) -> Resource:
    """Give the only table of a catalog."""
    [package] = catalog.packages
    [resource] = package.resources
    return resource


def same(folder: Path) -> Resource:
    """Read a project in both ways, compare what comes of it, and give the sifted table."""
    held, told = read_as(NONE, folder)
    sifted, problems = read_as(EVERY, folder)
    assert problems == told
    one, other = table(held), table(sifted)
    assert other.broken == one.broken
    assert said(other.records) == said(one.records)
    assert said(other.first(3)) == said(one.first(3))
    assert other.length == one.length
    if not problems:
        assert dict(other.sound.dtypes) == dict(one.sound.dtypes)
        published(held, sifted, folder)
    return other


def said(records: list[dict[str, object]]) -> list[list[tuple[str, str]]]:
    """Give rows as they are written: in one with a fault may be what makes a column decimal."""
    return [[(name, digits(cell)) for name, cell in row.items()] for row in records]


def published(held: Catalog, sifted: Catalog, folder: Path) -> None:
    """Compare the downloads of a table that is held with those of one that is not."""
    files = [downloads(one, one.packages[0]) for one in (held, sifted)]
    for one, other in zip(*files, strict=True):
        content, sink = other.content, io.BytesIO()
        if isinstance(content, Archive):
            content.write(folder, sink)
        elif not isinstance(content, bytes):
            content.write(folder, sink)
            assert (sink.getvalue(), one.path) == (one.content, other.path)
            assert isinstance(content, LabelledTable) == (one.kind == "csv_labels")
        else:
            assert (one.path, content) == (other.path, one.content)


# A table of a few rows is small enough to be looked at: making it smaller takes minutes.
@settings(max_examples=60, deadline=None, phases=[Phase.explicit, Phase.reuse, Phase.generate])
@given(tables, st.sampled_from([["key"], ["place", "year"], []]), st.sampled_from(WAYS))
@example(
    [("1", "north", "", "", "", "", "", "x"), ("01", "", "", "", "", "", "", "")], ["key"], WAYS[0]
)
@example([("9" * 20, "", "", "", "", "", "", ""), ("1", "", "", "", "", "", "", "")], [], WAYS[0])
@example([("1", "", "", "", "", "", "", ""), ("2", "", "", "", "", "", "", "")], ["place"], WAYS[1])
def test_both_ways_read_the_same(
    rows: list[tuple[str, ...]], key: list[str], way: tuple[bytes, str]
) -> None:
    """Any table has the same rows, values, problems and downloads, whoever read it."""
    with tempfile.TemporaryDirectory() as name:
        schema = {"fields": FIELDS, "primaryKey": key}
        same(project(Path(name), way[0] + written(rows, way[1]), schema))


ROWS = [
    (str(one), "north", "2024", "1.5", "true", "2024-01-01", "ab", str(one)) for one in range(9)
]


@pytest.mark.parametrize(
    ("content", "code"),
    [
        (b"a,b\n1,x\n,\n2,y\n", "blank-row"),
        (b"a,b\n1,x,\n2,y\n", "extra-cell"),
        (b"a,b\n1,x\n2,y,", "extra-cell"),
        (b"a,b\r\n1,\r\n2,y,\r\n", "extra-cell"),
        (b"a,b\n1,x\n2,,\n", "extra-cell"),
        (b'a,b\n1,""\n2,y,\n', "extra-cell"),
        (b'a,b\n1,"x\ny",\n', "extra-cell"),
        (b'a,b\n1,"x,y",\n', "extra-cell"),
    ],
)
def test_what_duckdb_passes_over_is_told(tmp_path: Path, content: bytes, code: str) -> None:
    """A row of nothing, and a separator behind the last cell."""
    schema = {"fields": [{"name": "a", "type": "integer"}, {"name": "b", "type": "string"}]}
    folder = project(tmp_path, content, schema)
    assert [one.code for one in read_as(EVERY, folder)[1]] == [code]
    same(folder)


@pytest.mark.parametrize(
    "content", [b"a,b\n1,\n2,x", b'a,b\r\n1,"x, ""y"""\r\n2,\r\n', b'a,b\n1,"x, ""y"", z"\n2,']
)
def test_rows_may_end_with_an_empty_cell(tmp_path: Path, content: bytes) -> None:
    """A separator before it is none too many, and one in a cell is none at all."""
    fields = [{"name": "a", "type": "integer"}, {"name": "b", "type": "string"}]
    assert same(project(tmp_path, content, {"fields": fields})).on_disk


def test_a_word_has_letters_of_any_script(tmp_path: Path) -> None:
    """A pattern without words takes no Lao one."""
    fields = [{"name": "a", "type": "string", "constraints": {"pattern": r"[^\w]+"}}]
    same(project(tmp_path, "a\n-\nວຽງຈັນ\n".encode(), {"fields": fields}))


def test_a_sound_table_stays_on_the_disk(tmp_path: Path) -> None:
    """Nothing but its columns is held, and a faulty row is left out."""
    schema = {"fields": FIELDS, "primaryKey": ["key"]}
    sound = same(project(tmp_path / "sound", written(ROWS), schema))
    assert sound.on_disk
    assert sound.held.empty
    marked = same(project(tmp_path / "marked", BOM_UTF8 + written(ROWS, "\r\n"), schema))
    assert marked.on_disk
    faulty = [*ROWS, ("x", *ROWS[0][1:-1], "y"), ("1", *ROWS[0][1:-1], "z")]
    read_again = same(project(tmp_path / "faulty", written(faulty), schema))
    assert read_again.on_disk
    assert read_again.broken == {11, 12}


@pytest.mark.parametrize(
    "content",
    [
        b"key,place\r1,north\r",
        b"key,place\n\n1,north\n",
        b"key,place\n1,north\n\n",
        b'key,place\n1,nor"th\n',
        b'key,place\n1, "north"\n',
        b'key,place\n1,"north"x\n',
        b'key,place\n1,"north\n2,south\n',
        b"key,place\n1\n2,south,3\n",
        b"place,key\nnorth,1\n",
        b"key,place,more\n1,north,2\n",
        b"key;place\n1;north\n",
        b"\xef\xbb\xbfkey,place\n1,north\n",
        b"key,place\n1,nor\xffth\n",
        b"key,place\n1,nor\0th\n",
        b'"key","place"\n"1","no ""r"" th"\n',
        b"key,place\n",
        b"",
    ],
)
def test_whatever_a_file_holds(tmp_path: Path, content: bytes) -> None:
    """A file that programs part in different ways has the problems that frictionless tells."""
    fields = [{"name": "key", "type": "integer"}, {"name": "place", "type": "string"}]
    folder = project(tmp_path, content, {"fields": fields})
    assert read_as(EVERY, folder)[1] == read_as(NONE, folder)[1]


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
def test_every_case_has_the_same_problems(case: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """All that is wrong with the projects of the tests is told of large tables as well."""
    told = judged(case)
    monkeypatch.setattr(sifting, "LARGE", EVERY)
    assert judged(case) == told


@pytest.mark.parametrize("case", [FIGURES, PERIODS, STRANGER])
def test_sound_projects_stay_sound(case: str) -> None:
    """Their tables are read in both ways to the same rows."""
    held, sifted = (read_as(large, root(case))[0] for large in (NONE, EVERY))
    for one, other in zip(held.packages, sifted.packages, strict=True):
        rows = [[table.records for table in package.resources] for package in (one, other)]
        assert rows[0] == rows[1]
