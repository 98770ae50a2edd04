"""A browser and a server of a built site, shared by the browser tests."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser, BrowserContext, Locator, Page, expect

from site_tests import chromium
from site_tests.built.reading import Site
from site_tests.serving import served

RESULT = ".search ol > li"
"""A page in the list of the search box."""
NO_SCRIPT = {"java_script_enabled": False}
OPEN = "document.querySelectorAll('details').forEach(one => one.open = true)"
"""Opens all that can be opened on a page."""
in_parts = pytest.mark.parametrize("part", range(4))
"""Above a test that visits every page: in parts, so that several processes share them."""
ERROR = 400
"""The status from which on a server says that something is wrong."""


@dataclass
class Seen:
    """What a page did behind its reader's back."""

    errors: list[str] = field(default_factory=list)
    requests: list[str] = field(default_factory=list)
    failed: list[str] = field(default_factory=list)


@pytest.fixture(scope="session")
def address(built_site: Path) -> Iterator[str]:
    """Serve the built site and give its address."""
    with served(built_site) as place:
        yield place


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    """Start the browser; without one every test fails, none is skipped."""
    if chromium.find() is None:
        pytest.fail(chromium.missing())
    with chromium.started() as browser:
        yield browser


@pytest.fixture
def context(browser: Browser, request: pytest.FixtureRequest) -> Iterator[BrowserContext]:
    """Give a fresh phone-sized context; parametrize indirectly to change its options."""
    options = {"viewport": {"width": 390, "height": 844}, **getattr(request, "param", {})}
    made = browser.new_context(**options)
    yield made
    made.close()


@pytest.fixture
def page(context: BrowserContext) -> Page:
    """Give a fresh page."""
    return context.new_page()


@pytest.fixture
def seen(page: Page) -> Seen:
    """Watch a page: console errors, uncaught errors, requests, and those that failed."""
    watched = Seen()
    page.on(
        "console",
        lambda message: watched.errors.append(message.text) if message.type == "error" else None,
    )
    page.on("pageerror", lambda error: watched.errors.append(str(error)))
    page.on("request", lambda request: watched.requests.append(request.url))
    page.on(
        "response",
        lambda answer: watched.failed.append(answer.url) if answer.status >= ERROR else None,
    )
    return watched


def some_pages(site: Site, part: int) -> list[str]:
    """Give a quarter of the pages of a site, by path below its root."""
    return [name.removesuffix("index.html") for name in sorted(site.pages)][part::4]


def around_the_form(page: Page, address: str) -> tuple[object, object]:
    """Say where the first heading of the finder stands before its script has run, and after it."""
    page.route("**/finder.js", lambda route: route.abort())
    page.goto(f"{address}lo/figures/")
    before = page.locator("h2").first.bounding_box()
    page.unroute("**/finder.js")
    page.reload(wait_until="networkidle")
    expect(page.locator("#finder")).to_be_visible()
    return before, page.locator("h2").first.bounding_box()


def unfold(page: Page) -> None:
    """Show the filters of the finder, where they are folded."""
    button = page.locator("#find-fold[aria-expanded=false]:visible")
    if button.count():
        button.click()


def choose(page: Page, name: str, code: str) -> None:
    """Choose a code in the finder."""
    unfold(page)
    page.locator(f"#find-{name}").select_option(code)


def barriers(page: Page, part: str | None = None) -> str:
    """Say what axe-core finds on a page, or in a part of it; nothing where there is no barrier."""
    result = Axe().run(page, context=part, options={"resultTypes": ["violations"]})
    assert result.response["passes"]
    return str(result.generate_report()) if result.violations_count else ""


def search(page: Page, query: str) -> Locator:
    """Put a query into the search box and give the list of pages found."""
    box, found = page.locator(".search input"), page.locator(RESULT)
    if not box.is_visible():
        page.keyboard.press("/")
    box.fill("")
    expect(found).to_have_count(0)
    box.fill(query)
    expect(found.first).to_be_visible()
    return found
