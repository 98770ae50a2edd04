"""A site whose repository is known: its links lead there, and nothing is asked of it unasked."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Page, expect

from site_tests.browsing import Seen
from site_tests.building import built, copy_edition, once
from site_tests.serving import served

pytestmark = pytest.mark.browser
REPOSITORY = "https://github.com/example/project"


@pytest.fixture(scope="module")
def named(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """Build and serve a site with a repository of a host that the theme knows."""

    def make(folder: Path) -> None:
        settings = copy_edition(folder, "lakes") / "mkdocs.yml"
        text = settings.read_text(encoding="utf-8")
        settings.write_text(f"repo_url: {REPOSITORY}\n{text}", encoding="utf-8")
        built(folder)

    with served(once("named", tmp_path_factory, make) / "build" / "site") as address:
        yield address


@pytest.mark.parametrize("path", ["", "packages/rescue-2021/"])
def test_a_known_repository_is_not_asked_for_anything(
    page: Page, seen: Seen, named: str, path: str
) -> None:
    """The theme would count stars and forks there; our pages let it know of no repository."""
    page.goto(f"{named}en/{path}", wait_until="networkidle")
    page.wait_for_timeout(500)
    assert [one for one in seen.requests if not one.startswith(named)] == []
    assert page.locator("[data-md-component=source]").count() == 0
    assert seen.errors == []


@pytest.mark.parametrize("context", [{"java_script_enabled": False}], indirect=True)
def test_each_figure_has_a_link_that_names_it(page: Page, named: str) -> None:
    """By its name in the list of links one knows which figure it is about."""
    page.goto(f"{named}en/packages/rescue-2021/")
    for closed in page.locator("details.keys > summary").all():
        closed.click()
    link = page.get_by_role("link", name="Wrong? 1.1-2", exact=True)
    address = str(link.get_attribute("href"))
    assert address.startswith(f"{REPOSITORY}/issues/new?title=1.1-2%20")
    rows = page.locator("table.figures tbody tr")
    expect(page.locator("a.wrong")).to_have_count(rows.count())


@pytest.mark.parametrize("context", [{"viewport": {"width": 320, "height": 700}}], indirect=True)
def test_the_links_fit_a_small_phone(page: Page, named: str) -> None:
    """No table gets wider than the screen by them."""
    page.goto(f"{named}en/packages/rescue-2021/")
    assert page.evaluate("document.documentElement.scrollWidth - window.innerWidth") <= 0
