"""What helps everybody in: rules that axe-core can measure, in light and in dark."""

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Page

from site_tests.browsing import in_parts, some_pages
from site_tests.built.reading import Site

pytestmark = pytest.mark.browser

OPEN = "document.querySelectorAll('details').forEach(one => one.open = true)"
# A list of 600 figures is built like its first rows, and axe needs seconds for all of it.
FEW = """() => {
  const shape = one => [one.tagName, one.className, ...one.getAttributeNames(), '>',
    ...[...one.children].map(shape), '<'].join(' ');
  const seen = {};
  for (const one of document.querySelectorAll('tr, li, dt, dd, details')) {
    seen[shape(one)] = (seen[shape(one)] ?? 0) + 1;
    if (seen[shape(one)] > 3) one.remove();
  }
}"""
"""Leaves three of all rows and items that have the same elements, classes and attributes."""


@pytest.mark.sites("lakes", "own")
@in_parts
def test_no_page_has_a_barrier_that_axe_finds(
    page: Page, address: str, site: Site, part: int
) -> None:
    """axe-core finds nothing on any page, with all open, in rows of any shape."""
    found = {}
    for path in some_pages(site, part):
        # All languages come out of the same templates: the first is read in light, others in dark.
        light = path.startswith(f"{site.languages[0]}/")
        page.emulate_media(color_scheme="light" if light else "dark")
        page.goto(f"{address}{path}?choose")
        page.evaluate(OPEN)
        page.evaluate(FEW)
        result = Axe().run(page, options={"resultTypes": ["violations"]})
        assert result.response["passes"]
        if result.violations_count:
            found[path] = result.generate_report()
    assert found == {}
