"""Quantities lose no digit, whatever is done with them."""

from decimal import Decimal
from fractions import Fraction

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from scripts.model.quantity import (
    LARGEST,
    Quantity,
    added,
    digits,
    exact,
    is_whole,
    nearest,
    simple,
    times,
)

hard = st.one_of(
    st.integers(-(10**40), 10**40),
    st.floats(allow_nan=False, allow_infinity=False),
    st.decimals(allow_nan=False, allow_infinity=False, places=20),
)


@given(hard)
def test_digits_read_back(value: Quantity) -> None:
    """What is written for machines is the same number to whoever keeps all digits."""
    assert Decimal(digits(value)) == exact(value)


@given(hard)
def test_a_float_says_all_of_a_number_or_there_is_none(value: Quantity) -> None:
    """What is made simple stays the same number."""
    assert exact(simple(exact(value))) == exact(value)


@given(st.lists(hard, max_size=5))
def test_sums_are_exact(values: list[Quantity]) -> None:
    """A sum is that of the fractions."""
    assert Fraction(exact(added(values))) == sum(Fraction(exact(one)) for one in values)


@given(hard, st.sampled_from([-1, 1, 2]))
def test_products_are_exact(value: Quantity, factor: int) -> None:
    """So is a product."""
    assert Fraction(exact(times(value, factor))) == Fraction(exact(value)) * factor


@pytest.mark.parametrize(
    ("value", "whole"),
    [(2**64 + 1, True), (1e300, True), (Decimal("1E+400"), True), (0.5, False), (1e-300, False)],
)
def test_whole_numbers_are_known(value: Quantity, *, whole: bool) -> None:
    """A number of any size is whole or not."""
    assert is_whole(value) == whole


@pytest.mark.parametrize("value", [Decimal("1E+400"), 10**400, Decimal("1E+99999999")])
def test_what_no_float_holds_is_nearest_to_the_largest(value: Quantity) -> None:
    """Nothing is endless."""
    assert nearest(value) == LARGEST


@pytest.mark.parametrize("value", [np.int64(7), np.float64(7), 7, 7.0, Decimal(7)])
def test_numbers_of_columns_are_numbers(value: Quantity) -> None:
    """What pandas and numpy hold is read as any other number."""
    assert exact(value) == Decimal(7)
