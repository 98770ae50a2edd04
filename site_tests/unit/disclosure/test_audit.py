"""The audit finds masked values that what is published would give away."""

from dataclasses import replace

import pytest

from scripts.disclosure.audit import SLACK, UNKNOWN, Bounds, Equation, audit_problems, exposed
from site_tests.making import EDITION, Row, check, figure, package, reports

SMALL = (1.0, float(EDITION.largest_small))
"""What masking tells of a figure that is masked because it is small."""


def _equation(factors: dict[str, float], total: float) -> Equation:
    return Equation(factors, total, "check")


def _small(names: str) -> Bounds:
    """Give the bounds of figures that are masked because they are small."""
    return dict.fromkeys(names, SMALL)


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
    assert exposed(equations, _small(primary)) == list(given_away)


@pytest.mark.parametrize(
    ("total", "given_away"), [(1, ["a"]), (2, []), (90, []), (0, [])],
    ids=["nothing but one", "one or two", "far below its whole", "larger than its whole"],
)  # fmt: skip
def test_a_bound_gives_away_what_has_no_room(total: float, given_away: list[str]) -> None:
    """A small part of a whole of one is one; how much lacks is no figure and is never named."""
    bound = _equation({"a": 1, f"{SLACK}bound": 1}, total)
    assert exposed([bound], _small("a")) == given_away


@pytest.mark.parametrize(("most", "given_away"), [(25, []), (15, ["a"])])
def test_bounds_from_both_sides(most: float, given_away: list[str]) -> None:
    """Fifteen or more and 25 or fewer leaves room; where both ends meet, the value is told."""
    ends = [(1.0, most), (-1.0, -15.0)]
    bounds = [_equation({"a": sign, f"{SLACK}{sign}": 1}, total) for sign, total in ends]
    assert exposed(bounds, {"a": UNKNOWN}) == given_away


def test_a_bound_and_a_sum_squeeze_together() -> None:
    """The sum leaves two pairs, and the bound shuts out one of them."""
    both = [_equation({"a": 1, "b": 1}, 7), _equation({"a": 1, f"{SLACK}bound": 1}, 3)]
    assert exposed(both[:1], _small("ab")) == []
    assert exposed(both, _small("ab")) == ["a", "b"]


@pytest.mark.parametrize(
    ("factors", "total", "given_away"),
    [
        ({"w": 1}, 17, ["w"]),
        ({"a": 1, "w": 1}, 20, []),
        ({"a": 1, "w": 1}, 1, ["a", "w"]),
        ({"w": 1, f"{SLACK}bound": 1}, 0, ["w"]),
        ({"w": 1, f"{SLACK}bound": 1}, 17, []),
    ],
    ids=["alone", "with a small one", "no room", "of a whole of nobody", "of a larger whole"],
)
def test_a_withheld_number_is_an_unknown(
    factors: dict[str, float], total: float, given_away: list[str]
) -> None:
    """Nothing is known of a withheld number but that it is not negative; it can be given away."""
    assert exposed([_equation(factors, total)], _small("a")) == given_away


def test_a_hidden_neighbour_tells_nothing_of_its_size() -> None:
    """What is masked for a neighbour's sake may be small or large."""
    bounds = {"a": SMALL, "d": UNKNOWN}
    assert exposed([_equation({"a": 1, "d": 1}, 6)], bounds) == []
    assert exposed([_equation({"a": 1, "d": 1}, 1)], bounds) == ["a", "d"]


def _two(first: Row, second: Row) -> list[str]:
    """Give what two packages of a report expose, each with a bound."""
    people = [figure("1-1", 3), figure("1-2", None), figure("1-3", 90)]
    courts = [figure("2-1", 1), figure("2-2", None)]
    both = reports(
        package("a", figures=people, checks=[first]),
        package("b", figures=courts, checks=[second]),
    )
    return [one.details["figure"] for one in audit_problems(both)]


def test_bounds_of_the_same_name_have_slacks_of_their_own() -> None:
    """What a bound leaves open in one package says nothing of another package."""
    found = _two(check("b", "bound", "1-2", "1-1"), check("b", "bound", "2-2", "2-1"))
    assert found == ["2-2"]


def test_an_exposure_is_not_missed() -> None:
    """A bound of the same name elsewhere does not hide what a bound tells."""
    found = _two(check("b", "bound", "1-2", "1-3"), check("b", "bound", "2-2", "2-1"))
    assert found == ["2-2"]


@pytest.mark.parametrize(("status", "given_away"), [("A", ["1-2", "1-3"]), ("D", [])])
def test_how_a_figure_is_masked_tells_its_bounds(status: str, given_away: list[str]) -> None:
    """Two that add up to eight are four each if both are small; a neighbour may have any size."""
    rows = [figure("1-1", 8), figure("1-2", None), figure("1-3", None, conf_status=status)]
    known = reports(package("a", figures=rows, checks=[check("s", "equality", "1-2 + 1-3", "1-1")]))
    assert [one.details["figure"] for one in audit_problems(known)] == given_away


def test_the_edition_says_what_is_small() -> None:
    """Where counts below ten are masked, two that add up to eight may be many pairs."""
    rows = [figure("1-1", 8), figure("1-2", None), figure("1-3", None)]
    known = reports(package("a", figures=rows, checks=[check("s", "equality", "1-2 + 1-3", "1-1")]))
    assert audit_problems(replace(known, edition=replace(EDITION, mask_below=10))) == []
