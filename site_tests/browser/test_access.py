"""What helps everybody in: rules that axe-core can measure, in light and in dark."""

import pytest
from playwright.sync_api import Page

from site_tests.browsing import OPEN, barriers, in_parts, some_pages
from site_tests.built.reading import Site

pytestmark = pytest.mark.browser

# A list of 600 figures is built like its first rows, and axe needs seconds for all of it.
FEW = """() => {
  const shape = one => [one.tagName, one.className, ...one.getAttributeNames(),
    one.textContent.trim() ? 'words' : 'none', ...[...one.children].map(shape), '.'].join(' ');
  const seen = {};
  for (const one of document.querySelectorAll('tr, li, dt, dd, details, li a')) {
    const {tagName, className} = one.parentElement;
    const key = [tagName, className, shape(one)].join(' ');
    seen[key] = (seen[key] ?? 0) + 1;
    if (seen[key] > 3) one.remove();
  }
}"""
"""Leaves three of all rows, items and links of one shape.

A shape is elements, their classes and attributes, and which have words.
"""


def barriers_of_shapes(page: Page) -> str:
    """Say what axe-core finds with all that can be opened open, in rows of any shape."""
    page.evaluate(OPEN)
    page.evaluate(FEW)
    return barriers(page)


@pytest.mark.sites("lakes", "own")
@in_parts
def test_no_page_has_a_barrier_that_axe_finds(
    page: Page, address: str, site: Site, part: int
) -> None:
    """axe-core finds nothing on any page, in rows of any shape."""
    found = {}
    for path in some_pages(site, part):
        # All languages come out of the same templates: the first is read in light, others in dark.
        light = path.startswith(f"{site.languages[0]}/")
        page.emulate_media(color_scheme="light" if light else "dark")
        page.goto(f"{address}{path}?choose")
        if told := barriers_of_shapes(page):
            found[path] = told
    assert found == {}


@pytest.mark.parametrize(
    ("cell", "rule"),
    [
        ("<a href='#one'></a>", "link-name"),
        ("<a href='#one' style='color: #ddd'>one</a>", "color-contrast"),
        ("<a href='#one'>one</a> <img src='data:,'>", "image-alt"),
    ],
)
def test_a_barrier_in_a_late_row_is_seen(page: Page, cell: str, rule: str) -> None:
    """Rows like the first three are passed over, and no others."""
    row = "<tr><td>{}</td></tr>"
    sound = row.format("<a href='#one'>one</a>")
    start = "<html lang=en><title>Rows</title><main><h1>Rows</h1><table>"
    page.set_content(start + 50 * sound)
    assert barriers_of_shapes(page) == ""
    page.set_content(start + 50 * sound + row.format(cell) + 50 * sound)
    assert rule in barriers_of_shapes(page)
