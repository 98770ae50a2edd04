"""Times are written as each language writes them."""

import pytest

from scripts.text.dates import period


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
