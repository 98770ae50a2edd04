"""A project that was built before is built again."""

import shutil
from pathlib import Path

import pytest

from site_tests.building import run_build, tree


@pytest.mark.sites("lakes")
def test_a_stray_file_of_an_earlier_build_goes(built_site: Path, tmp_path: Path) -> None:
    """The next good build replaces the folder as a whole."""
    project = shutil.copytree(built_site.parents[1], tmp_path / "again")
    (project / "build" / "site" / "en" / "stray.html").write_text("old", encoding="utf-8")
    before = tree(project / "build")
    done = run_build(project)
    assert done.returncode == 0, done.stderr
    after = tree(project / "build")
    assert before.keys() - after.keys() == {"site/en/stray.html"}
    assert all(after[path] == before[path] for path in after)
