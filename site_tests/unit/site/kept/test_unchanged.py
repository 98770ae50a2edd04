"""A run over the input of an earlier one has nothing to do, and over any other input it has."""

import os
import shutil
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path

import pytest

from scripts.site import making
from scripts.site.build import CACHE, build
from scripts.site.kept.store import Store
from scripts.site.kept.unchanged import is_built, judged, listing, name_of, note_built
from scripts.site.settings import Settings, settings
from site_tests.mini import STRANGER, copied

URL = "https://example.org/data/"
PAGE = "build/site/en/index.html"
Change = Callable[[Path], None]


def known(project: Path, url: str = URL) -> Settings:
    """Read the settings of a project, as a run of its own does."""
    return settings(project, environment={"SITE_URL": url})


def noted(project: Path, store: Store) -> None:
    """Note that what lies in the build folder is made of the project as it is."""
    read = known(project)
    note_built(name_of(read), listing(read.build), store)


def done(project: Path, url: str = URL) -> bool:
    """Tell in a run of its own whether there is nothing to build."""
    with closing(Store(project / CACHE)) as store:
        read = known(project, url)
        return is_built(name_of(read), listing(read.build), store)


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """Give a project with a site, and the note that it was built."""
    made = copied(STRANGER, tmp_path)
    for path in (PAGE, "build/site/index.html"):
        (made / path).parent.mkdir(parents=True, exist_ok=True)
        (made / path).write_bytes(b"site")
    with closing(Store(made / CACHE)) as store:
        noted(made, store)
    return made


def test_what_was_built_is_built(project: Path) -> None:
    """In every run after it, and also where files of the input were only touched."""
    assert done(project)
    for one in (project / "docs").rglob("*"):
        os.utime(one, (1, 1))
    assert done(project)


def test_what_was_never_built_is_not(tmp_path: Path) -> None:
    """Neither without a site nor with one of which nothing is known."""
    project = copied(STRANGER, tmp_path)
    assert not done(project)
    (project / PAGE).parent.mkdir(parents=True)
    (project / PAGE).write_bytes(b"site")
    assert not done(project)


def append(path: str) -> Change:
    """Add a line to a file."""

    def change(project: Path) -> None:
        file = project / path
        file.write_bytes(file.read_bytes() + b"\n")

    return change


def swapped(path: str) -> Change:
    """Put as many other bytes in the place of a file, at the very time of the old ones."""

    def change(project: Path) -> None:
        file = project / path
        stat, content = file.stat(), file.read_bytes()
        file.write_bytes(content[::-1])
        os.utime(file, ns=(stat.st_atime_ns, stat.st_mtime_ns))
        assert file.read_bytes() != content

    return change


def touched(path: str) -> Change:
    """Change when a file was written."""
    return lambda project: os.utime(project / path, (1, 1))


def removed(path: str) -> Change:
    """Take a file away."""
    return lambda project: (project / path).unlink()


def added(path: str) -> Change:
    """Put an empty file where there is none."""

    def change(project: Path) -> None:
        (project / path).parent.mkdir(parents=True, exist_ok=True)
        (project / path).touch(exist_ok=False)

    return change


def folder(path: str) -> Change:
    """Make an empty folder."""
    return lambda project: (project / path).mkdir()


def renamed(path: str, name: str) -> Change:
    """Give a file another name."""

    def change(project: Path) -> None:
        (project / path).rename((project / path).with_name(name))

    return change


INPUT = {
    "a setting": append("mkdocs.yml"),
    "a figure": swapped("datapackages/gdp/data/gdp.csv"),
    "a descriptor": append("datapackages/markup/datapackage.yaml"),
    "a page": append("docs/lo/index.md"),
    "words": added("docs/en/words.toml"),
    "a template": added("docs/overrides/main.html"),
    "a page more": added("docs/en/more.md"),
    "a page less": removed("docs/lo/index.md"),
    "a page of another name": renamed("docs/lo/index.md", "home.md"),
    "a folder": folder("docs/empty"),
    "a folder of data": folder("datapackages/empty"),
}
"""What changes the input of a site."""


@pytest.mark.parametrize("change", INPUT.values(), ids=INPUT)
def test_another_input_is_another_site(project: Path, change: Change) -> None:
    """Whatever it is: data, pages, settings, templates, even an empty folder."""
    change(project)
    assert not done(project)


OUTPUT = {
    "content": append(PAGE),
    "time": touched(PAGE),
    "less": removed(PAGE),
    "more": added("build/site/stray.html"),
    "name": renamed(PAGE, "other.html"),
    "everything": lambda project: shutil.rmtree(project / "build"),
}
"""What somebody may do to a site that was built."""


@pytest.mark.parametrize("change", OUTPUT.values(), ids=OUTPUT)
def test_a_site_that_was_changed_is_not_built(project: Path, change: Change) -> None:
    """What was done to its files by hand is mended by the next build."""
    change(project)
    assert not done(project)


def test_another_address_is_another_site(project: Path) -> None:
    """It stands in the pages; each address has its own note, and the folder one content."""
    assert not done(project, "https://example.org/elsewhere/")
    assert done(project)


def test_what_is_changed_back_is_built(project: Path) -> None:
    """The input counts, and not how it came to be."""
    page = project / "docs/lo/index.md"
    content = page.read_bytes()
    page.write_bytes(content + b"more")
    assert not done(project)
    page.write_bytes(content)
    assert done(project)


@pytest.mark.parametrize("place", ["gdp", "gdp/data"])
def test_data_behind_a_link_are_input(project: Path, tmp_path: Path, place: str) -> None:
    """A folder of data may be kept elsewhere, and is read from there."""
    data = project / "datapackages" / place
    elsewhere = Path(shutil.move(data, tmp_path / "elsewhere"))
    data.symlink_to(elsewhere, target_is_directory=True)
    with closing(Store(project / CACHE)) as store:
        noted(project, store)
    assert done(project)
    append("datapackages/gdp/data/gdp.csv")(project)
    assert not done(project)


def test_a_page_that_is_edited_during_a_build_is_built_next(
    project: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The site is of what was read before: the note must not say that it has the edit."""

    def make(known: Settings, fresh: Path, *others: object) -> None:
        for wait in filter(callable, others):
            wait()
        shutil.copytree(known.build, fresh)
        append("docs/lo/index.md")(known.root)

    append("docs/en/index.md")(project)
    monkeypatch.setattr(making, "make", make)
    build(known(project))
    assert not done(project)


def test_a_listing_has_every_file(project: Path) -> None:
    """By its path, its size and its time; folders are none."""
    (project / "build" / "empty").mkdir()
    found = listing(project / "build")
    assert [(path, size) for path, size, _ in found] == [
        ("site/en/index.html", 4), ("site/index.html", 4),
    ]  # fmt: skip
    assert found[0][2] == (project / PAGE).stat().st_mtime_ns
    assert listing(project / "nowhere") == []


class Judge:
    """Judges, and counts how often."""

    def __init__(self) -> None:
        self.asked = 0

    def verdict(self) -> tuple[list[str], int]:
        """Give a verdict."""
        self.asked += 1
        return ["ບໍ່ມີບັນຫາ"], self.asked


@pytest.fixture
def store(project: Path) -> Iterator[Store]:
    """Open the cache of a project."""
    with closing(Store(project / CACHE)) as store:
        yield store


def test_an_input_is_judged_once(project: Path, store: Store) -> None:
    """The verdict is given again as it was, also in the next run."""
    judge = Judge()
    for _ in range(2):
        assert judged(known(project), ("check", "lo"), store, judge.verdict) == (
            ["ບໍ່ມີບັນຫາ"],
            1,
        )
    with closing(Store(project / CACHE)) as later:
        assert judged(known(project), ("check", "lo"), later, judge.verdict)[1] == 1


def test_other_questions_are_judged_for_themselves(project: Path, store: Store) -> None:
    """A verdict in one language is none in another."""
    judge = Judge()
    asked = [("check", "lo"), ("check", "en"), ("count", "lo"), ("check", "lo")]
    found = [judged(known(project), one, store, judge.verdict)[1] for one in asked]
    assert found == [1, 2, 3, 1]


@pytest.mark.parametrize("change", INPUT.values(), ids=INPUT)
def test_another_input_is_judged_anew(project: Path, store: Store, change: Change) -> None:
    """Whatever was changed."""
    judge = Judge()
    judged(known(project), (), store, judge.verdict)
    change(project)
    assert judged(known(project), (), store, judge.verdict)[1] == 2


def test_a_verdict_hangs_on_no_site(project: Path, store: Store) -> None:
    """What was built, and for which address, changes nothing in what is wrong with the input."""
    judge = Judge()
    judged(known(project), (), store, judge.verdict)
    shutil.rmtree(project / "build")
    assert judged(known(project, "https://example.org/"), (), store, judge.verdict)[1] == 1
