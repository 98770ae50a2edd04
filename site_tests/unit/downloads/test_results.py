"""The results of all checks as one table, which tells no masked value."""

import io

import pandas as pd
import pytest

from scripts.checks.judge import results
from scripts.downloads.results import HEADER, results_csv
from site_tests.making import catalog as made
from site_tests.making import check, figure
from site_tests.mini import FIGURES, PERIODS, STRANGER, catalog

WHOLE = (*HEADER, "note_lo", "note_en")
"""The header of an edition in two languages."""
SUMS = ["left_sum", "right_sum", "difference"]


@pytest.fixture(scope="module")
def table() -> pd.DataFrame:
    """Load the table of the case of masked figures, as a researcher would."""
    return pd.read_csv(io.BytesIO(results_csv(catalog(FIGURES))))


def test_each_check_has_one_row(table: pd.DataFrame) -> None:
    """Every check of every package is there once, stated ones first."""
    assert tuple(table.columns) == WHOLE
    assert len(table) == sum(
        len(results(catalog(FIGURES), one)) for one in catalog(FIGURES).packages
    )
    assert not table.duplicated(["package", "check"]).any()
    assert table["origin"].tolist() == ["stated"] * 6 + ["part"] * 5


def test_hidden_sums_are_empty(table: pd.DataFrame) -> None:
    """Where a masked or withheld number stands, no sum and no difference is written."""
    hidden = table[table["verdict"] == "hidden"]
    assert {"nationalities", "thai-women", "one-of-all"} <= set(hidden["check"])
    assert hidden[SUMS].isna().all(axis=None)
    shown = table[table["verdict"] != "hidden"]
    assert shown[SUMS].notna().all(axis=None)


def test_sums_are_numbers_for_machines(table: pd.DataFrame) -> None:
    """A sum that differs is there with its difference, its terms and its note in both languages."""
    rows = table.set_index("check").to_dict("index")
    row = rows["workers"]
    assert [row[name] for name in SUMS] == [1648, 1802, -154]
    assert (row["left"], row["right"]) == ("1.5.4.b-2 + 1.5.4.b-3", "1.5.4.b-1")
    assert (row["note_lo"], row["note_en"]) == ("ລວມກັນບໍ່ໄດ້.", "They do not add up.")
    counted = rows["places"]
    assert (counted["left"], counted["left_sum"]) == ("places:A-1.5.4.b-2", 2)


def test_a_hidden_sum_is_written_where_it_is_stated() -> None:
    """A sum over three masked figures that the package itself states is no secret."""
    figures = [figure("1-1", 90), *(figure(f"1-{n}", None, nationality=f"{n}") for n in (2, 3, 4))]
    rows = [check("three", "bound", "1-2 + 1-3 + 1-4", "1-1", hidden_sum=7)]
    [_, line] = results_csv(made(figures=figures, checks=rows)).decode().splitlines()
    assert line == "cases,three,stated,bound,1-2 + 1-3 + 1-4,1-1,7,90,agrees,-83,,"


def test_the_file_is_plain() -> None:
    """UTF-8 without a mark and with the line ends of the other tables; a report may be lacking."""
    content = results_csv(catalog(PERIODS))
    assert content.startswith(b"package,check,")
    assert b"\r" not in content
    assert content.count(b"\n") == 3
    assert results_csv(catalog(STRANGER)).decode() == ",".join(WHOLE) + "\n"


def test_a_difference_is_written_as_on_paper() -> None:
    """Tenths are taken away as on paper."""
    rows = [check("c", "equality", "1-1", "1-2")]
    odd = made(figures=[figure("1-1", 45.8), figure("1-2", 45.7, sex="F")], checks=rows)
    assert ",0.1,," in results_csv(odd).decode()
