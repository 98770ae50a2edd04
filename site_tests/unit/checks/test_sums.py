"""Sums of figures are read, written and added up."""

import pytest
from hypothesis import given

from scripts.checks.sums import Operand, hidden, parse, total, write
from site_tests.strategies import sums


@given(sums)
def test_written_sums_read_back(operands: tuple[Operand, ...]) -> None:
    """Reading what was written gives the sum again."""
    assert parse(write(operands)) == operands


@pytest.mark.parametrize(
    ("expression", "operands"),
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
def test_parse(expression: str, operands: list[tuple[int, str]]) -> None:
    """Signs stand between spaces, and nothing that is written otherwise is lost."""
    assert [(one.sign, one.figure) for one in parse(expression)] == operands


def test_total_counts_hidden_operands_together() -> None:
    """A hidden sum stands for the masked operands, and only where there are any."""
    values = {"a-1": 5.0, "a-2": None, "a-3": 2.0}
    assert total(parse("a-1 + a-2 - a-3"), values, 4) == 7
    assert total(parse("a-1 - a-3"), values, 4) == 3
    assert [one.figure for one in hidden(parse("a-1 + a-2"), values)] == ["a-2"]


def test_total_of_decimals() -> None:
    """Tenths add up as on paper."""
    assert total(parse("a-1 + a-2"), {"a-1": 0.1, "a-2": 0.2}, 0) == 0.3
