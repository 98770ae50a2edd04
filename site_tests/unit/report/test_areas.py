"""The way from an area up to those that it lies in."""

import pytest

from scripts.report.areas import upward


@pytest.mark.parametrize(
    ("code", "way"),
    [("village", ["village", "district", "province"]), ("province", ["province"]),
     ("left", ["left", "right"]), ("lost", ["lost"]), ("unknown", []), ("", [])],
)  # fmt: skip
def test_the_way_up_from_an_area_ends(code: str, way: list[str]) -> None:
    """It goes to the last area of the list, and no area of a circle is passed twice."""
    within = {"village": "district", "district": "province", "province": None, "lost": "nowhere",
              "left": "right", "right": "left"}  # fmt: skip
    assert list(upward({one: {"within": home} for one, home in within.items()}, code)) == way
