"""The plan holds each path once, within its folder."""

import pytest

from scripts.model.errors import BuildFailed
from scripts.model.plan import Plan, add


@pytest.mark.parametrize(
    ("path", "fault"), [("a/b.csv", "two files for data/a/b.csv"), ("../b.csv", "outside")]
)
def test_a_path_is_taken_once_and_within(path: str, fault: str) -> None:
    """A file is never put over another one, nor elsewhere."""
    planned: Plan = {"a/b.csv": b"first"}
    with pytest.raises(BuildFailed, match=fault):
        add(planned, path, b"second", "data/")
    assert planned == {"a/b.csv": b"first"}
