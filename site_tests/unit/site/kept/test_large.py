"""Products that are too large to be held: a file each, written once, and gone with their use."""

from dataclasses import dataclass, field
from pathlib import Path
from typing import IO

import pytest

from scripts.site.kept.large import LargeFiles


@dataclass(frozen=True)
class Text:
    """A content that says how often it was written."""

    made_of: tuple[object, ...]
    lies_at: str = ""
    broken: bool = False
    written: list[Path] = field(default_factory=list)

    def write(self, root: Path, sink: IO[bytes]) -> None:
        """Write a few bytes, or fail in the middle."""
        self.written.append(root)
        sink.write(repr(self.made_of).encode())
        if self.broken:
            raise OSError("no space left")


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Name a folder that is not there yet."""
    return tmp_path / ".cache" / "large"


def test_a_content_is_written_once(folder: Path, tmp_path: Path) -> None:
    """What is made of the same is the same file, also for a later run."""
    one = Text(("rice", 1))
    path = LargeFiles(folder, tmp_path).path(one)
    assert path.read_bytes() == b"('rice', 1)"
    assert LargeFiles(folder, tmp_path).path(one) == path
    assert one.written == [tmp_path]
    other = LargeFiles(folder, tmp_path).path(Text(("rice", 2)))
    assert other.read_bytes() == b"('rice', 2)"


def test_what_lies_in_the_project_is_not_copied(folder: Path, tmp_path: Path) -> None:
    """A file that was committed is its own content."""
    assert LargeFiles(folder, tmp_path).path(Text((), "data/a.csv")) == tmp_path / "data/a.csv"
    assert not folder.exists()


def test_a_write_that_fails_leaves_nothing(folder: Path, tmp_path: Path) -> None:
    """Half a file is never taken for a whole one."""
    with pytest.raises(OSError, match="no space"):
        LargeFiles(folder, tmp_path).path(Text(("rice",), broken=True))
    assert list(folder.iterdir()) == []


def test_what_nobody_asks_for_goes(folder: Path, tmp_path: Path) -> None:
    """The folder has what the last build has published, and is gone where that is nothing."""
    files = LargeFiles(folder, tmp_path)
    first, _ = files.path(Text((1,))), files.path(Text((2,)))
    later = LargeFiles(folder, tmp_path)
    later.path(Text((1,)))
    later.clear()
    assert list(folder.iterdir()) == [first]
    LargeFiles(folder, tmp_path).clear()
    assert not folder.exists()
