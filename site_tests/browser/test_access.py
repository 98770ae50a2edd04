"""What helps everybody in: rules that axe-core can measure, in light and in dark."""

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Page

from site_tests.browser.conftest import PAGES

pytestmark = pytest.mark.browser

LOOKS = [{"color_scheme": "light"}, {"color_scheme": "dark"}]


@pytest.mark.parametrize("context", LOOKS, indirect=True, ids=["light", "dark"])
@pytest.mark.parametrize("path", PAGES)
def test_a_page_has_no_barrier_that_axe_finds(page: Page, address: str, path: str) -> None:
    """axe-core finds nothing on any kind of page, with all that can be opened open."""
    page.goto(address + path)
    page.evaluate("document.querySelectorAll('details').forEach(one => one.open = true)")
    found = Axe().run(page)
    assert found.violations_count == 0, found.generate_report()
