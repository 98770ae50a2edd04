"""What a browser fetches for a first view, on a fresh phone, and what waits for a reader."""

import pytest
from playwright.sync_api import Page

from site_tests.built.reading import Site
from site_tests.weighing import MOST, first_view, limit

pytestmark = pytest.mark.browser

KINDS = ["", "figures/", "themes/activities/", "packages/prosecution-2022/"]
"""Pages of all kinds that have scripts of their own."""
LATER = ("vega.js", "worker.js", "search.json", "words.js")


@pytest.mark.parametrize("path", KINDS)
def test_a_browser_fetches_what_is_weighed(page: Page, address: str, site: Site, path: str) -> None:
    """Nothing beside what is read from the files: no runtime, no index, nothing from elsewhere."""
    fetched: list[str] = []
    page.on("response", lambda answer: fetched.append(answer.url))
    page.goto(f"{address}lo/{path}", wait_until="networkidle")
    weights = first_view(site.root, f"lo/{path}")
    asked = {url.removeprefix(address) for url in fetched}
    assert {f"{one}index.html" if one.endswith("/") else one for one in asked} == set(weights)
    assert len(fetched) == len(asked) <= MOST
    assert sum(weights.values()) <= limit(f"lo/{path}"), weights
    assert [url for url in fetched if url.endswith(LATER)] == []
