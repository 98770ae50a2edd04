"""Pages on paper, by keyboard alone, and where an address was wrong."""

import pytest
from playwright.sync_api import Page, expect

from site_tests.built.reading import Site

pytestmark = pytest.mark.browser
DARK = {"color_scheme": "dark"}
DARK_WITHOUT_SCRIPT = {"color_scheme": "dark", "java_script_enabled": False}


PALE = """() => {
  const found = [];
  const canvas = new OffscreenCanvas(1, 1).getContext('2d', {willReadFrequently: true});
  const own = '.chart svg :is([class*=part_], [class*=tile_]) > text';
  for (const one of document.querySelectorAll('body *')) {
    const words = [...one.childNodes].some(node => node.nodeType === 3 && node.textContent.trim());
    if (!words || !one.checkVisibility({visibilityProperty: true}) || one.matches(own)) continue;
    // The skip link is without colour until it has the focus.
    if (!one.checkVisibility({opacityProperty: true})) continue;
    const style = getComputedStyle(one);
    canvas.fillStyle = '#fff';
    canvas.fillRect(0, 0, 1, 1);
    canvas.fillStyle = one.matches('svg text') ? style.fill : style.color;
    canvas.fillRect(0, 0, 1, 1);
    const [red, green, blue] = canvas.getImageData(0, 0, 1, 1).data;
    if (0.3 * red + 0.6 * green + 0.1 * blue > 128) found.push(one.outerHTML.slice(0, 120));
  }
  return found;
}"""
"""Finds words that are pale on white; those in the parts of a chart stand on the parts' colours."""


CONTRAST = """(one, property) => {
  const canvas = new OffscreenCanvas(1, 1).getContext('2d');
  for (const colour of ['#fff', getComputedStyle(one).getPropertyValue(property)]) {
    canvas.fillStyle = colour;
    canvas.fillRect(0, 0, 1, 1);
  }
  const parts = [...canvas.getImageData(0, 0, 1, 1).data].slice(0, 3).map(part => {
    const share = part / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 1.05 / (0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2] + 0.05);
}"""
"""Gives the contrast of a colour with white paper."""
DARK_INK = 12
"""The contrast of what is as good as black."""


@pytest.fixture
def package(site: Site) -> str:
    """Give the page of a package of figures, in the first language."""
    return f"{site.languages[0]}/packages/{site.with_figures()[0]}/"


@pytest.mark.parametrize("context", [DARK, DARK_WITHOUT_SCRIPT], indirect=True)
def test_paper_is_white_and_has_no_controls(page: Page, address: str, package: str) -> None:
    """A page that is dark on the screen is printed black on white, with all of its tables."""
    page.emulate_media(media="print")
    page.goto(address + package)
    for hidden in (".md-header", ".md-sidebar--primary", ".jump", ".downloads"):
        expect(page.locator(hidden).first).to_be_hidden()
    for shown in (".chart svg", "table.figures", ".footer-words"):
        expect(page.locator(shown).first).to_be_visible()
    for words in ("h1", "table.figures th[scope=row]", ".footer-words p"):
        assert page.locator(words).first.evaluate(CONTRAST, "color") >= DARK_INK
    assert page.locator(".chart svg text").first.evaluate(CONTRAST, "fill") >= DARK_INK
    assert page.locator("body").evaluate(
        "one => getComputedStyle(one).backgroundColor"
    ) in {"rgb(255, 255, 255)", "rgba(0, 0, 0, 0)"}  # fmt: skip


@pytest.mark.parametrize("context", [DARK], indirect=True)
def test_no_word_is_pale_on_paper(page: Page, address: str, site: Site, package: str) -> None:
    """Whatever the screen was, paper is read as black on white."""
    page.emulate_media(media="print")
    for path in (f"{site.languages[0]}/", package, f"{site.languages[0]}/checks/"):
        page.goto(address + path)
        assert page.evaluate(PALE) == []


@pytest.mark.parametrize("context", [{"java_script_enabled": False}], indirect=True)
def test_what_is_closed_is_open_on_paper(page: Page, address: str, package: str) -> None:
    """The numbers of a chart are printed below it, whether or not a reader opened them."""
    page.goto(address + package)
    table = page.locator("details.numbers table").first
    closed = "one => one.checkVisibility({contentVisibilityAuto: true})"
    assert not table.evaluate(closed)
    page.emulate_media(media="print")
    assert table.evaluate(closed)


def test_the_first_key_leads_past_the_menu(page: Page, address: str, package: str) -> None:
    """The skip link shows itself when it is reached, and the next stop is in the text."""
    page.goto(address + package)
    page.keyboard.press("Tab")
    skip = page.locator(".md-skip")
    expect(skip).to_be_focused()
    expect(skip).to_be_in_viewport()
    expect(skip).to_have_css("opacity", "1")
    page.keyboard.press("Enter")
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.closest('article') !== null")


def test_focus_is_seen(page: Page, address: str, package: str) -> None:
    """Whatever the keyboard reaches has an outline."""
    for path in (package.split("/", maxsplit=1)[0] + "/", package, "404.html"):
        page.goto(address + path)
        for _ in range(12):
            page.keyboard.press("Tab")
            style = page.evaluate(
                "(one => [one.tagName, one.className, getComputedStyle(one).outlineStyle])"
                "(document.activeElement)"
            )
            # An option of the palette is an input without a face: its label has the outline.
            assert style[2] != "none" or style[0] == "BODY" or "md-option" in style[1], style
