"""Builds as a whole: the same twice, nothing after a fault, and by a second builder too."""

import os
import re
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from site_tests.building import ROOT, copy_project, run_build, tree
from site_tests.built.reading import Site

second_build = pytest.mark.xdist_group("again")
"""These share a build and spoil it: one process runs them, in this order."""


@second_build
def test_the_same_input_gives_the_same_bytes(site: Site, again: Path) -> None:
    """Another folder, time, time zone, locale and hash seed change nothing."""
    first, second = tree(site.root), tree(again / "build" / "site")
    assert first.keys() == second.keys()
    assert not [path for path in first if first[path] != second[path]]


def letter_in_a_value(packages: Path) -> None:
    """Type a letter for a digit."""
    change(packages / "prosecution-2022/data/figures.csv", ",39,case,", ",3g,case,")


def deleted_column(packages: Path) -> None:
    """Delete the column ``value`` of a table."""
    path = packages / "situation-2022/data/figures.csv"
    lines = path.read_text(encoding="utf-8").splitlines()
    place = lines[0].split(",").index("value")
    kept = [
        ",".join(cells[:place] + cells[place + 1 :]) for cells in (one.split(",") for one in lines)
    ]
    path.write_text("\n".join(kept) + "\n", encoding="utf-8")


def unknown_code(packages: Path) -> None:
    """Write a code that its list does not have."""
    change(packages / "activities-2022/data/activities.csv", ",meeting,", ",meetng,")


def missing_title(packages: Path) -> None:
    """Take the Lao title out of a descriptor."""
    path = packages / "prosecution-2022/datapackage.json"
    text = path.read_text(encoding="utf-8")
    path.write_text(re.sub(r'\n  "title": "[^"]*",', "", text, count=1), encoding="utf-8")


def utf_16(packages: Path) -> None:
    """Save a list as UTF-16."""
    path = packages / "codelists/data/nationalities.csv"
    path.write_text(path.read_text(encoding="utf-8"), encoding="utf-16")


def change(path: Path, old: str, new: str) -> None:
    """Change the first such place of a file."""
    text = path.read_text(encoding="utf-8")
    assert old in text, path
    path.write_text(text.replace(old, new, 1), encoding="utf-8", newline="")


FAULTS: dict[str, Callable[[Path], None]] = {
    'prosecution-2022/data/figures.csv, row 2, field value, value "3g"': letter_in_a_value,
    "situation-2022/data/figures.csv, row 1, field value": deleted_column,
    'activities-2022/data/activities.csv, row 4, field kind, value "meetng"': unknown_code,
    "prosecution-2022/datapackage.json, field title": missing_title,
    "codelists/data/nationalities.csv": utf_16,
}


def messages(output: str) -> list[str]:
    """Give the first line of each message: where the fault is."""
    lines = [one for one in output.splitlines() if one.startswith("datapackages/")]
    return [one.removeprefix("datapackages/") for one in lines]


@second_build
def test_five_faults_give_five_messages_and_leave_the_site(again: Path, site: Site) -> None:
    """All are told in one run, each with its place and mend; the last good site stays."""
    before = tree(again / "build")
    packages = again / "datapackages"
    kept = again / "kept"
    shutil.copytree(packages, kept)
    for fault in FAULTS.values():
        fault(packages)
    done = run_build(again)
    shutil.rmtree(packages)
    kept.rename(packages)
    assert done.returncode == 1
    assert sorted(messages(done.stderr)) == sorted(FAULTS)
    assert done.stderr.count("\n    Mend: ") == len(FAULTS)
    assert tree(again / "build") == before
    assert not (again / "build.next").exists()
    assert site.pages


@second_build
def test_a_stray_file_of_an_earlier_build_goes(again: Path) -> None:
    """The next good build replaces the folder as a whole."""
    (again / "build" / "site" / "lo" / "stray.html").write_text("old", encoding="utf-8")
    before = tree(again / "build")
    done = run_build(again)
    assert done.returncode == 0, done.stderr
    after = tree(again / "build")
    assert before.keys() - after.keys() == {"site/lo/stray.html"}
    assert all(after[path] == before[path] for path in after)


@pytest.fixture(scope="module")
def by_zensical(site: Site, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Let the successor of the theme build the same folder with the same settings."""
    project = tmp_path_factory.mktemp("zensical")
    copy_project(project, ROOT)
    shutil.copytree(site.root.parent, project / "build", ignore=shutil.ignore_patterns("site"))
    for language in ("lo", "en"):
        command = [str(Path(sys.executable).with_name("zensical")), "build", "-f",
                   f"build/mkdocs.{language}.yml"]  # fmt: skip
        done = subprocess.run(command, cwd=project, check=False, capture_output=True, text=True,
                              env=os.environ | {"NO_COLOR": "1"})  # fmt: skip
        assert done.returncode == 0, done.stdout + done.stderr
    return project / "build" / "site"


def test_zensical_builds_the_same_pages(site: Site, by_zensical: Path) -> None:
    """The list of pages is the same, and a figure's row is in its place."""
    pages = {one for one in tree(by_zensical) if one.endswith(".html")}
    assert pages == {one for one in site.pages if "/" in one}
    other = Site(by_zensical).pages["lo/packages/prosecution-2022/index.html"]
    assert other.lang == "lo"
    assert other.values == site.pages["lo/packages/prosecution-2022/index.html"].values
    assert [one for one in other.all("a") if one.get("class") == "leave"]
