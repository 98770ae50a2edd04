"""Pictures that are kept from one build to the next."""

from pathlib import Path

import pytest

from scripts.charts.drawing.cache import cached, picture_cache
from scripts.site.writer import FolderStore


class Pen:
    """Draws, and counts how often it had to."""

    def __init__(self) -> None:
        self.strokes = 0

    def draw(self) -> bytes:
        """Draw something that tells which stroke it was."""
        self.strokes += 1
        return f"stroke {self.strokes}".encode()


@pytest.fixture
def pen() -> Pen:
    """Give a pen that has drawn nothing yet."""
    return Pen()


def test_the_same_picture_is_drawn_once(tmp_path: Path, pen: Pen) -> None:
    """A later build takes what an earlier one drew from the same source."""
    for _ in range(2):
        with picture_cache(FolderStore(tmp_path / "pictures")):
            assert cached("svg", "a spec", pen.draw) == b"stroke 1"
    assert pen.strokes == 1


@pytest.mark.parametrize(("kind", "source"), [("svg", "other"), ("png", "a spec")])
def test_another_picture_is_drawn(tmp_path: Path, pen: Pen, kind: str, source: str) -> None:
    """Another source, or the same one drawn in another way, is another picture."""
    with picture_cache(FolderStore(tmp_path)):
        cached("svg", "a spec", pen.draw)
        assert cached(kind, source, pen.draw) == b"stroke 2"


def test_what_no_page_shows_any_more_goes(tmp_path: Path, pen: Pen) -> None:
    """After a build only the pictures of that build are left."""
    for source in ("old", "new"):
        with picture_cache(FolderStore(tmp_path)):
            cached("svg", source, pen.draw)
    assert [one.read_bytes() for one in tmp_path.iterdir()] == [b"stroke 2"]


def test_a_build_that_fails_loses_nothing(tmp_path: Path, pen: Pen) -> None:
    """What it did not come to is still there for the next one."""
    with picture_cache(FolderStore(tmp_path)):
        cached("svg", "a spec", pen.draw)
    with pytest.raises(KeyError), picture_cache(FolderStore(tmp_path)):
        raise KeyError
    with picture_cache(FolderStore(tmp_path)):
        assert cached("svg", "a spec", pen.draw) == b"stroke 1"


def test_without_a_folder_nothing_is_kept(pen: Pen) -> None:
    """Charts drawn outside of a build are drawn each time."""
    assert [cached("svg", "a spec", pen.draw) for _ in range(2)] == [b"stroke 1", b"stroke 2"]
