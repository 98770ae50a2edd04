"""What a visitor meets on any page: it is whole, fits the screen and leads to its twins."""

import pytest
from playwright.sync_api import Page, expect

from site_tests.browsing import NO_SCRIPT, OPEN, Seen, in_parts, some_pages
from site_tests.built.reading import Site

pytestmark = pytest.mark.browser

WIDTHS = (320, 390, 768, 1280)
WIDER = "document.documentElement.scrollWidth - window.innerWidth"


@in_parts
def test_every_page_is_whole_and_fits(
    page: Page, seen: Seen, address: str, site: Site, part: int
) -> None:
    """It asks no other host and logs no error, and no window, however small, scrolls sideways."""
    found = {}
    for path in some_pages(site, part):
        page.goto(f"{address}{path}?choose")
        page.evaluate(OPEN)
        # Where the window changes its width the theme's header glides to its new place.
        page.add_style_tag(content="* { transition: none !important }")
        for width in WIDTHS:
            page.set_viewport_size({"width": width, "height": 700})
            if (wide := page.evaluate(WIDER)) > 0:
                found[path, width] = wide
    page.wait_for_load_state("networkidle")
    assert found == {}
    assert seen.errors == []
    assert seen.failed == []
    assert [one for one in seen.requests if not one.startswith(address)] == []


@pytest.mark.sites("three", "own")
@pytest.mark.parametrize("context", [{}, NO_SCRIPT], indirect=True, ids=["script", "no-script"])
def test_the_switch_leads_round_all_languages(page: Page, address: str, site: Site) -> None:
    """From a page to the same page in the next language, and so on, and back to the first."""
    [first, *others] = site.languages
    package = f"packages/{site.with_figures()[0]}/"
    for path in ("", "packages/", package, "checks/", "about/"):
        page.goto(f"{address}{first}/{path}")
        for language in (*others, first):
            page.locator(f"a.language-switch__link[hreflang='{language}']").click()
            page.wait_for_url(f"{address}{language}/{path}")
            expect(page.locator("html")).to_have_attribute("lang", language)


@pytest.mark.sites("lakes")
def test_one_language_needs_no_switch(page: Page, address: str) -> None:
    """Where there is nothing to choose, nothing is offered."""
    page.goto(f"{address}en/")
    expect(page.locator(".language-switch")).to_have_count(0)


@pytest.mark.sites("three", "own")
@pytest.mark.parametrize(
    ("context", "end"),
    [
        ({"locale": "lo-LA"}, "lo/"),
        ({"locale": "en-GB"}, "en/"),
        ({"locale": "fr-FR"}, ""),
        ({"locale": "lo-LA", "java_script_enabled": False}, ""),
    ],
    indirect=["context"],
)
def test_the_entrance_takes_the_language_of_the_browser(
    page: Page, address: str, site: Site, end: str
) -> None:
    """The root goes to the browser's language, and offers all where that is none of them."""
    page.goto(address)
    page.wait_for_url(address + end)
    if not end:
        expect(page.locator("a.enter")).to_have_count(len(site.languages))


@pytest.mark.parametrize("context", [NO_SCRIPT], indirect=True)
def test_everything_is_there_without_javascript(page: Page, address: str, site: Site) -> None:
    """Charts, the numbers of a chart and all figures can be read with JavaScript off."""
    package, language = site.with_figures()[0], site.languages[0]
    page.goto(f"{address}{language}/packages/{package}/")
    expect(page.locator("figure.chart svg").first).to_be_visible()
    for closed in page.locator("details.keys > summary").all():
        closed.click()
    for key in site.figures(package):
        expect(page.locator(f"[id='{key}'] td.value")).to_be_visible()
    numbers = page.locator("figure.chart details.numbers:not(.embed)").first
    expect(numbers.locator("table")).to_be_hidden()
    numbers.locator("summary").click()
    expect(numbers.locator("table")).to_be_visible()


def test_a_download_is_the_published_file(page: Page, address: str, site: Site) -> None:
    """What the browser saves are the bytes of the published CSV."""
    package = site.with_figures()[0]
    page.goto(f"{address}en/packages/{package}/")
    with page.expect_download() as saving:
        page.locator("a[download][href$='data/figures.csv']").click()
    published = site.root / "data" / package / "data" / "figures.csv"
    assert saving.value.path().read_bytes() == published.read_bytes()
