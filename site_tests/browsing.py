"""A browser and a server of a built site, shared by the browser tests."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path

import pytest
from axe_playwright_python.base import AXE_SCRIPT, AxeResults
from playwright.sync_api import Browser, BrowserContext, Locator, Page, expect

from site_tests import chromium
from site_tests.built.reading import Site
from site_tests.serving import served

RESULT = ".search ol > li"
"""A page in the list of the search box."""
NO_SCRIPT = {"java_script_enabled": False}
OPEN = "document.querySelectorAll('details').forEach(one => one.open = true)"
"""Opens all that can be opened on a page."""
# Lists of 600 figures are built like their first rows, and pages like other pages: to look through
# all that is in them takes a browser minutes.
FEW = """seen => {
  const shape = one => [one.tagName, one.getAttribute('class'), ...one.getAttributeNames(),
    one.textContent.trim() ? 'words' : 'none', ...[...one.children].map(shape), '.'].join(' ');
  const place = one => `${one?.tagName} ${one?.getAttribute('class')}`;
  const all = `table, tr, li, dt, dd, details, option, p:not([id]), .headerlink,
    li a, li > :is(span, strong), svg :is(text, path, line)`;
  for (const one of [...document.querySelectorAll(all)].reverse()) {
    const around = one.parentElement;
    const key = [place(around?.parentElement), place(around), shape(one)].join(' ');
    seen[key] = (seen[key] ?? 0) + 1;
    if (seen[key] > 3) one.remove();
  }
  return seen;
}"""
"""Leaves three of all rows, items and links of one shape in one place, and says what it saw.

A shape is elements, their classes, attributes, which have words; a place, two elements around.
What it is given as seen already counts too: of pages one after another three are left of each.
"""
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


def barriers(page: Page, part: str | None = None, rules: Sequence[str] = ()) -> str:
    """Say what axe-core finds on a page, or in a part of it; nothing where there is no barrier.

    Where rules are named, it looks for what breaks these, and for nothing else.
    """
    only = {"runOnly": {"type": "rule", "values": list(rules)}} if rules else {}
    if not page.evaluate("'axe' in window"):
        page.evaluate(AXE_SCRIPT)
    options = {"resultTypes": ["violations"], **only}
    run = "([part, options]) => axe.run(part ?? document, options)"
    result = AxeResults(page.evaluate(run, [part, options]))
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
