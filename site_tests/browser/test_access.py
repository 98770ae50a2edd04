"""What helps everybody in: rules that axe-core can measure, in light and in dark."""

from collections.abc import Mapping, Sequence

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Page

from site_tests.browser.conftest import PAGES

pytestmark = pytest.mark.browser

Look = tuple[Mapping[str, str], str, Mapping[str, Sequence[str]]]
"""Options of the browser, a page, options of axe."""
LOOKS: list[Look] = [({"color_scheme": "light"}, path, {}) for path in PAGES]
# In the dark only the colours are others, and they are the same in both languages.
LOOKS += [
    ({"color_scheme": "dark"}, path, {"runOnly": ["color-contrast", "link-in-text-block"]})
    for path in PAGES
    if path.startswith("en/")
]


@pytest.mark.parametrize(("context", "path", "options"), LOOKS, indirect=["context"])
def test_a_page_has_no_barrier_that_axe_finds(
    page: Page, address: str, path: str, options: Mapping[str, Sequence[str]]
) -> None:
    """axe-core finds nothing on any kind of page, with all that can be opened open."""
    page.goto(address + path)
    page.evaluate("document.querySelectorAll('details').forEach(one => one.open = true)")
    found = Axe().run(page, options=dict(options))
    assert found.response["passes"]
    assert found.violations_count == 0, found.generate_report()
