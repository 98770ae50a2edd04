"""What helps everybody in: rules that axe-core can measure, in light and in dark."""

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Page

from site_tests.browsing import PAGES

pytestmark = pytest.mark.browser

# Both languages come out of the same templates: one is read in light, the other in the dark.
LOOKS = [({"color_scheme": "light" if path.startswith("lo/") else "dark"}, path) for path in PAGES]


@pytest.mark.parametrize(("context", "path"), LOOKS, indirect=["context"])
def test_a_page_has_no_barrier_that_axe_finds(page: Page, address: str, path: str) -> None:
    """axe-core finds nothing on any kind of page, with all that can be opened open."""
    page.goto(address + path)
    page.evaluate("document.querySelectorAll('details').forEach(one => one.open = true)")
    found = Axe().run(page)
    assert found.response["passes"]
    assert found.violations_count == 0, found.generate_report()
