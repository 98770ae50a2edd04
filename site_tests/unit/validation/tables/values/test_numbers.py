"""Numbers keep all of their digits, and are read as their field says they are written."""

import tempfile
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from scripts.model.quantity import Quantity
from scripts.text.numbers import number
from site_tests.unit.validation.reading.one_table import fields, read_one, rows, sound


def _column(root: Path, kind: Any, *cells: str) -> list[object]:  # noqa: ANN401 - of any field
    content = "n\n" + "".join(f'"{one}"\n' for one in cells)
    table = sound(root, {"path": "a.csv", **fields(n=kind)}, a_csv=content)
    return [one for [one] in rows(table)]


def test_a_large_whole_number_does_not_spoil_the_others(tmp_path: Path) -> None:
    """Numbers beyond 2^53 and 2^63 are what they are, side by side."""
    cells = ["9007199254740993", "99999999999999999999", "7"]
    assert _column(tmp_path, "integer", *cells) == [int(one) for one in cells]


@pytest.mark.parametrize(
    "cell", ["0.0000004", "1e22", "20000000000000000001", "1e400", "0.1", "-0.30000000000000004441"]
)
def test_decimals(tmp_path: Path, cell: str) -> None:
    """Every decimal number is the one that is written, whether or not it has a binary form."""
    [value] = _column(tmp_path, "number", cell)
    assert Decimal(repr(value) if isinstance(value, float) else str(value)) == Decimal(cell)


@pytest.mark.parametrize(
    ("kind", "cell", "value"),
    [
        ({"type": "integer", "groupChar": ","}, "77,900", 77900),
        ({"type": "number", "groupChar": ","}, "1,250", 1250.0),
        ({"type": "number", "groupChar": ".", "decimalChar": ","}, "-1.250.000,5", -1250000.5),
        ({"type": "number", "decimalChar": ","}, "1,25", 1.25),
        ({"type": "number", "bareNumber": False}, "EUR 95", 95.0),
        ({"type": "number", "bareNumber": False}, "95 %", 95.0),
        ({"type": "number", "bareNumber": False}, "€ -.5", -0.5),
        ({"type": "number", "bareNumber": False}, "$.50", 0.5),
        ({"type": "number", "bareNumber": False}, "+.25 %", 0.25),
        ({"type": "number", "bareNumber": False}, "Fr. 5", 5.0),
        ({"type": "number", "bareNumber": False, "decimalChar": ","}, ",5", 0.5),
        ({"type": "integer", "bareNumber": False}, "12 km", 12),
        ({"type": "integer", "bareNumber": False}, "12 km²", 12),
    ],
)
def test_marks(tmp_path: Path, kind: dict[str, Any], cell: str, value: float) -> None:
    """Marks between digits, and what stands around a number, are those that the field declares."""
    assert _column(tmp_path, kind, cell) == [value]


@pytest.mark.parametrize(
    ("kind", "cell"),
    [
        ({"type": "number", "groupChar": ","}, "1,5"),
        ({"type": "number", "groupChar": ","}, "12,50"),
        ({"type": "number", "groupChar": ","}, "1,2500"),
        ({"type": "number", "groupChar": ","}, ",250"),
        ({"type": "integer", "groupChar": ","}, "1,25"),
        ({"type": "integer", "groupChar": ","}, "0,125"),
        ({"type": "number", "groupChar": ","}, "0,125"),
        ({"type": "number", "groupChar": ","}, "-00,125"),
        ({"type": "number", "groupChar": ","}, "010,250"),
        ({"type": "number", "groupChar": ".", "decimalChar": ","}, "0.125"),
        ({"type": "number", "decimalChar": ","}, "1.25"),
        ({"type": "number"}, "1,25"),
        ({"type": "number"}, "NaN"),
        ({"type": "number"}, "INF"),
        ({"type": "number"}, "-inf"),
        ({"type": "number", "bareNumber": False}, "\u221236.98"),
        ({"type": "number", "bareNumber": False}, "\u20135"),
        ({"type": "number", "bareNumber": False}, "12.5-"),
        ({"type": "number", "bareNumber": False}, "(5)"),
        ({"type": "number", "bareNumber": False}, "-$5"),
        ({"type": "integer", "bareNumber": False}, "<5"),
        ({"type": "number", "bareNumber": False}, "5½"),
        ({"type": "number", "bareNumber": False}, "½ 5"),
        ({"type": "number", "bareNumber": False}, "5²"),
        ({"type": "number", "bareNumber": False}, "5万"),
        ({"type": "number", "bareNumber": False}, "１5"),
        ({"type": "integer", "bareNumber": False}, "1໕"),
        ({"type": "integer", "bareNumber": False}, "5໐%"),
        ({"type": "integer"}, "1.0"),
        ({"type": "integer"}, "໑໒"),
    ],
)
def test_marks_that_cannot_stand_there(tmp_path: Path, kind: dict[str, Any], cell: str) -> None:
    """A number with marks elsewhere is refused, and not read as another number."""
    content = f'n\n"{cell}"\n'
    _, [problem] = read_one(tmp_path, {"path": "a.csv", **fields(n=kind)}, a_csv=content)
    assert (problem.code, problem.row, problem.field, problem.cell) == ("type-error", 2, "n", cell)


@pytest.mark.parametrize(
    ("kind", "digits", "codes"),
    [
        ("number", f"0.{'1' * 4299}", []),
        ("number", f"0.{'1' * 4300}", ["number-long"]),
        ("integer", "1" * 4300, []),
        ("integer", "1" * 4301, ["number-long"]),
    ],
    ids=["decimals", "more", "whole", "longer"],
)
def test_the_longest_number(tmp_path: Path, kind: str, digits: str, codes: list[str]) -> None:
    """It can be written on a page; one with more digits is told, and its beginning quoted."""
    resource = {"path": "a.csv", **fields(n=kind)}
    table, problems = read_one(tmp_path, resource, a_csv=f"n\n{digits}\n")
    assert [one.code for one in problems] == codes
    assert all(len(one.cell) < 100 for one in problems)
    if not codes:
        assert table is not None
        [[value]] = rows(table)
        assert isinstance(value, Quantity)
        assert number(value, "en").replace(",", "") == digits if kind == "number" else value


@settings(max_examples=100, deadline=None)
@given(
    st.lists(
        st.decimals(allow_nan=False, allow_infinity=False).map(str)
        | st.integers(-(10**30), 10**30).map(str),
        min_size=1,
        max_size=6,
    )
)
def test_any_number_is_kept(cells: list[str]) -> None:
    """The value of a number is the one that is written, to the last digit."""
    with tempfile.TemporaryDirectory() as folder:
        values = _column(Path(folder), "number", *cells)
    exact = [Decimal(repr(one)) if isinstance(one, float) else Decimal(str(one)) for one in values]
    assert exact == [Decimal(one) for one in cells]
