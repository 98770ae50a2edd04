"""What is folded on the page of a package: an address in it opens it, with and without a script."""

import pytest
from playwright.sync_api import Page, expect

from site_tests.browsing import NO_SCRIPT
from site_tests.built.reading import Site

pytestmark = pytest.mark.browser


@pytest.fixture
def figure(site: Site, address: str) -> tuple[str, str]:
    """Give the page of a package, and the key of its last figure."""
    package = site.with_figures()[0]
    return f"{address}{site.languages[0]}/packages/{package}/", list(site.figures(package))[-1]


def test_an_address_of_a_figure_opens_its_list(page: Page, figure: tuple[str, str]) -> None:
    """Its row is seen, and those of other sections stay folded."""
    path, key = figure
    page.goto(f"{path}#{key}")
    expect(page.locator(f"[id='{key}']")).to_be_in_viewport()


def test_a_number_leads_to_its_row(page: Page, figure: tuple[str, str]) -> None:
    """From the table to the folded list: a change of the address opens it as well."""
    path, key = figure
    page.goto(path)
    row = page.locator(f"[id='{key}']")
    assert not row.evaluate("one => one.closest('details').open")
    page.evaluate("key => { location.hash = key; }", key)
    expect(row).to_be_in_viewport()
    assert row.evaluate("one => one.closest('details').open")


@pytest.mark.parametrize("context", [NO_SCRIPT], indirect=True)
def test_lists_of_keys_open_without_a_script(page: Page, figure: tuple[str, str]) -> None:
    """A summary opens its list."""
    path, key = figure
    page.goto(path)
    page.locator("details.keys", has=page.locator(f"[id='{key}']")).locator("summary").click()
    expect(page.locator(f"[id='{key}']")).to_be_visible()


@pytest.mark.parametrize("context", [{"viewport": {"width": 320, "height": 700}}], indirect=True)
def test_no_table_is_wider_than_a_small_phone(page: Page, figure: tuple[str, str]) -> None:
    """Wide ones scroll in their own frame, and the headings of rows stay in sight."""
    page.goto(figure[0])
    assert page.evaluate("document.documentElement.scrollWidth - innerWidth") <= 0
    for frame in page.locator(".crossed").all():
        heading = frame.locator("th.name[scope=row]").first
        frame.evaluate("one => { one.scrollLeft = one.scrollWidth; }")
        box, inside = frame.bounding_box(), heading.bounding_box()
        assert box
        assert inside
        assert abs(inside["x"] - box["x"]) < 2
