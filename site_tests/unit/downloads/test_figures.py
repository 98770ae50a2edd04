"""All figures as one table: every row of every package, with codes as committed and both names."""

import csv
import io

import pytest

from scripts.downloads.figures import common_fields, figures_csv
from scripts.model.catalog import Catalog
from site_tests.making import figure, package
from site_tests.mini import FIGURES, PERIODS, STRANGER, catalog, root

ADDED = {"package", "report", "name_lo", "name_en"}


def rows_of(content: bytes) -> list[dict[str, str]]:
    """Read a table as any program would."""
    return list(csv.DictReader(io.StringIO(content.decode(), newline="")))


@pytest.mark.parametrize("case", [FIGURES, PERIODS])
def test_each_row_is_the_committed_one(case: str) -> None:
    """Every figure of every package is there once, its cells as they were committed."""
    found = {(row["package"], row["figure"]): row for row in rows_of(figures_csv(catalog(case)))}
    files = sorted(root(case).glob("datapackages/*/data/figures.csv"))
    expected = {
        (file.parts[-3], row["figure"]): row for file in files for row in rows_of(file.read_bytes())
    }
    assert found.keys() == expected.keys()
    for place, row in expected.items():
        assert {name: found[place][name] for name in row} == row
        assert found[place].keys() == row.keys() | ADDED
        assert found[place]["name_lo"]
        assert found[place]["name_en"]


def test_masked_values_are_empty() -> None:
    """A masked figure has its row and its status, and no value."""
    masked = [one for one in rows_of(figures_csv(catalog(FIGURES))) if one["conf_status"] in "AD"]
    assert {one["conf_status"] for one in masked} == {"A", "D"}
    assert {one["value"] for one in masked} == {""}


def test_reports_are_told_apart() -> None:
    """The same key of two reports is two rows, each with its report."""
    rows = [one for one in rows_of(figures_csv(catalog(PERIODS))) if one["figure"] == "1.1-1"]
    assert {one["report"] for one in rows} == {"report-2021", "report-2022"}


def test_fields_that_only_some_tables_have() -> None:
    """They come last, and are empty where a table lacks them."""
    tables = (
        package("one", figures=[figure("1-1", 5)]),
        package("two", "other", figures=[figure("1-1", 6, channel="radio")]),
    )
    made = Catalog(tables)
    assert common_fields(made)[-1] == "channel"
    assert [one["channel"] for one in rows_of(figures_csv(made))] == ["", "radio"]


def test_the_file_is_plain() -> None:
    """UTF-8 without a mark, LF, quotes only where they are needed; a header where none is."""
    content = figures_csv(catalog(FIGURES))
    assert content.startswith(b"package,report,figure,section,position,value,")
    assert b"\r" not in content
    assert b',"Printed \xe2\x80\x9c0662\xe2\x80\x9d, with a zero.",' in content
    assert figures_csv(catalog(STRANGER)) == b"package,report,name_lo,name_en\n"
