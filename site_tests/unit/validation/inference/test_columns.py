"""The types of fields are found from all rows, and what is not plain stays text."""

import csv
import io

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from scripts.validation.inference.columns import Column, infer


def column(*cells: str) -> Column:
    """Describe a file whose second column has these cells; the first keeps empty rows filled."""
    sink = io.StringIO()
    csv.writer(sink).writerows([("row", "x"), *((number, one) for number, one in enumerate(cells))])
    table, problems = infer(sink.getvalue().encode(), "x.csv")
    assert problems == []
    assert table is not None
    return table.columns[1]


@pytest.mark.parametrize(
    ("cells", "kind", "reason"),
    [
        (("1", "-2", "0"), "integer", ""),
        (("1", "2.5"), "number", ""),
        (("1.418", "950"), "number", "thousandths"),
        (("0.125", "0.250"), "number", ""),
        (("1,5", "2"), "number", ""),
        (("1,234", "950"), "string", "marks"),
        (("1_000", "2"), "string", ""),
        (("໑໒", "໓"), "string", ""),
        (("NaN", "1"), "string", ""),
        (("007", "12"), "string", "leading-zeros"),
        (("0204", "1999"), "string", "leading-zeros"),
        (("+8562055512345",), "string", "telephone"),
        (("12345678901234567890",), "string", "long"),
        (("1999", "2024", ""), "year", "years"),
        (("1999", "2500"), "integer", ""),
        (("2024-01", "2024-12"), "yearmonth", ""),
        (("10-12", "13-17"), "string", ""),
        (("2024-01-31",), "date", ""),
        (("2024-1-31",), "string", "date"),
        (("01/02/2024", "31/12/2024"), "string", "date"),
        (("1.3.1", "1.3.2"), "string", ""),
        (("1,5", "2.5"), "string", "marks"),
        (("2024-01-31T10:00:00",), "datetime", ""),
        (("true", "false"), "boolean", ""),
        (("yes", "no"), "string", ""),
        (("1", "2", "3", "n/a"), "string", "other"),
        (("A", "1", "B"), "string", ""),
        (("", ""), "string", ""),
    ],
)
def test_a_type_is_that_of_every_value(cells: tuple[str, ...], kind: str, reason: str) -> None:
    """The type, and what a person is told to look at."""
    found = column(*cells)
    assert (found.type, found.reason.code if found.reason else "") == (kind, reason)


def test_the_last_row_counts() -> None:
    """A letter after ten thousand numbers makes the column text, and its row is told."""
    found = column(*map(str, range(10_000)), "x")
    assert found.type == "string"
    assert (found.reason, found.row) == (("other", "x"), 10_002)


def test_values_and_gaps_are_counted() -> None:
    """Different values come in the order of the rows; a column with a gap is not unique."""
    found = column("b", "", "a", "b")
    assert (found.values, found.empty, found.unique) == (("b", "a"), 1, False)
    assert column("b", "a").unique


@settings(deadline=None)
@given(st.lists(st.integers(-(10**14), 10**14), min_size=1))
def test_whole_numbers_are_numbers(numbers: list[int]) -> None:
    """Whole numbers as Python writes them are whole numbers, or years where they can be."""
    years = all(1900 <= one <= 2100 for one in numbers)
    assert column(*map(str, numbers)).type == ("year" if years else "integer")


@settings(deadline=None)
@given(st.lists(st.from_regex(r"0[0-9]{1,9}", fullmatch=True), min_size=1))
def test_a_leading_zero_is_kept(codes: list[str]) -> None:
    """A code that begins with a zero is never a number."""
    assert column(*codes).type == "string"


@settings(deadline=None)
@given(st.lists(st.dates(), min_size=1))
def test_dates_of_the_standard_are_dates(days: list[object]) -> None:
    """Dates as ISO 8601 writes them are dates."""
    assert column(*map(str, days)).type == "date"
