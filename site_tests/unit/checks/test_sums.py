"""Sums of figures are read, written and added up."""

import pytest
from hypothesis import given

from scripts.checks.sums import Term, hidden, parse, total, write
from site_tests.strategies import sums


@given(sums)
def test_written_sums_read_back(terms: tuple[Term, ...]) -> None:
    """Reading what was written gives the sum again."""
    assert parse(write(terms)) == terms


@pytest.mark.parametrize(
    ("expression", "terms"),
    [
        ("1.1-1", [(1, "1.1-1")]),
        (" 1.1-1  -  1.1-2 ", [(1, "1.1-1"), (-1, "1.1-2")]),
        ("- 1.1-1 + I.2-7", [(-1, "1.1-1"), (1, "I.2-7")]),
        ("1.1-1+1.1-2", [(1, "1.1-1+1.1-2")]),
        ("1.1-1 1.1-2", [(1, "1.1-1 1.1-2")]),
        ("1.1-1 +", [(1, "1.1-1 +")]),
        ("", [(1, "")]),
    ],
)
def test_parse(expression: str, terms: list[tuple[int, str]]) -> None:
    """Signs stand between spaces, and nothing that is written otherwise is lost."""
    assert [(term.sign, term.figure) for term in parse(expression)] == terms


def test_total_counts_hidden_terms_together() -> None:
    """A hidden sum stands for the masked terms, and only where there are any."""
    values = {"a-1": 5.0, "a-2": None, "a-3": 2.0}
    assert total(parse("a-1 + a-2 - a-3"), values, 4) == 7
    assert total(parse("a-1 - a-3"), values, 4) == 3
    assert [term.figure for term in hidden(parse("a-1 + a-2"), values)] == ["a-2"]


def test_total_of_decimals() -> None:
    """Tenths add up as on paper."""
    assert total(parse("a-1 + a-2"), {"a-1": 0.1, "a-2": 0.2}, 0) == 0.3
