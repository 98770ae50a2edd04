"""What helps everybody in: rules that axe-core can measure, in light and in dark."""

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Page

from site_tests.browsing import in_parts, some_pages
from site_tests.built.reading import Site

pytestmark = pytest.mark.browser


@in_parts
def test_no_page_has_a_barrier_that_axe_finds(
    page: Page, address: str, site: Site, part: int
) -> None:
    """axe-core finds nothing on any page, with all that can be opened open."""
    found = {}
    for path in some_pages(site, part):
        # All languages come out of the same templates: the first is read in light, others in dark.
        light = path.startswith(f"{site.languages[0]}/")
        page.emulate_media(color_scheme="light" if light else "dark")
        page.goto(f"{address}{path}?choose")
        page.evaluate("document.querySelectorAll('details').forEach(one => one.open = true)")
        result = Axe().run(page)
        assert result.response["passes"]
        if result.violations_count:
            found[path] = result.generate_report()
    assert found == {}
