"""What helps everybody in: rules that axe-core can measure, in light and in dark."""

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Page

from site_tests.built.reading import Site

pytestmark = pytest.mark.browser


def test_no_page_has_a_barrier_that_axe_finds(page: Page, address: str, site: Site) -> None:
    """axe-core finds nothing on any page, with all that can be opened open."""
    found = {}
    # All languages come out of the same templates: one is read in light, the next in the dark.
    for place, language in enumerate(site.languages):
        page.emulate_media(color_scheme=("light", "dark")[place % 2])
        for path in site.of_language(language):
            page.goto(f"{address}{language}/{path}")
            page.evaluate("document.querySelectorAll('details').forEach(one => one.open = true)")
            result = Axe().run(page)
            assert result.response["passes"]
            if result.violations_count:
                found[f"{language}/{path}"] = result.generate_report()
    assert found == {}
