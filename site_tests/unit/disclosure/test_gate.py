"""What counts as small, and what as a decision."""

import pytest

from scripts.disclosure.gate import decided, small


@pytest.mark.parametrize(
    ("value", "is_small"),
    [(None, False), (0, False), (1, True), (4.0, True), (5, False), (2.5, False), (-1, False)],
)
def test_small(value: float | None, *, is_small: bool) -> None:
    """One to four are small; zero singles nobody out."""
    assert small(value) is is_small


@pytest.mark.parametrize(
    ("row", "is_decided"),
    [
        ({"conf_status": "F", "release_reason": None}, False),
        ({"conf_status": "F", "release_reason": "case_statistics"}, True),
        ({"conf_status": "A", "release_reason": None}, True),
        ({"conf_status": "D", "release_reason": ""}, True),
    ],
)
def test_decided(row: dict[str, str | None], *, is_decided: bool) -> None:
    """A reason for release is a decision, and so is masking."""
    assert decided(row) is is_decided
