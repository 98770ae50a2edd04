"""By keys alone: what Tab and Shift+Tab reach is in sight, under nothing, and shows the focus."""

from pathlib import Path

import pytest
from playwright.sync_api import Page

from site_tests.browsing import FEW, OPEN
from site_tests.built.reading import Site

pytestmark = pytest.mark.browser

STOP = (Path(__file__).parent / "stop.js").read_text(encoding="utf-8")
STILL = "* { transition: none !important }"
MOST = 500
"""Stops of a page, of whose rows of one shape three are left."""
PHONE = {"viewport": {"width": 390, "height": 844}}
DESKTOP = {"viewport": {"width": 1280, "height": 800}}
LOW = {"viewport": {"width": 320, "height": 256}}
DARK = {"color_scheme": "dark"}
EMPTIED = "document.querySelectorAll('section.wide:not(:has(tr))').forEach(one => one.remove())"
"""Takes away the frames of which no row is left."""
KINDS = ("home", "theme", "package", "finder", "checks")


def paths(site: Site, language: str) -> dict[str, str]:
    """Give a page of each kind: of themes and packages the ones with the most in them."""
    pages = site.of_language(language)

    def fullest(folder: str) -> str:
        found = [one for one in pages if one.startswith(folder) and one.count("/") == 2]
        return max(found, key=lambda one: len(pages[one].elements)).removesuffix("index.html")

    return {"home": "", "theme": fullest("themes/"), "package": fullest("packages/"),
            "finder": "figures/", "checks": "checks/"}  # fmt: skip


def opened(page: Page, address: str) -> None:
    """Open a page with all that can be opened on it, and few rows of one shape."""
    page.goto(address, wait_until="networkidle")
    page.add_style_tag(content=STILL)
    page.evaluate(OPEN)
    page.evaluate(FEW, {})
    page.evaluate(EMPTIED)


def walked(page: Page, key: str) -> dict[str, list[str]]:
    """Press a key until no element has the focus, and give the faults of stops by their name."""
    faults: dict[str, list[str]] = {}
    for count in range(MOST):
        page.keyboard.press(key)
        stop = page.evaluate(STOP)
        if stop is None:
            assert count > 5
            return faults
        if stop["faults"]:
            faults[stop["name"]] = stop["faults"]
    pytest.fail("there is no end of stops")


@pytest.mark.sites("three", "own")
@pytest.mark.parametrize(
    "context", [PHONE, DESKTOP | DARK, LOW], indirect=True, ids=["phone", "desktop", "low"]
)
@pytest.mark.parametrize("kind", KINDS)
def test_every_stop_is_in_sight(page: Page, address: str, site: Site, kind: str) -> None:
    """There and back: no stop is under the header, out of the window, or without an outline."""
    language = site.languages[-1]
    opened(page, f"{address}{language}/{paths(site, language)[kind]}")
    assert walked(page, "Tab") == {}
    assert walked(page, "Shift+Tab") == {}


@pytest.mark.sites("three")
@pytest.mark.parametrize(
    ("broken", "fault"),
    [
        ("html { scroll-padding: 0 !important }", "covered by"),
        ("article a { position: fixed; top: -5rem }", "out of the window"),
        ("article a { position: fixed; left: -5rem }", "beside the window"),
        ("article :focus-visible { outline: none !important }", "no outline"),
        ("article :focus-visible { outline-color: #aaa !important }", "contrast"),
    ],
)
def test_a_stop_that_is_not_is_told(
    page: Page, address: str, site: Site, broken: str, fault: str
) -> None:
    """Each way of being out of sight is seen by the walk."""
    language = site.languages[0]
    opened(page, f"{address}{language}/{paths(site, language)['package']}")
    page.add_style_tag(content=broken)
    told = walked(page, "Tab") | walked(page, "Shift+Tab")
    assert any(fault in one for faults in told.values() for one in faults)
