"""What hundreds of rows have for one reason is told once a column."""

from scripts.model.problem import Problem
from scripts.validation.gathering import told_once


def gaps(count: int, field: str = "value") -> list[Problem]:
    """Make so many gaps in a column, from row 2 on."""
    return [Problem("value-missing", "a.csv", row, field) for row in range(2, 2 + count)]


def test_a_few_are_told_one_by_one() -> None:
    """Each is on its line of the file."""
    assert told_once(gaps(5)) == gaps(5)


def test_eight_hundred_are_one() -> None:
    """The first stands for all, with their number; another column is told apart."""
    first, other = told_once([*gaps(800), *gaps(1, "other")])
    assert (first.row, first.details["all"]) == (2, "800")
    assert other == gaps(1, "other")[0]


def test_figures_of_different_pairs_are_gathered() -> None:
    """Each figure without codes of its own names another row; they still have one reason."""
    alike = [Problem("same-codes", "a.csv", row, "figure", "", {"other": str(row - 1)})
             for row in range(3, 20)]  # fmt: skip
    [told] = told_once(alike)
    assert (told.row, told.details["other"], told.details["all"]) == (3, "2", "17")


def test_what_differs_from_row_to_row_is_not_gathered() -> None:
    """A wrong value needs its own message, however many there are."""
    wrong = [Problem("printed-value", "a.csv", row, "value") for row in range(2, 20)]
    assert told_once(wrong) == wrong
