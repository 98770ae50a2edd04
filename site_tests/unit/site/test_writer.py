"""The one writer: aside first, swapped in whole, and mended where a swap was cut off."""

from pathlib import Path

import pytest

from scripts.site.writer import clear, restore, swap, write


def tree(folder: Path) -> dict[str, bytes]:
    """Read every file of a folder."""
    files = (one for one in folder.rglob("*") if one.is_file())
    return {one.relative_to(folder).as_posix(): one.read_bytes() for one in files}


def test_what_is_written_is_the_plan(tmp_path: Path) -> None:
    """Every file of the plan and nothing else is there, also where a killed build left files."""
    planned = {"a.txt": b"1", "b/c/d.bin": b"\x00\xff"}
    (tmp_path / "next" / "b").mkdir(parents=True)
    (tmp_path / "next" / "b" / "stray").write_bytes(b"x")
    clear(tmp_path / "next")
    write(planned, tmp_path / "next")
    assert tree(tmp_path / "next") == planned


def test_a_swap_leaves_nothing_of_the_old_site(tmp_path: Path) -> None:
    """Stray files of an earlier build go, and no other folder stays."""
    fresh, current = tmp_path / "build.next", tmp_path / "build"
    write({"old": b"1", "both": b"1"}, current)
    write({"both": b"2"}, fresh)
    swap(fresh, current)
    assert tree(current) == {"both": b"2"}
    assert [one.name for one in tmp_path.iterdir()] == ["build"]


def test_a_first_swap_needs_no_old_site(tmp_path: Path) -> None:
    """The first build on a machine has nothing to replace."""
    write({"a": b"1"}, tmp_path / "build.next")
    swap(tmp_path / "build.next", tmp_path / "build")
    assert tree(tmp_path / "build") == {"a": b"1"}


def test_a_swap_cut_off_between_its_renames_is_mended(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Killed when the old site is away and the new one not yet there, the old one comes back."""
    fresh, current = tmp_path / "build.next", tmp_path / "build"
    write({"a": b"good"}, current)
    write({"a": b"new"}, fresh)
    rename = Path.rename

    def cut_off(self: Path, target: Path) -> Path:
        if self == fresh:
            raise KeyboardInterrupt
        return rename(self, target)

    with monkeypatch.context() as patch:
        patch.setattr(Path, "rename", cut_off)
        with pytest.raises(KeyboardInterrupt):
            swap(fresh, current)
    assert not current.exists()
    restore(current)
    assert tree(current) == {"a": b"good"}


def test_a_left_over_old_site_does_not_come_back(tmp_path: Path) -> None:
    """Killed after the second rename, the new site stays and the next swap clears the old."""
    current = tmp_path / "build"
    write({"a": b"new"}, current)
    write({"a": b"old"}, tmp_path / "build.old")
    restore(current)
    assert tree(current) == {"a": b"new"}
    write({"a": b"newer"}, tmp_path / "build.next")
    swap(tmp_path / "build.next", current)
    assert [one.name for one in tmp_path.iterdir()] == ["build"]


def test_the_same_content_is_linked(tmp_path: Path) -> None:
    """A file of the last site with the same content gets another name; all else is written."""
    last, fresh = tmp_path / "build", tmp_path / "build.next"
    write({"same/a": b"1", "shorter": b"11", "other": b"1", "gone": b"1"}, last)
    planned = {"same/a": b"1", "shorter": b"1", "other": b"2", "new": b"1"}
    write(planned, fresh, last)
    assert tree(fresh) == planned
    linked = {path for path in planned
              if (last / path).exists() and (last / path).samefile(fresh / path)}  # fmt: skip
    assert linked == {"same/a"}
    assert (last / "same/a").stat().st_nlink == 2


def test_the_last_site_is_not_changed(tmp_path: Path) -> None:
    """Not while the new one is made, not where a file of it is written twice, and not after it."""
    last, fresh = tmp_path / "build", tmp_path / "build.next"
    old = {"same": b"1", "other": b"1", "twice": b"1"}
    write(old, last)
    times = {path: (last / path).stat().st_mtime_ns for path in old}
    write({"same": b"1", "other": b"2", "twice": b"1"}, fresh, last)
    write({"twice": b"2"}, fresh, last)
    assert tree(fresh) == {"same": b"1", "other": b"2", "twice": b"2"}
    assert tree(last) == old
    assert {path: (last / path).stat().st_mtime_ns for path in old} == times
    clear(fresh)
    assert tree(last) == old


def test_what_is_linked_stays_when_the_last_site_goes(tmp_path: Path) -> None:
    """After the swap the new site is whole."""
    last, fresh = tmp_path / "build", tmp_path / "build.next"
    write({"a": b"1", "b": b"1"}, last)
    write({"a": b"1", "b": b"2"}, fresh, last)
    swap(fresh, last)
    assert tree(last) == {"a": b"1", "b": b"2"}
    assert (last / "a").stat().st_nlink == 1


@pytest.mark.parametrize("old", ["nowhere", "file", "folder"])
def test_a_last_site_that_is_not_there_is_no_matter(tmp_path: Path, old: str) -> None:
    """Nor one that has something else in the place of a file."""
    (tmp_path / "file").write_bytes(b"1")
    (tmp_path / "folder" / "b" / "c").mkdir(parents=True)
    planned = {"a": b"1", "b/c": b"2"}
    write(planned, tmp_path / "build.next", tmp_path / old)
    assert tree(tmp_path / "build.next") == planned
