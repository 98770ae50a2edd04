"""Builds as a whole: the same twice, nothing after a fault, and by a second builder too."""

import re
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from site_tests.building import run_build, tree
from site_tests.built.reading import Site

second_build = pytest.mark.xdist_group("again")
"""These share a build and spoil it: one process runs them, in this order."""


@second_build
def test_the_same_input_gives_the_same_bytes(again: Path, site: Site) -> None:
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


def article(site: Path, name: str) -> list[str]:
    """Give the lines of what a page holds, apart from the look around it."""
    text = (site / name).read_text(encoding="utf-8")
    held = text.split("<article", 1)[1].split("</article>", 1)[0]
    # Zensical has its mark for the way past the menu here.
    lines = held.replace('<a id="__skip" tabindex="-1"></a>', "").splitlines()
    return [line.strip() for line in lines if line.strip()]


def test_both_engines_build_the_same_pages(site: Site, zensical_site: Path) -> None:
    """Words, figures, charts, anchors and links of every page are the same by Zensical."""
    other = Site(zensical_site)
    assert other.pages.keys() == site.pages.keys()
    for name, page in site.pages.items():
        made = other.pages[name]
        assert (made.lang, made.values) == (page.lang, page.values)
        # A page for a wrong address names the home page in another way.
        if "/" in name and not name.endswith("404.html"):
            assert article(zensical_site, name) == article(site.root, name), name


def test_both_engines_publish_the_same_files(site: Site, zensical_site: Path) -> None:
    """Data, charts and the index of the search are the same bytes; nothing else is left over."""
    first, second = tree(site.root), tree(zensical_site)
    look = re.compile(
        r"(?:lo|en)/(?:assets/(?:javascripts|stylesheets|images)/|sitemap|search\.json)"
    )
    same = {path for path in first if not path.endswith(".html") and not look.match(path)}
    assert same == {path for path in second if not path.endswith(".html") and not look.match(path)}
    assert not [path for path in same if first[path] != second[path]]
    assert not (zensical_site.parent / ".cache").exists()
