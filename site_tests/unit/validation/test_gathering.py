"""Many problems of one kind in one column are one problem with its rows."""

import pytest

from scripts.model.problem import Problem
from scripts.validation.gathering import FEW, gathered, in_rows


def gaps(count: int, field: str = "value") -> list[Problem]:
    """Make so many gaps in a column, from row 2 on."""
    return [Problem("value-missing", "a.csv", row, field) for row in range(2, 2 + count)]


def test_a_few_are_told_one_by_one() -> None:
    """Each is on its line of the file."""
    assert gathered(gaps(FEW)) == gaps(FEW)


def test_eight_hundred_are_one() -> None:
    """The first stands for all, with their number and rows; another column is told apart."""
    first, other = gathered([*gaps(800), *gaps(1, "other")])
    assert (first.row, first.details) == (2, {"count": "800", "rows": "2–801"})
    assert other == gaps(1, "other")[0]


def test_what_differs_from_row_to_row_is_not_gathered() -> None:
    """A wrong value needs its own message, however many there are."""
    wrong = [Problem("printed-value", "a.csv", row, "value") for row in range(2, 20)]
    assert gathered(wrong) == wrong


@pytest.mark.parametrize(
    ("rows", "shown"),
    [
        ([4], "4"),
        ([2, 3, 4, 9, 11, 12], "2–4, 9, 11–12"),
        ([12, 2, 11], "2, 11–12"),
        (list(range(2, 40, 2)), "2, 4, 6, 8, 10, 12, 14, 16 …"),
    ],
)
def test_rows_are_named_in_short(rows: list[int], shown: str) -> None:
    """Rows that follow each other are named by their ends, and not too many of them."""
    assert in_rows(rows) == {"count": str(len(rows)), "rows": shown}
