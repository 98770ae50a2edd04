"""Shells are made by the engine once, and kept for as long as it would make the same."""

import subprocess
import sys
from collections.abc import Sequence
from contextlib import closing
from dataclasses import dataclass, replace
from pathlib import Path

import pytest

from scripts.model.catalog import Catalog
from scripts.model.edition import ENGINES
from scripts.model.errors import BuildFailed
from scripts.pages.page import PLACE, Page, apart
from scripts.pages.publication import Publication
from scripts.site.engine.docs import plan_docs
from scripts.site.engine.shells import Engine, Shells, shells
from scripts.site.kept.store import Store
from scripts.site.settings import settings
from site_tests.building import ROOT

SETTINGS = "site_name: Open data\nextra:\n  languages: [en]\n  engine: {}\n"
HOME = Page(
    "",
    "Home",
    f"# Home {{#top}}\n\n{apart('<p>first</p>')}\n\nWords.\n\n## More {{#more}}\n\n"
    f"{apart('<table></table>')}\n{apart('<p>third</p>')}\n\n- a line\n",
)
LINKED = Page("linked/", "Linked", "# Linked\n\n[there](../target/index.md#top)\n")
REFERRING = Page(
    "referring/", "Referring", "# Referring\n\n[there][1]\n\n[1]: ../target/index.md\n"
)
"""Links as Markdown may have them as well: where they lead stands apart."""
TARGET = Page("target/", "Target", f"# Target {{#top}}\n\n{apart('<p>figures</p>')}\n")
DATA = Page("packages/", "Data", "# Data\n")
"""The menu always has it."""
PAGES = (HOME, LINKED, REFERRING, TARGET, DATA)
UNLISTED = (LINKED.path, TARGET.path)
"""Are not in the menu, as packages are not where they are many: without them it is the same."""


FAILING = """
import sys
from pathlib import Path
from scripts.site.engine.running import building
with building(Path(sys.argv[1]), ["en"], "mkdocs", 0):
    raise ValueError("beside the engine")
"""
"""Fails while the engine is at work."""


@dataclass(frozen=True)
class Made:
    """What comes of a run: shells, how many products had to be made, and whether one ran."""

    shells: Shells
    missed: int
    ran: bool

    @property
    def all(self) -> dict[str, bytes | str]:
        """Every file, whether it is a page or not."""
        return {**self.shells.pages, **self.shells.others}

    def page(self, page: Page) -> str:
        """Give the shell of a page."""
        return self.shells.pages[f"en/{page.path}index.html"]


@dataclass(frozen=True)
class Project:
    """An edition in one language with its engine, and the file of what was made for it."""

    root: Path
    engine: str

    def made(self, pages: Sequence[Page], run: str, *, kept: bool = True) -> Made:
        """Make the shells of some pages in a run of its own, with what is kept or without it."""
        known = settings(self.root, environment={})
        publication = Publication(Catalog((), edition=known.edition), known.site)
        listed = [one for one in pages if one.path not in UNLISTED]
        plan = plan_docs(known, publication, {"en": listed}, b"font")
        plan |= {f"docs/en/{one.file}": one.source.encode() for one in pages}
        engine = Engine(self.engine, self.root / run, 0)
        with closing(Store(self.root / "products.sqlite" if kept else None)) as store:
            with shells(plan, {"en": pages}, engine, store) as wait:
                found = wait()
            return Made(found, store.misses["shells"], engine.folder.exists())


@pytest.fixture(scope="module", params=ENGINES)
def project(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Project:
    """Give a project for each engine."""
    made = Project(tmp_path_factory.mktemp("project"), str(request.param))
    (made.root / "mkdocs.yml").write_text(SETTINGS.format(made.engine), encoding="utf-8")
    return made


@pytest.fixture(scope="module")
def first(project: Project) -> Made:
    """Make the shells of all pages in a first run."""
    return project.made(PAGES, "first")


def test_every_page_has_its_shell(first: Made) -> None:
    """A whole page each; what else the engine writes is beside them."""
    assert first.ran
    assert first.missed == len(PAGES) + 1
    assert first.shells.pages.keys() == {f"en/{one.path}index.html" for one in PAGES}
    for one in PAGES:
        assert f">{one.title}<a" in first.page(one)
        assert first.page(one).rstrip().endswith("</html>")
    others = first.shells.others
    assert {"en/404.html", "en/sitemap.xml", "en/assets/styles.css"} <= others.keys()
    assert b"https://" not in others["en/404.html"]
    assert not others.keys() & first.shells.pages.keys()


def test_the_engine_leaves_places_for_blocks(first: Made) -> None:
    """Each is there once and in its order, outside of any paragraph; the blocks are not."""
    html = first.page(HOME)
    assert PLACE.findall(html) == [("block", "0"), ("block", "1"), ("block", "2")]
    assert [one for one in HOME.blocks if one in html] == []
    before = [html.split(f"<!--block {one}-->")[0].rstrip() for one in range(3)]
    assert [one.rpartition("</")[2] for one in before[:2]] == ["h1>", "h2>"]
    assert before[2].endswith("<!--block 1-->")


def test_a_filled_shell_is_the_page(first: Made) -> None:
    """With its blocks in their places it reads as it was written."""
    article = HOME.filled(first.page(HOME), {}).partition("<article")[2].partition("</article>")[0]
    order = ("<h1", "<p>first</p>", "Words.", "<h2", "<table></table>", "<p>third</p>", "<li>")
    places = [article.index(one) for one in order]
    assert places == sorted(places)
    assert PLACE.search(article) is None


def test_the_same_pages_need_no_engine(project: Project, first: Made) -> None:
    """All comes from the cache, byte for byte, and nothing is written for an engine."""
    again = project.made(PAGES, "again")
    assert again.all == first.all
    assert (again.missed, again.ran) == (0, False)


def test_a_changed_block_needs_no_engine(project: Project, first: Made) -> None:
    """The figures of a page are none of its business."""
    page = replace(TARGET, markdown=TARGET.markdown.replace("figures", "12345"))
    again = project.made([one if one is not TARGET else page for one in PAGES], "figures")
    assert again.all == first.all
    assert (again.missed, again.ran) == (0, False)
    assert "<p>12345</p>" in page.filled(again.page(page), {})


LONGER = replace(TARGET, markdown=TARGET.markdown + "\n## New {#new}\n\nMore words.\n")
RENAMED = replace(REFERRING, title="Joined")


def test_only_a_changed_page_is_made_anew(project: Project, first: Made) -> None:
    """The engine sees all of them, and every other shell is the one that was kept."""
    pages = [one if one is not TARGET else LONGER for one in PAGES]
    made = project.made(pages, "longer")
    # The shell of the page, and what else the engine writes.
    assert (made.missed, made.ran) == (2, True)
    differing = {path for path in made.all if made.all[path] != first.all.get(path)}
    assert differing == {"en/target/index.html"}
    assert 'id="new"' in made.page(LONGER)
    assert made.all == project.made(pages, "longer-clean", kept=False).all


def test_a_title_of_the_menu_is_on_every_page(project: Project, first: Made) -> None:
    """All shells are made anew, as without a cache."""
    pages = [one if one is not REFERRING else RENAMED for one in PAGES]
    made = project.made(pages, "renamed")
    assert made.missed == len(PAGES) + 1
    assert "Joined" in made.page(HOME)
    assert "Joined" not in first.page(HOME)
    assert made.all == project.made(pages, "renamed-clean", kept=False).all


def test_a_link_to_a_page_that_went_away_is_a_failure(project: Project, first: Made) -> None:
    """Of every page that has one, however it is written."""
    assert first.ran
    with pytest.raises(BuildFailed, match=r"target/index\.md") as told:
        project.made([one for one in PAGES if one is not TARGET], "away")
    assert "linked/index.md" in str(told.value)
    assert "referring/index.md" in str(told.value)


@pytest.mark.parametrize("turn", ["once", "again"])
def test_shells_that_are_all_kept_hide_no_broken_link(
    project: Project, first: Made, turn: str
) -> None:
    """They are from a run in which the page was there; a failure is told again the next time."""
    assert first.ran
    with pytest.raises(BuildFailed, match=r"target/index\.md"):
        project.made([HOME, REFERRING, DATA], turn)


def test_what_fails_beside_the_engine_is_told(tmp_path: Path) -> None:
    """However much the engine has to say that nobody reads, the build ends."""
    (tmp_path / "docs").mkdir()
    links = (f"[x](missing-{number}.md)" for number in range(1500))
    (tmp_path / "docs" / "index.md").write_text("\n\n".join(links), encoding="utf-8")
    (tmp_path / "mkdocs.en.yml").write_text("site_name: x\n", encoding="utf-8")
    done = subprocess.run(
        [sys.executable, "-c", FAILING, str(tmp_path)], cwd=ROOT, capture_output=True, text=True,
        check=False, timeout=60,
    )  # fmt: skip
    assert done.stderr.strip().endswith("ValueError: beside the engine")
