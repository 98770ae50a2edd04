"""Decimal and group marks are declared where numbers can be read in one way only."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from scripts.validation.inference.marks import marks


@pytest.mark.parametrize(
    ("values", "found"),
    [
        (["1,5", "12"], {"decimalChar": ","}),
        (["1.234.567", "12"], {"groupChar": "."}),
        (["1,234", "12.5"], {"groupChar": ","}),
        (["1.234,5", "12"], {"decimalChar": ",", "groupChar": "."}),
        (["12 345", "7"], {"groupChar": " "}),
        (["12\u00a0345,5"], {"decimalChar": ",", "groupChar": "\u00a0"}),
        (["1,234"], {}),  # a thousand, or a bit more than one
        (["1,234", "950"], {}),
        (["1,2,3"], {}),
        (["1,5", "2.5"], {}),
        (["07,5"], {}),
        (["about 1,5"], {}),
        ([], {}),
    ],
)
def test_marks_are_found_where_plain(values: list[str], found: dict[str, str]) -> None:
    """One reading is declared; of two, none."""
    assert marks(values) == found


amounts = st.lists(st.integers(1_000_000, 10**12), min_size=1)


@given(amounts, st.sampled_from([".", ",", " ", "'"]))
def test_large_numbers_are_plain(numbers: list[int], mark: str) -> None:
    """With two marks in every number, each mark that groups is recognised."""
    assert marks([f"{one:_}".replace("_", mark) for one in numbers]) == {"groupChar": mark}
