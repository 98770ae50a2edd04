"""Numbers are written as each language writes them, and can be read back."""

import pytest
from babel.numbers import parse_decimal
from hypothesis import given

from scripts.model.language import Language
from scripts.text.numbers import cell, digits, number, percent, size
from site_tests.strategies import languages, quantities


@pytest.mark.parametrize(
    ("value", "lo", "en"),
    [
        (1802, "1.802", "1,802"),
        (45.8, "45,8", "45.8"),
        (0, "0", "0"),
        (45800000.0, "45.800.000", "45,800,000"),
    ],
)
def test_number(value: float, lo: str, en: str) -> None:
    """Thousands and decimals have the marks of the language."""
    assert (number(value, "lo"), number(value, "en")) == (lo, en)


@given(quantities, languages)
def test_number_reads_back(value: float, language: Language) -> None:
    """What is written is the number that it was."""
    assert float(parse_decimal(number(value, language), locale=language)) == float(value)


def test_percent() -> None:
    """A share is written as whole per cent."""
    assert percent(0.7245, "en") == "72%"
    assert percent(0.7245, "lo") == "72%"


@pytest.mark.parametrize(
    ("value", "written"),
    [(None, ""), (float("nan"), ""), (True, "yes"), (1802, "1,802"), ("F", "F"), (2.5, "2.5")],
)
def test_cell(value: object, written: str) -> None:
    """Each kind of cell has its way of being written."""
    assert cell(value, "en") == written


def test_yes_and_no() -> None:
    """A cell that is true or false is written in a word of the language."""
    assert [cell(one, "lo") for one in (True, False)] == ["ແມ່ນ", "ບໍ່"]


@pytest.mark.parametrize(
    ("count", "lo", "en"),
    [
        (0, "1 kB", "1 kB"),
        (31744, "32 kB", "32 kB"),
        (999_499, "999 kB", "999 kB"),
        (1_802_000, "1,8 MB", "1.8 MB"),
    ],
)
def test_size(count: int, lo: str, en: str) -> None:
    """A size is in whole kilobytes or tenths of megabytes, with the marks of the language."""
    assert (size(count, "lo"), size(count, "en")) == (lo, en)


@pytest.mark.parametrize(
    ("value", "written"),
    [(1802.0, "1802"), (2.5, "2.5"), (None, ""), ("F", "F"), (7, "7"), (True, "true")],
)
def test_digits(value: object, written: str) -> None:
    """A number for machines has no grouping."""
    assert digits(value) == written
