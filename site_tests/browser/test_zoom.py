"""At 400 % zoom, and in browsers that do not know all of the styles."""

import re

import pytest
from playwright.sync_api import Page, Route, expect

from site_tests.built.reading import Site

pytestmark = pytest.mark.browser

ZOOMED = {"viewport": {"width": 320, "height": 256}}
"""A window of 1280 × 1024 at 400 %."""
WIDTHS = (240, 320, 390, 600, 768, 1280)
HEADER = ".md-header"
TWICE = """() => {
  const root = document.documentElement;
  root.style.fontSize = `${2 * parseFloat(getComputedStyle(root).fontSize)}px`;
}"""
SCROLLED = "scrollTo({top: 600, behavior: 'instant'})"


@pytest.fixture
def helping(site: Site) -> str:
    """Give a page that has the link to leave the site by, in the last language."""
    pages = site.of_language(site.languages[-1])
    return next(
        f"{site.languages[-1]}/{name.removesuffix('index.html')}" for name, page in pages.items()
        if name.startswith("packages/")
        and any(one.get("class") == "leave" for one in page.all("a"))
    )  # fmt: skip


def height(page: Page) -> float:
    """Say how much of the window the header takes, on a page that was scrolled."""
    page.evaluate(SCROLLED)
    box = page.locator(HEADER).bounding_box()
    assert box is not None
    return max(box["y"] + box["height"], 0)


@pytest.mark.sites("three", "own")
@pytest.mark.parametrize("context", [ZOOMED], indirect=True)
def test_the_header_leaves_two_thirds_of_a_low_window(
    page: Page, address: str, site: Site, helping: str
) -> None:
    """Of its rows only one stays, which is that of the way out where there is one."""
    for path in (f"{site.languages[-1]}/checks/", helping):
        page.goto(address + path)
        assert height(page) < 256 / 3
    expect(page.locator(f"{HEADER} .leave")).to_be_in_viewport(ratio=1)
    page.locator(f"{HEADER} .language-switch__link").first.focus()
    expect(page.locator(f"{HEADER} .language-switch__link").first).to_be_in_viewport(ratio=1)


@pytest.mark.sites("three", "own")
def test_what_is_jumped_to_stands_below_the_header(
    page: Page, address: str, site: Site, helping: str
) -> None:
    """Whether it has a row or more, at every width: close below it, and never under it."""
    package = f"{site.languages[-1]}/packages/{site.with_figures()[0]}/"
    for path in {helping, package, f"{site.languages[-1]}/checks/"}:
        for width in WIDTHS:
            page.set_viewport_size({"width": width, "height": 800})
            page.goto(f"{address}{path}")
            page.add_style_tag(content="article { padding-bottom: 100vh }")
            heading = page.locator("article h2[id]").nth(1)
            page.goto(f"{address}{path}#{heading.get_attribute('id')}")
            page.wait_for_function("scrollY > 0")
            box, header = heading.bounding_box(), page.locator(HEADER).bounding_box()
            assert box is not None
            assert header is not None
            assert 0 <= box["y"] - header["height"] < 60, (path, width)


@pytest.mark.sites("three", "own")
@pytest.mark.parametrize("width", [390, 1280])
def test_above_a_row_that_is_jumped_to_there_is_another(
    page: Page, address: str, site: Site, width: int
) -> None:
    """It says of what table the row is; so the row does not begin right under the header."""
    page.set_viewport_size({"width": width, "height": 800})
    package = f"{site.languages[-1]}/packages/{site.with_figures()[0]}/"
    page.goto(address + package)
    page.evaluate("for (const one of document.querySelectorAll('details')) one.open = true")
    row = page.locator("table.figures tr[id]:visible").first
    page.add_style_tag(content="article { padding-bottom: 100vh }")
    row.evaluate("(one) => one.scrollIntoView({ behavior: 'instant' })")
    page.wait_for_function("scrollY > 0")
    box, header = row.bounding_box(), page.locator(HEADER).bounding_box()
    assert box is not None
    assert header is not None
    assert 50 < box["y"] - header["height"] < 150


@pytest.mark.sites("three", "own")
@pytest.mark.parametrize("width", [320, 390, 600, 1000])
def test_large_letters_make_the_header_no_wider(
    page: Page, address: str, site: Site, helping: str, width: int
) -> None:
    """Where letters alone are twice as large, all that is in it stays in the window."""
    page.set_viewport_size({"width": width, "height": 800})
    for path in (helping, *(f"{one}/checks/" for one in site.languages)):
        page.goto(address + path)
        page.evaluate(TWICE)
        parts = page.locator(f"{HEADER} :is(button, label.md-header__button, a):visible")
        boxes = [one.bounding_box() for one in parts.all()]
        assert len(boxes) > 2
        scrolled = page.locator(f"{HEADER} .language-switch").evaluate("(one) => one.scrollWidth")
        for box in filter(None, boxes):
            assert box["x"] >= 0
            assert box["x"] + box["width"] <= max(width, scrolled), (path, box)


def older(styles: str) -> str:
    """Give the styles as a browser reads them that does not know ``:has()``."""
    styles = re.sub(r"@supports not selector\(:has\([^)]*\)\)", "@media all", styles)
    return re.sub(r"[^{}]*:has\([^{}]*\{[^{}]*\}", "", styles)


@pytest.fixture
def old(page: Page) -> None:
    """Serve the styles as an older browser reads them."""

    def answer(route: Route) -> None:
        answered = route.fetch()
        route.fulfill(response=answered, body=older(answered.text()))

    page.route("**/styles.css", answer)


@pytest.mark.sites("three", "own")
@pytest.mark.usefixtures("old")
def test_an_older_browser_shows_the_way_out(page: Page, address: str, helping: str) -> None:
    """Without ``:has()`` the link that leaves the site is whole in the window, at every width."""
    page.goto(address + helping)
    for width in WIDTHS:
        page.set_viewport_size({"width": width, "height": 800})
        height(page)
        link = page.locator(f"{HEADER} .leave")
        expect(link).to_be_in_viewport(ratio=1)
        box = link.bounding_box()
        assert box is not None
        assert box["height"] >= 44
        assert page.evaluate("document.documentElement.scrollWidth - innerWidth") <= 0


@pytest.mark.sites("three")
@pytest.mark.usefixtures("old")
def test_an_older_browser_shows_the_list_of_pages(page: Page, address: str, helping: str) -> None:
    """Without ``:has()`` the list comes in with the focus as well."""
    page.goto(address + helping)
    link = page.locator(".md-sidebar--primary .md-nav__list a.md-nav__link").first
    expect(link).not_to_be_in_viewport()
    link.focus()
    expect(link).to_be_in_viewport(ratio=1)


@pytest.mark.sites("own")
def test_a_sign_takes_no_room(page: Page, address: str, site: Site) -> None:
    """The sign of its address makes no heading higher, however little room its line has left."""
    path = f"{address}{site.languages[-1]}/packages/{site.with_figures()[0]}/"
    for width in range(320, 400, 10):
        page.set_viewport_size({"width": width, "height": 800})
        page.goto(path)
        highest = "all => all.map(one => one.offsetHeight)"
        before = page.locator("article :is(h1, h2, h3)").evaluate_all(highest)
        page.add_style_tag(content=".headerlink { display: none !important }")
        assert page.locator("article :is(h1, h2, h3)").evaluate_all(highest) == before
