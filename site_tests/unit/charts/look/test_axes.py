"""Ticks stand at round numbers that the language can write, and between which nothing is hidden."""

import pytest

from scripts.charts.look.axes import ticks


@pytest.mark.parametrize(
    ("values", "marks"),
    [
        ([], [0, 1]),
        ([0, 0], [0, 1]),
        ([1, 2], [0, 1, 2]),
        ([0, 9], [0, 5, 10]),
        ([0, 900], [0, 250, 500, 750, 1000]),
        ([0.5, 2], [0, 0.5, 1, 1.5, 2]),
        ([0, 9.5], [0, 2.5, 5, 7.5, 10]),
        ([498, 501], [498, 499, 500, 501]),
        ([-3, 3], [-4, -2, 0, 2, 4]),
        ([7, 7], [6, 8]),
    ],
)
def test_ticks_are_round_and_whole_where_values_are(
    values: list[float], marks: list[float]
) -> None:
    """There is no half of a person; zero is left out only where it is far away."""
    assert ticks(values) == marks
