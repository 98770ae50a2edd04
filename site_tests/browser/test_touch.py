"""The theme's script waits for a reader; what a reader sees and prints does not wait for it."""

import re

import pytest
from playwright.sync_api import Page, expect

from site_tests.browsing import Seen
from site_tests.built.reading import Site

pytestmark = [pytest.mark.browser, pytest.mark.sites("three", "own")]

DARK = {"color_scheme": "dark"}
SCHEME = "data-md-color-scheme"
THEME = re.compile(r"/bundle\.[^/]*\.js$")
FOLDED = "document.querySelectorAll('main details:not([open])').length"


@pytest.fixture
def package(site: Site) -> str:
    """Give the page of a package of figures, in the first language."""
    return f"{site.languages[0]}/packages/{site.with_figures()[0]}/"


def fetched(seen: Seen) -> int:
    """Count how often the theme's script was asked for."""
    return sum(bool(THEME.search(url)) for url in seen.requests)


@pytest.mark.parametrize("sign", ["scroll", "key", "press"])
def test_the_first_sign_fetches_it(
    page: Page, address: str, package: str, seen: Seen, sign: str
) -> None:
    """Not before, and once."""
    page.goto(address + package, wait_until="networkidle")
    assert fetched(seen) == 0
    with page.expect_response(THEME):
        if sign == "scroll":
            page.mouse.wheel(0, 400)
        elif sign == "key":
            page.keyboard.press("Tab")
        else:
            page.mouse.click(200, 300)
    page.keyboard.press("Tab")
    page.wait_for_load_state("networkidle")
    assert fetched(seen) == 1
    assert seen.errors == []


def test_paper_has_what_is_folded(page: Page, address: str, package: str, seen: Seen) -> None:
    """All is open while it is printed, and closed again after."""
    page.goto(address + package, wait_until="networkidle")
    folded = page.evaluate(FOLDED)
    assert folded > 0
    page.evaluate("dispatchEvent(new Event('beforeprint'))")
    assert page.evaluate(FOLDED) == 0
    page.evaluate("dispatchEvent(new Event('afterprint'))")
    assert page.evaluate(FOLDED) == folded
    assert fetched(seen) == 0


@pytest.mark.parametrize("context", [DARK], indirect=True)
def test_colours_are_those_of_the_device(page: Page, address: str, package: str) -> None:
    """From the first moment, and when the device changes them."""
    page.goto(address + package)
    body = page.locator("body")
    expect(body).to_have_attribute(SCHEME, "slate")
    page.emulate_media(color_scheme="light")
    expect(body).to_have_attribute(SCHEME, "default")


def test_a_choice_of_colours_stays(page: Page, address: str, package: str) -> None:
    """One tap is enough, before the theme's script has come; it is there on the next page too."""
    page.route(THEME, lambda route: route.abort())
    page.goto(address + package)
    body, switches = page.locator("body"), page.locator("[data-md-component=palette] label")
    for scheme in ("default", "slate"):
        switches.locator("visible=true").click()
        expect(body).to_have_attribute(SCHEME, scheme)
    page.unroute(THEME)
    page.reload()
    expect(body).to_have_attribute(SCHEME, "slate")
    with page.expect_response(THEME):
        page.mouse.wheel(0, 400)
    page.wait_for_load_state("networkidle")
    expect(body).to_have_attribute(SCHEME, "slate")
    expect(switches.locator("visible=true")).to_have_count(1)
