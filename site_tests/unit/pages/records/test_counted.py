"""Figures of activities: a whole first, and then those who are its part."""

import pytest

from scripts.pages.records.counted import divided
from scripts.report.codes import codes_of
from scripts.report.figures import Figure

WORKERS = {"indicator": "people", "population": "workers", "sex": "_T", "age": "_T"}


def figure(**codes: str) -> Figure:
    """Make a figure of codes."""
    return Figure("1-1", "1", 1, 1, codes_of(codes))


@pytest.mark.parametrize(
    ("codes", "by"),
    [
        ({"sex": "F"}, {"sex"}),
        ({"sex": "F", "age": "Y_LT18"}, {"sex", "age"}),
        ({"nationality": "LAO"}, {"nationality"}),
        ({"sex": "F", "nationality": "LAO"}, {"sex", "nationality"}),
        ({"population": "officials"}, set()),
        ({"sex": "F", "ref_area": "N"}, set()),
    ],
)
def test_only_people_are_divided(codes: dict[str, str], by: set[str]) -> None:
    """Others, or people elsewhere, are no part of those who were counted before."""
    assert divided(figure(**WORKERS), figure(**{**WORKERS, **codes})) == by


def test_a_part_is_no_whole() -> None:
    """Girls are a part of women, and women none of girls; the first figure is none of anything."""
    women, girls = ({**WORKERS, "sex": "F", "age": age} for age in ("_T", "Y_LT18"))
    assert divided(figure(**women), figure(**girls)) == {"age"}
    assert divided(figure(**girls), figure(**women)) == set()
    assert divided(None, figure(**women)) == set()
