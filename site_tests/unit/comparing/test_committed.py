"""Files are read as they were committed, wherever in its repository a project lies."""

from pathlib import Path

import pytest

from scripts.comparing.committed import Commit
from scripts.model.errors import SettingInvalid
from scripts.text.words import say
from site_tests.committing import commit
from site_tests.making import LANGUAGES

PATHS = ("datapackages/a/one.csv", "datapackages/a/ນ້ຳ 2.csv", "docs/en/index.md")


def _project(folder: Path) -> Path:
    for number, path in enumerate(PATHS):
        (folder / path).parent.mkdir(parents=True, exist_ok=True)
        (folder / path).write_bytes(b"a\r\n\xff\0%d" % number)
    return folder


@pytest.mark.parametrize("below", ["", "sites/water"])
def test_files_are_as_they_were_committed(tmp_path: Path, below: str) -> None:
    """What was changed, deleted or added since does not matter, and no byte is another."""
    project = _project(tmp_path / below)
    commit(tmp_path)
    (project / PATHS[0]).write_bytes(b"other")
    (project / PATHS[1]).unlink()
    (project / "datapackages/a/new.csv").write_bytes(b"new")
    index = (tmp_path / ".git/index").read_bytes()
    with Commit(project, "HEAD").tree("datapackages") as tree:
        files = [one for one in tree.rglob("*") if one.is_file()]
        found = {one.relative_to(tree).as_posix(): one.read_bytes() for one in files}
    assert found == {PATHS[0]: b"a\r\n\xff\x000", PATHS[1]: b"a\r\n\xff\x001"}
    assert (tmp_path / ".git/index").read_bytes() == index


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("revision", ["nowhere", "", "--help", "HEAD:docs", "HEAD~1"])
def test_a_commit_that_is_not_there_is_said(tmp_path: Path, revision: str, language: str) -> None:
    """What names no commit is told with its name, and is no option of git."""
    commit(_project(tmp_path))
    expected = say(language, "cli.no_revision", revision=revision, root="")
    with pytest.raises(SettingInvalid) as raised:
        Commit(tmp_path, revision, language)
    assert str(raised.value) == expected


def test_a_folder_outside_of_a_repository_is_said(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Without a repository there is nothing to compare with."""
    monkeypatch.setenv("GIT_CEILING_DIRECTORIES", str(tmp_path.parent))
    with pytest.raises(SettingInvalid, match="is in no git repository"):
        Commit(tmp_path, "HEAD")


def test_a_machine_without_git_is_said(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Where git is not installed the message says so."""
    monkeypatch.setenv("PATH", str(tmp_path))
    with pytest.raises(SettingInvalid, match="git is not installed"):
        Commit(tmp_path, "HEAD")
