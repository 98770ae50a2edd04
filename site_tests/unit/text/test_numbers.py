"""Numbers are written as each language writes them, and can be read back."""

from decimal import Decimal

import pytest
from babel.numbers import parse_decimal
from hypothesis import given

from scripts.model.language import Language
from scripts.model.quantity import Quantity, digits
from scripts.text.numbers import cell, number, percent, shortened, size
from site_tests.strategies import languages, quantities


@pytest.mark.parametrize(
    ("value", "lo", "en"),
    [
        (1802, "1.802", "1,802"),
        (45.8, "45,8", "45.8"),
        (0, "0", "0"),
        (45800000.0, "45.800.000", "45,800,000"),
        (0.0000004, "0,0000004", "0.0000004"),
        (6.300000000000001, "6,300000000000001", "6.300000000000001"),
        (2**64 + 1, "18.446.744.073.709.551.617", "18,446,744,073,709,551,617"),
        (1e23, "100" + 7 * ".000", "100" + 7 * ",000"),
        (Decimal("0.1234567890123456789"), "0,1234567890123456789", "0.1234567890123456789"),
        (Decimal("-1.5E+5000"), "-1,5 × 10⁵⁰⁰⁰", "-1.5 × 10⁵⁰⁰⁰"),
    ],
)
def test_number(value: Quantity, lo: str, en: str) -> None:
    """Thousands and decimals have the marks of the language, and no digit is lost."""
    assert (number(value, "lo"), number(value, "en")) == (lo, en)


@given(quantities, languages)
def test_number_reads_back(value: float, language: Language) -> None:
    """What is written is the number that it was."""
    assert float(parse_decimal(number(value, language), locale=language)) == float(value)


@pytest.mark.parametrize(
    ("value", "room", "written"),
    [
        (1234567, 9, "1,234,567"),
        (1234567, 8, "≈ 1.23M"),
        (45_800_000, 5, "45.8M"),
        (6.300000000000001, 5, "≈ 6.3"),
        (2 * 10**19, 20, "2 × 10¹⁹"),
        (2**64, 20, "≈ 1.84467 × 10¹⁹"),
        (Decimal("1E-300"), 20, "1 × 10⁻³⁰⁰"),
    ],
)
def test_a_number_is_shortened_to_the_room_there_is(
    value: Quantity, room: int, written: str
) -> None:
    """Less than all digits is marked."""
    assert shortened(value, "en", lambda text: len(text) <= room) == written


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
    """A size is in whole kilobytes or tenths of megabytes; its unit stays on its line."""
    written = tuple(one.replace(" ", "\u00a0") for one in (lo, en))
    assert (size(count, "lo"), size(count, "en")) == written


@pytest.mark.parametrize(
    ("value", "written"),
    [
        (1802.0, "1802"),
        (2.5, "2.5"),
        (None, ""),
        ("F", "F"),
        (7, "7"),
        (True, "true"),
        (1e22, "1" + 22 * "0"),
        (4e-07, "0.0000004"),
        (-0.0, "0"),
        (2**64 + 1, "18446744073709551617"),
        (Decimal("1.50"), "1.5"),
        (Decimal("1E+400"), "1" + 400 * "0"),
        (Decimal("1E+2000"), "1E+2000"),
    ],
)
def test_digits(value: object, written: str) -> None:
    """A number for machines has no grouping, and an exponent only where it would be endless."""
    assert digits(value) == written
