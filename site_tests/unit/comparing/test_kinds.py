"""What a spreadsheet does to a cell has a name."""

import pytest
from hypothesis import assume, given

from scripts.comparing.kinds import kind
from scripts.text.words import has
from site_tests.making import LANGUAGES
from site_tests.strategies import texts


@pytest.mark.parametrize(
    ("before", "after", "name"),
    [
        ("07", "7", "zeros"), ("045", "45", "zeros"), ("00", "0", "zeros"),
        ("03,5", "3,5", "zeros"),
        ("1.50", "1.5", "decimals"), ("92.0", "92", "decimals"), ("1,430", "1,43", "decimals"),
        ("2,000", "2", "decimals"), ("90.00", "90", "decimals"),
        ("1,802", "1802", "marks"), ("1.418", "1418", "marks"), ("45,8", "45.8", "marks"),
        ("45,8", "458", "marks"), ("1 944", "1944", "marks"),
        ("8562055501234", "8.56206E+12", "shortened"),
        ("1-2", "2-Jan", "date"), ("3/10", "2022-10-03 00:00:00", "date"),
        ("2022-06-15", "15/06/2022", "date"), ("1.2.3", "1/2/2003", "date"),
        ("true", "TRUE", "capitals"),
        ("rice ", "rice", "spaces"), ("rice", "\u3000rice", "spaces"),
        ("7", "", "emptied"), ("", "7", "filled"), ("7", "#REF!", "error"),
        ("7", "8", "other"), ("70", "7", "other"), ("rice", "maize", "other"), ("10", "1", "other"),
        ("1.5", "1.6", "other"),
    ],
)  # fmt: skip
def test_a_change_has_its_kind(before: str, after: str, name: str) -> None:
    """Lost zeros, marks, dates and the rest are told apart."""
    assert kind(before, after) == name


@given(texts, texts)
def test_any_change_has_a_kind_with_words(before: str, after: str) -> None:
    """Whatever becomes of a text, there are words for it in every language."""
    assume(before != after)
    assert all(has(language, f"against.kind.{kind(before, after)}") for language in LANGUAGES)
