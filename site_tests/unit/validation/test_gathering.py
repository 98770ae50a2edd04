"""What is wrong with a whole column is told once."""

from scripts.model.problem import Problem
from scripts.text.edges import told
from scripts.text.messages import message
from scripts.validation.gathering import gathered


def _spaces(field: str, *rows: int) -> list[Problem]:
    return [told(f"x{row} ", ("a.csv", row, field)) for row in rows]


def test_a_column_is_told_at_its_first_cell() -> None:
    """The rows of the others are in the message, each column has one of its own."""
    first, other = gathered([*_spaces("name", 2, 5, 9), *_spaces("code", 3)])
    assert (first.row, first.cell, first.details["more"]) == (2, "x2[[ ]]", "5, 9")
    assert (other.row, other.field, "more" in other.details) == (3, "code", False)


def test_many_rows_are_counted() -> None:
    """Of a thousand rows a few are named, and the message says how many there are."""
    [one] = gathered(_spaces("name", *range(2, 1002)))
    assert (one.details["more"], one.details["count"]) == ("3, 4, 5, 6, 7", "1000")
    assert "1,000" in message(one, "en")
    assert "1.000" in message(one, "lo")


def test_other_faults_stay_apart() -> None:
    """What has a mend of its own for each cell is told for each."""
    problems = [Problem("foreign-key", "a.csv", row, "code", "x") for row in (2, 3)]
    assert gathered(problems) == problems
