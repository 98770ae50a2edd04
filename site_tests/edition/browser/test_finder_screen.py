"""The figure finder as it looks: on a small screen first, light and dark, and without jumps."""

import pytest
from playwright.sync_api import Page, expect

from scripts.pages.parts.pieces import FIRST
from site_tests.browsing import Seen, barriers, unfold
from site_tests.edition.browser.finding import ROW, narrowed, settled
from site_tests.making import LANGUAGES

pytestmark = pytest.mark.browser

OVERFLOW = "document.documentElement.scrollWidth - document.documentElement.clientWidth"
SHIFTS = """new Promise((done) => {
  let sum = 0;
  new PerformanceObserver((list) => {
    for (const one of list.getEntries()) if (!one.hadRecentInput) sum += one.value;
  }).observe({type: "layout-shift", buffered: true});
  setTimeout(() => done(sum), 300);
})"""
"""Gives how much of the page has moved since it began to load."""
QUERIES = ("", "?words=victims&sex=F&agency=labour", "?sort=largest", "?words=qqqq")
NARROW = {"viewport": {"width": 320, "height": 640}}
WIDE = {"viewport": {"width": 1280, "height": 800}}
DARK = {"color_scheme": "dark"}


@pytest.mark.parametrize(("language", "typed"), [("lo", "ຜ"), ("en", "w")])
def test_the_first_letter_shows_results(
    page: Page, address: str, language: str, typed: str
) -> None:
    """Words, count and the first results are in the window of a phone, and the filters folded."""
    page.goto(f"{address}{language}/figures/")
    page.locator("#find-words").press_sequentially(typed)
    narrowed(page)
    for part in ("#find-words", "#finder [role=status]", f"{ROW} >> nth=0", f"{ROW} >> nth=1"):
        box = page.locator(part).first.bounding_box()
        assert box is not None
        assert 0 < box["y"] < box["y"] + box["height"] < 844, part
    assert page.evaluate("scrollY") == 0
    expect(page.locator("#find-filters")).to_be_hidden()
    assert page.locator(ROW).count() <= FIRST


def test_the_filters_unfold(page: Page, address: str) -> None:
    """A button shows them, tells how many are set, and folds them away again."""
    page.goto(f"{address}en/figures/?sex=F&theme=policy")
    button = page.get_by_role("button", name="Filters: 2 set")
    expect(button).to_have_attribute("aria-expanded", "false")
    button.click()
    expect(button).to_have_attribute("aria-expanded", "true")
    expect(page.locator("#find-sex")).to_be_visible()
    button.click()
    expect(page.locator("#find-sex")).to_be_hidden()


@pytest.mark.parametrize("context", [WIDE], indirect=True)
def test_on_a_wide_screen_all_is_open(page: Page, address: str) -> None:
    """There the filters stand in rows and the numbers below each other, right-aligned."""
    page.goto(f"{address}en/figures/?words=participants")
    narrowed(page)
    expect(page.locator("#find-fold")).to_be_hidden()
    expect(page.locator("#find-sex")).to_be_visible()
    rights = page.locator(f"{ROW} .value").evaluate_all(
        "cells => cells.map(cell => Math.round(cell.getBoundingClientRect().right))"
    )
    assert len(rights) == FIRST
    assert len(set(rights)) == 1
    styles = page.locator(f"{ROW} .value").first.evaluate(
        "cell => [getComputedStyle(cell).textAlign, getComputedStyle(cell).fontVariantNumeric]"
    )
    assert styles == ["right", "tabular-nums"]


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("context", [NARROW, WIDE], indirect=True)
def test_nothing_is_wider_than_the_window(
    page: Page, seen: Seen, address: str, language: str
) -> None:
    """Neither before nor after a choice, with filters shown and all of a long list."""
    for query in QUERIES:
        page.goto(f"{address}{language}/figures/{query}", wait_until="networkidle")
        unfold(page)
        assert page.evaluate(OVERFLOW) == 0, query
        cells = page.locator(f"{ROW} > *").evaluate_all(
            "cells => cells.filter(cell => cell.scrollWidth > cell.clientWidth + 1).length"
        )
        assert cells == 0, query
    assert seen.errors == []


@pytest.mark.parametrize("context", [{}, DARK, {**WIDE, **DARK}, WIDE], indirect=True)
def test_no_part_is_a_barrier(page: Page, address: str) -> None:
    """Light and dark, on a phone and on a wide screen, with filters and chips."""
    for query in QUERIES:
        page.goto(f"{address}lo/figures/{query}", wait_until="networkidle")
        unfold(page)
        assert barriers(page) == "", query


@pytest.mark.parametrize("context", [{}, WIDE], indirect=True)
@pytest.mark.parametrize("language", LANGUAGES)
def test_nothing_jumps(page: Page, address: str, language: str) -> None:
    """While the page loads nothing moves that is in the window, and rows behind take no room."""
    page.goto(f"{address}{language}/figures/", wait_until="networkidle")
    assert page.evaluate(SHIFTS) < 0.01
    assert page.locator("tr.figure").count() == 600
    expect(page.locator(ROW)).to_have_count(FIRST)
    assert page.evaluate("document.documentElement.scrollHeight") < 5_000


def test_little_is_fetched_before_it_is_needed(page: Page, seen: Seen, address: str) -> None:
    """A first view has twelve requests at most; what finds comes with the first touch."""
    page.goto(f"{address}en/figures/", wait_until="networkidle")
    assert len(seen.requests) <= 12
    assert not [one for one in seen.requests if "/finder/" in one]
    page.locator("#find-words").focus()
    page.locator("#find-words").fill("teachers")
    narrowed(page)
    assert [one for one in seen.requests if one.endswith("/finder/working.js")]


def test_all_rows_can_be_printed(page: Page, address: str) -> None:
    """On paper there is no form, and every row of a page that nobody has touched."""
    page.goto(f"{address}en/figures/")
    page.emulate_media(media="print")
    expect(page.locator(ROW)).to_have_count(600)
    expect(page.locator("#finder")).to_be_hidden()


def test_a_number_with_a_choice_is_kept_in_its_row(page: Page, address: str) -> None:
    """A row that a search leaves alone says its whole name, and leads to its package's row."""
    page.goto(f"{address}en/figures/?words=1.3.1-4")
    settled(page, 1)
    link = page.locator(f"{ROW} th a")
    expect(link).to_have_text("Suspects · Female · Handled by the police")
    expect(link).to_have_attribute("href", "../packages/prosecution-2022/#1.3.1-4")
    expect(page.locator(f"{ROW} .above")).to_have_count(0)
