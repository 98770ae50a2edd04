"""The audit finds masked values that what is published would give away."""

import pytest

from scripts.disclosure.audit import Equation, exposed


def _equation(factors: dict[str, float], total: float) -> Equation:
    return Equation(factors, total, "check")


TOTAL = {"a": 1.0, "b": 1.0, "c": 1.0}


@pytest.mark.parametrize(
    ("equations", "primary", "given_away"),
    [
        ([], "abc", ""),
        ([_equation({"a": 1}, 3)], "a", "a"),
        ([_equation(TOTAL, 7)], "abc", ""),
        ([_equation(TOTAL, 3)], "abc", "abc"),
        ([_equation(TOTAL, 12)], "abc", "abc"),
        ([_equation(TOTAL, 11)], "abc", ""),
        ([_equation(TOTAL, 7), _equation({"a": 1, "b": 1}, 5)], "abc", "c"),
        ([_equation({"a": 1, "b": 1}, 5), _equation({"a": 1, "b": -1}, 1)], "ab", "ab"),
        ([_equation({"a": 1, "b": 1}, 30)], "a", ""),
        ([_equation({"a": 1, "b": -1}, 0)], "", ""),
        ([_equation({"a": 1, "b": 1}, 99)], "ab", ""),
    ],
    ids=[
        "nothing published", "one alone", "room for all", "all are one", "all are four",
        "one of them is three, which one nobody knows", "a second sum", "two unknowns, two sums",
        "a neighbour without bounds", "no bounds at all", "the report contradicts itself",
    ],
)  # fmt: skip
def test_exposed(equations: list[Equation], primary: str, given_away: str) -> None:
    """A value is exposed where equations or bounds leave one number for it."""
    assert exposed(equations, set(primary)) == list(given_away)
