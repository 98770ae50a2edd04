"""Readers whose system has few colours, of their own choice."""

import pytest
from playwright.sync_api import Page

from site_tests.browsing import OPEN
from site_tests.built.reading import Site

pytestmark = pytest.mark.browser

LIGHT = {"forced_colors": "active", "color_scheme": "light"}
DARK = {"forced_colors": "active", "color_scheme": "dark"}
EDGELESS = """selector => [...document.querySelectorAll(selector)]
  .filter(one => one.checkVisibility() && one.offsetWidth > 1)
  .filter(one => ["Top", "Bottom"].every(side => {
    const style = getComputedStyle(one);
    return style[`border${side}Style`] === "none" || style[`border${side}Width`] === "0px";
  }))
  .map(one => one.outerHTML.slice(0, 80))"""
"""Finds what has no line above or below it: it would lie on its ground unseen."""
BOXES = ".md-header, .md-footer, .leave, button:not(.md-icon), input, select, .headlines > li"
CHART = """() => {
  const text = getComputedStyle(document.body).color;
  const ground = getComputedStyle(document.body).backgroundColor;
  const wrong = [];
  for (const one of document.querySelectorAll(".chart svg g:not([class*=sign]) > text")) {
    const style = getComputedStyle(one);
    if (style.fill !== text || style.stroke !== ground) wrong.push(one.outerHTML);
  }
  const marks = document.querySelectorAll(
    ".chart svg .role-mark:not(.mark-text) :is(path, rect, circle)");
  for (const one of marks) {
    if (getComputedStyle(one).stroke !== text) wrong.push(one.outerHTML);
  }
  const kept = new Set([...marks].map(one => getComputedStyle(one).fill));
  return [wrong, marks.length, kept.size, text === ground];
}"""
"""Tells what of charts is not in the reader's colours, and how many colours tell parts apart."""


def charted(site: Site) -> str:
    """Give the path of a page that has charts."""
    return f"{site.languages[0]}/packages/{site.with_figures()[0]}/"


@pytest.mark.sites("three", "own")
@pytest.mark.parametrize("context", [LIGHT, DARK], indirect=True, ids=["light", "dark"])
def test_charts_keep_their_meaning(page: Page, address: str, site: Site) -> None:
    """Words have the reader's colour, each mark an edge, and the colours stay."""
    page.goto(address + charted(site))
    wrong, marks, colours, unseen = page.evaluate(CHART)
    assert wrong == []
    assert marks > 2
    assert colours
    assert not unseen


@pytest.mark.sites("three", "own")
@pytest.mark.parametrize("context", [LIGHT], indirect=True)
def test_what_a_colour_told_has_a_line(page: Page, address: str, site: Site) -> None:
    """Buttons, cards, header and footer have edges where their ground is that of the page."""
    language = site.languages[0]
    for path in ("", f"packages/{site.with_figures()[0]}/", "figures/"):
        page.goto(f"{address}{language}/{path}", wait_until="networkidle")
        page.evaluate(OPEN)
        boxes = (
            ".md-header, .md-footer, .leave, button:not(.md-icon), input, select, .headlines > li"
        )
        assert page.evaluate(EDGELESS, boxes) == []
