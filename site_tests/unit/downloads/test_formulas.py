"""Texts that a spreadsheet would run are guarded in the same way by Python and by SQL."""

import duckdb
import pytest
from hypothesis import given
from hypothesis import strategies as st

from scripts.downloads.formulas import safe, safe_column

CELLS = ["=1+1", "+cmd", "@SUM(A1)", "\tx", "\rx", "-1-2", "-1", "+1.5", "1e3", "-1e-05", "a=b", "",
         "'", "=", "-", "=\n", "ກ", "-໑"]  # fmt: skip


def in_sql(cell: str) -> object:
    """Write a text as a query does."""
    query = f"SELECT {safe_column('one')} FROM (SELECT $cell::VARCHAR AS one)"  # noqa: S608 - ours
    [[written]] = duckdb.execute(query, {"cell": cell}).fetchall()
    return written


@pytest.mark.parametrize("cell", CELLS)
def test_both_guard_the_same(cell: str) -> None:
    """The apostrophe stands before the same texts."""
    assert in_sql(cell) == safe(cell)


@given(st.text(st.sampled_from("=+-@\t\r\n'1.eEa "), max_size=6))
def test_both_guard_the_same_of_any_text(cell: str) -> None:
    """Whatever a text is made of."""
    assert in_sql(cell) == safe(cell)
