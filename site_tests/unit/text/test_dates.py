"""Times are written as each language writes them."""

import pytest

from scripts.text.dates import is_period, period


@pytest.mark.parametrize(
    ("iso", "en", "lo"),
    [
        ("2022", "2022", "2022"),
        ("2022-09", "September 2022", "ກັນຍາ 2022"),
        ("2022-09-01", "1 September 2022", "1 ກັນຍາ 2022"),
        (
            "2022-09-01/2022-12-12",
            "1 September – 12 December 2022",
            "1 ກັນຍາ – 12 ທັນວາ 2022",
        ),
    ],
)
def test_period(iso: str, en: str, lo: str) -> None:
    """A year, a month, a day and an interval."""
    assert (period(iso, "en"), period(iso, "lo")) == (en, lo)


@pytest.mark.parametrize("odd", ["", "2022-02-31", "Q1", "20222", "01/02/2022"])
def test_no_date_stays(odd: str) -> None:
    """What is not such a date is given back as it is."""
    assert period(odd, "lo") == odd


@pytest.mark.parametrize(
    "good", ["2022", "2022-09", "2022/2023", "2022-07/2023-06", "2022-07/2022"]
)
def test_a_period_is_a_date_or_an_interval(good: str) -> None:
    """Both ends of an interval are dates, in their order."""
    assert is_period(good)


@pytest.mark.parametrize(
    "odd",
    ["", "last year", "2022-13", "2023/2022", "2022/", "2022/2023/2024", "2022–2023", "2022-Q1"],
)
def test_what_has_no_place_in_time_is_no_period(odd: str) -> None:
    """It cannot be put in an order with others."""
    assert not is_period(odd)
