"""A hotline is the number that the report prints at its place, and never another."""

import pytest

from scripts.model.catalog import Catalog
from scripts.text.messages import message
from scripts.validation.rules.hotlines import hotline_problems
from site_tests import making
from site_tests.making import LANGUAGES

ROW = {"hotline": "7", "agency": "union", "purpose_lo": "x", "purpose_en": "x",
       "section": "1.1", "position": 7}  # fmt: skip


def catalog(hotline: str, treatment: str = "published") -> Catalog:
    """Make a report whose ledger prints 7 at 1.1-7, or hides it, and a hotline at that place."""
    ledger = [making.printed("1.1-7", treatment, "reference")]
    return making.catalog(hotlines=[ROW | {"hotline": hotline}], printed_numbers=ledger)


def test_the_printed_number_is_right() -> None:
    """The number of the ledger is no problem."""
    assert list(hotline_problems(catalog("7"))) == []


@pytest.mark.parametrize(("treatment", "printed"), [("published", "7"), ("withheld", "")])
def test_another_number_is_told(treatment: str, printed: str) -> None:
    """The message has the place and what is printed there, unless that is hidden."""
    [found] = hotline_problems(catalog("8", treatment))
    assert (found.code, found.row, found.field, found.cell) == ("hotline", 2, "hotline", "8")
    assert found.details["printed"] == printed
    assert all("hotlines.csv" in message(found, language) for language in LANGUAGES)
