"""What counts as small and sensitive, and what as a decision."""

from dataclasses import replace

import pytest

from scripts.disclosure.gate import gate_problems, small
from site_tests.making import EDITION, catalog, figure


@pytest.mark.parametrize(
    ("value", "is_small"),
    [(None, False), (0, False), (1, True), (4.0, True), (5, False), (2.5, False), (-1, False)],
)
def test_small(value: float | None, *, is_small: bool) -> None:
    """One to four are small; zero singles nobody out."""
    number = None if value is None else float(value)
    assert small(catalog(figures=[]), number) is is_small


@pytest.mark.parametrize(("mask_below", "small_ones"), [(2, [1]), (5, [1, 4]), (10, [1, 4, 9])])
def test_the_edition_says_what_is_small(mask_below: int, small_ones: list[int]) -> None:
    """Counts from one up to the limit, not included, need a decision."""
    rows = [figure(f"1-{n}", n, population="victims", category=str(n)) for n in (0, 1, 4, 9, 12)]
    made = replace(catalog(figures=rows), edition=replace(EDITION, mask_below=mask_below))
    found = gate_problems(made)
    assert {one.code for one in found} == {"small-count"}
    assert [rows[(one.row or 0) - 2]["value"] for one in found] == small_ones
