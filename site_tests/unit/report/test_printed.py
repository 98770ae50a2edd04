"""What a printed number means, whichever way it was printed."""

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from scripts.report.printed import meaning

WHOLE = st.integers(0, 10**12)
SEPARATORS = st.sampled_from([",", "."])


@given(WHOLE, SEPARATORS)
def test_grouped_thousands_read_back(value: int, separator: str) -> None:
    """Thousands may stand between commas or between full stops."""
    assert meaning(f"{value:,}".replace(",", separator)) == value


@given(WHOLE, st.integers(0, 3))
def test_leading_zeros_read_back(value: int, zeros: int) -> None:
    """The report prints ``03`` for three."""
    assert meaning("0" * zeros + str(value)) == value


@given(WHOLE, st.integers(0, 99), SEPARATORS, st.sampled_from([1, 1000, 10**6, 10**9]))
def test_decimals_read_back(whole: int, cents: int, separator: str, multiplier: int) -> None:
    """Two digits after a separator are decimals; the word after the number multiplies exactly."""
    expected = (whole + Decimal(cents) / 100) * multiplier
    assert meaning(f"{whole}{separator}{cents:02}", multiplier) == expected


@pytest.mark.parametrize(
    ("printed", "multiplier", "value"),
    [
        ("1.418", 1, "1418"),
        ("5.316", 1, "5316"),
        ("5,316", 1, "5316"),
        ("1,944,000", 1, "1944000"),
        ("045", 1, "45"),
        ("0", 1, "0"),
        ("45,8", 1_000_000, "45800000"),
        ("45.8", 1_000_000, "45800000"),
        ("1.5", 1, "1.5"),
        ("1,25", 1, "1.25"),
        ("1.418", 1000, "1418000"),
        ("0.1", 3, "0.3"),
    ],
)
def test_listed(printed: str, multiplier: int, value: str) -> None:
    """Three digits after a separator are thousands; one or two are decimals."""
    assert meaning(printed, multiplier) == Decimal(value)


@pytest.mark.parametrize(
    "printed",
    ["", "17:30", "8/2022", "1.944,000", "1,944.000", "1.94.400", "1 418", "-5", "5%", "12.", ".5"],
)
def test_what_is_no_number_means_nothing(printed: str) -> None:
    """Times, dates, signs and two separators mixed are not guessed."""
    assert meaning(printed) is None
