"""The finder of ten thousand figures: it counts them all, shows the first, and is not slow."""

import re
from collections.abc import Iterator

import pytest
from playwright.sync_api import Page, expect

from scripts.pages.parts.pieces import FIRST
from site_tests.browser.finders import hold, many_figures, write
from site_tests.browsing import Seen
from site_tests.serving import served

pytestmark = pytest.mark.browser

PACKAGES, EACH = 40, 250
COUNT = PACKAGES * EACH
LONG = 1000
"""Milliseconds on the page's own clock, after which a search that goes on has said so."""
STATUS = "#finder [role=status]"
ROW = ".found tr.figure"
CHANGES = """() => {
  window.drawn = 0;
  const rows = (node) => node.nodeType === 1 ? node.querySelectorAll("tr.figure").length : 0;
  const own = (node) => Number(node.nodeType === 1 && node.matches("tr.figure"));
  new MutationObserver((all) => {
    for (const node of all.flatMap((one) => [...one.addedNodes])) {
      window.drawn += rows(node) + own(node);
    }
  }).observe(document.querySelector("#finder").parentNode, {childList: true, subtree: true});
}"""
"""Counts the rows that are drawn from now on."""


@pytest.fixture(scope="module")
def finder(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """Serve the finder with its pieces in every language, and give its address."""
    site = tmp_path_factory.mktemp("finder")
    write(site, many_figures(PACKAGES, EACH))
    with served(site) as address:
        yield address


def asked(seen: Seen) -> list[str]:
    """Give the pieces that a page has asked for."""
    return [one for one in seen.requests if "/pieces/" in one]


def said(page: Page, words: str) -> None:
    """Wait until the finder says this."""
    expect(page.locator(STATUS)).to_have_text(words)


def test_the_page_comes_without_pieces(page: Page, seen: Seen, finder: str) -> None:
    """The first are there at once; further ones ask for the piece that has them."""
    page.goto(f"{finder}en/figures/", wait_until="networkidle")
    said(page, "10,000 of 10,000 figures")
    expect(page.locator(ROW)).to_have_count(FIRST)
    assert asked(seen) == []
    page.get_by_role("button", name="Show 30 more").click()
    expect(page.locator(ROW)).to_have_count(2 * FIRST)
    assert [one.rsplit("/", 1)[-1] for one in asked(seen)] == ["1.json"]
    expect(page.locator(f"{ROW} a").nth(FIRST)).to_be_focused()
    assert seen.errors == []


def test_a_row_is_drawn_as_it_came(page: Page, finder: str) -> None:
    """What the script draws of the first figures is what the page had of them, but for codes."""
    shape = "rows => rows.map(row => [...row.children].map(one => one.outerHTML).join(''))"
    page.goto(f"{finder}lo/figures/")
    before = page.locator(ROW).evaluate_all(shape)
    captions = page.locator("caption").all_inner_texts()
    page.locator("#find-further button").click()
    expect(page.locator(ROW)).to_have_count(2 * FIRST)
    assert page.locator(ROW).evaluate_all(shape)[:FIRST] == before
    assert page.locator("caption").all_inner_texts()[: len(captions)] == captions


def test_a_choice_counts_all_and_shows_the_first(page: Page, seen: Seen, finder: str) -> None:
    """Of five thousand women the first are shown, by package, and the address has the choice."""
    page.goto(f"{finder}en/figures/")
    page.locator("#find-sex").select_option("F")
    said(page, "5,000 of 10,000 figures")
    expect(page.locator(ROW)).to_have_count(FIRST)
    expect(page.locator("#find-further span")).to_have_text(
        f"The first {FIRST} of 5,000 are shown."
    )
    page.wait_for_url("**/figures/?sex=F")
    page.locator("#find-words").fill("N24 d39")
    said(page, "No figure has all of these words.")
    page.locator("#find-words").fill("n248")
    said(page, "40 of 10,000 figures")
    page.get_by_role("button", name="Show 10 more").click()
    expect(page.locator("#find-further")).to_be_hidden()
    expect(page.locator("h3:visible")).to_have_count(PACKAGES)
    page.locator("#find-clear").click()
    said(page, "10,000 of 10,000 figures")
    assert seen.errors == []


@pytest.mark.parametrize("typed", ["9999", "9,999", "9.999", "39-7"])
def test_numbers_and_keys_are_found(page: Page, finder: str, typed: str) -> None:
    """A value is found however it is written, and a figure by its key."""
    page.goto(f"{finder}en/figures/?words={typed}")
    said(page, "1 of 10,000 figures")


def test_the_choice_is_there_again_on_coming_back(page: Page, finder: str) -> None:
    """From a figure behind the first ones the back button leads to the same rows."""
    page.goto(f"{finder}en/figures/?sex=F")
    said(page, "5,000 of 10,000 figures")
    page.locator("#find-further button").click()
    expect(page.locator(ROW)).to_have_count(2 * FIRST)
    page.route(
        "**/packages/**", lambda route: route.fulfill(body="there", content_type="text/html")
    )
    page.locator(f"{ROW} a").nth(FIRST + 20).click()
    page.wait_for_url("**/packages/**")
    page.go_back()
    said(page, "5,000 of 10,000 figures")
    expect(page.locator(ROW)).to_have_count(2 * FIRST)
    expect(page.locator("#find-sex")).to_have_value("F")


def test_an_answer_is_little_work(page: Page, seen: Seen, finder: str) -> None:
    """With the pieces at hand a choice asks for none again, and draws the first rows alone."""
    page.goto(f"{finder}en/figures/?words=n2")
    said(page, "2,440 of 10,000 figures")
    pieces = asked(seen)
    page.evaluate(CHANGES)
    for control, value, count in (
        ("words", "n12", "440"),
        ("sex", "F", "240"),
        ("words", "n", "5,000"),
    ):
        field = page.locator(f"#find-{control}")
        field.fill(value) if control == "words" else field.select_option(value)
        said(page, f"{count} of 10,000 figures")
        expect(page.locator(ROW)).to_have_count(FIRST)
    assert FIRST <= page.evaluate("window.drawn") <= 3 * FIRST
    assert asked(seen) == pieces


def test_a_count_is_told_before_ways_on_have_come(page: Page, finder: str) -> None:
    """Where no figure fits it stays said so, however long it takes to lead on."""
    page.clock.install()
    page.goto(f"{finder}en/figures/")
    held = hold(page, "**/finder/nothing.js")
    page.locator("#find-words").fill("n24 d39")
    said(page, "No figure has all of these words.")
    page.clock.run_for(LONG)
    said(page, "No figure has all of these words.")
    held[0].continue_()
    expect(page.locator("#find-nothing")).to_be_visible()


def test_an_earlier_choice_says_nothing_over_a_later_one(page: Page, finder: str) -> None:
    """Its pieces still come, and what was chosen since then is on the page."""
    page.clock.install()
    page.goto(f"{finder}en/figures/")
    held = hold(page, "**/pieces/3.json")
    page.locator("#find-sex").select_option("F")
    said(page, str(page.locator("#finder").get_attribute("data-loading")))
    page.locator("#find-sex").select_option("_T")
    page.locator("#find-clear").click()
    said(page, "10,000 of 10,000 figures")
    page.clock.run_for(LONG)
    said(page, "10,000 of 10,000 figures")
    assert held


def test_what_is_left_is_saved(page: Page, finder: str) -> None:
    """All rows that fit are in the file, not only those that are shown."""
    page.goto(f"{finder}en/figures/?sex=F")
    said(page, "5,000 of 10,000 figures")
    with page.expect_download() as saving:
        page.locator("#find-save").click()
    lines = saving.value.path().read_bytes().splitlines()
    assert len(lines) == 1 + COUNT // 2
    assert all(b",F," in one for one in lines[1:])


def test_a_piece_that_does_not_come_is_told_and_asked_for_again(page: Page, finder: str) -> None:
    """Nothing is counted of a part of the figures; the next try has them all."""
    page.route("**/pieces/3.json", lambda route: route.abort())
    page.goto(f"{finder}en/figures/?sex=F")
    said(page, str(page.locator("#finder").get_attribute("data-failed")))
    expect(page.locator("#find-save")).to_be_disabled()
    page.unroute("**/pieces/3.json")
    page.locator("#find-words").press("Enter")
    said(page, "5,000 of 10,000 figures")


def test_names_in_the_other_language_are_not_needed(page: Page, finder: str) -> None:
    """Where its pieces do not come, words still find names of the page's language."""
    page.route("**/lo/figures/pieces/**", lambda route: route.abort())
    page.goto(f"{finder}en/figures/?words=n248")
    said(page, "40 of 10,000 figures")


def test_the_last_of_many_choices_is_shown(page: Page, finder: str) -> None:
    """A slow answer to an earlier choice does not take the place of a later one."""
    page.goto(f"{finder}en/figures/", wait_until="networkidle")
    page.locator("#find-sex").select_option("_T")
    page.locator("#find-sex").select_option("F")
    said(page, "5,000 of 10,000 figures")
    expect(page.locator("#find-sex")).to_have_value("F")
    assert re.search(r"sex=F$", page.url)
