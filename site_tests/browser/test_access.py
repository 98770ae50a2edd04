"""What helps everybody in: rules that axe-core can measure, in light and in dark."""

import pytest
from playwright.sync_api import Page

from site_tests.browsing import FEW, OPEN, barriers, in_parts, some_pages
from site_tests.built.reading import Site

pytestmark = pytest.mark.browser


OF_COLOURS = ("color-contrast", "link-in-text-block")
"""What may hold in light and not in dark."""


def barriers_of_shapes(page: Page, seen: dict[str, int] | None = None) -> str:
    """Say what axe-core finds with all that can be opened open, in what has a shape of its own."""
    page.evaluate(OPEN)
    seen = {} if seen is None else seen
    seen.update(page.evaluate(FEW, seen))
    # Less motion: what changes its colour slowly is measured when it has it.
    page.emulate_media(color_scheme="light", reduced_motion="reduce")
    in_light = barriers(page)
    page.emulate_media(color_scheme="dark")
    return in_light + barriers(page, rules=OF_COLOURS)


@pytest.mark.sites("lakes", "own")
@in_parts
def test_no_page_has_a_barrier_that_axe_finds(
    page: Page, address: str, site: Site, part: int
) -> None:
    """axe-core finds nothing on any page, in light and in dark, in rows of any shape."""
    found: dict[str, str] = {}
    seen: dict[str, int] = {}
    for path in some_pages(site, part):
        page.goto(f"{address}{path}?choose")
        if told := barriers_of_shapes(page, seen):
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
