"""Codes of a figure in one order, and the wider codes that they are a part of."""

import pytest

from scripts.model.edition import Edition
from scripts.report.codes import code, codes_of, replaced, wider
from scripts.report.dimensions import NAMES
from site_tests.making import EDITION


def test_codes_stand_in_the_order_of_the_dimensions() -> None:
    """An empty or missing cell is an empty code, and other cells are none."""
    codes = codes_of({"sex": "F", "indicator": "people", "age": None, "unit": "km"})
    known = {"indicator": "people", "sex": "F"}
    assert codes == tuple(known.get(name, "") for name in NAMES)
    assert (code(codes, "sex"), code(codes, "age")) == ("F", "")


def test_one_code_is_replaced() -> None:
    """All others stay, and so does what was given."""
    codes = codes_of({"sex": "F", "age": "_T"})
    assert replaced(codes, "sex", "_T") == codes_of({"sex": "_T", "age": "_T"})
    assert code(codes, "sex") == "F"


@pytest.mark.parametrize(
    ("cells", "parts"),
    [
        ({"sex": "_T", "age": "_T"}, []),
        ({"sex": "F", "age": "_T"}, [("sex", "_T", "M")]),
        ({"sex": "M", "age": "Y_LT18"}, [("sex", "_T", "F"), ("age", "_T", "Y_GE18")]),
        ({"nationality": "LAO"}, [("nationality", "", "X-LAO")]),
        ({"nationality": "X-LAO"}, [("nationality", "", "LAO")]),
        ({"nationality": "CHN"}, [("nationality", "X-LAO", "")]),
        ({"population": "victims", "ref_area": "LA-VT"}, []),
    ],
)
def test_wider(cells: dict[str, str], parts: list[tuple[str, str, str]]) -> None:
    """Each dimension that divides a figure gives its whole, and what completes it."""
    found = wider(codes_of(cells), EDITION)
    assert [(field, whole.code, whole.sibling) for field, whole in found] == parts


def test_nobody_is_foreign_without_a_home() -> None:
    """An edition that names no nationality has no wholes of nationalities."""
    assert list(wider(codes_of({"nationality": "CHN"}), Edition())) == []
