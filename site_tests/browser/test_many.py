"""A site of many packages and figures on a telephone, by keyboard and without scripts."""

import re

import pytest
from playwright.sync_api import Page, expect

from scripts.pages.parts.pieces import FIRST
from site_tests.browser.test_access import barriers_of_shapes
from site_tests.browsing import NO_SCRIPT, Seen, around_the_form, search, unfold
from site_tests.making import LANGUAGES
from site_tests.sites import MANY

pytestmark = [pytest.mark.browser, pytest.mark.sites(MANY)]
LISTS = ("packages/", "list/1/", "list/2/", "figures/", "figures/?sex=F")
WIDE = "document.documentElement.scrollWidth > document.documentElement.clientWidth"
STATUS = "#finder [role=status]"


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("context", [{"viewport": {"width": 320, "height": 640}}], indirect=True)
def test_lists_fit_a_telephone(page: Page, seen: Seen, address: str, language: str) -> None:
    """Nothing is wider than the window, and no part of it is a barrier."""
    for path in LISTS:
        page.goto(f"{address}{language}/{path}", wait_until="networkidle")
        assert not page.evaluate(WIDE), path
        assert barriers_of_shapes(page) == "", path
    assert seen.errors == []
    assert seen.failed == []


def test_a_package_is_reached_by_its_pages(page: Page, address: str) -> None:
    """From the list over its second page to a package, and the switch stays on the page."""
    page.goto(f"{address}en/packages/")
    page.get_by_role("link", name="Code lists").click()
    page.wait_for_url("**/en/list/2/#theme-other")
    page.locator("a.language-switch__link").click()
    page.wait_for_url("**/lo/list/2/#theme-other")
    page.locator("a[rel=prev]").click()
    page.wait_for_url("**/lo/list/1/")
    page.locator("a[rel=next]").click()
    page.wait_for_url("**/lo/list/2/")
    page.locator("a[rel=contents]").click()
    page.wait_for_url("**/lo/packages/")


def test_a_package_is_found_by_its_title(page: Page, address: str) -> None:
    """Its own page comes before those that list it."""
    page.goto(f"{address}en/list/2/")
    expect(search(page, "sports 2009").first).to_contain_text("Sports, 2009")


@pytest.mark.parametrize("context", [NO_SCRIPT], indirect=True)
@pytest.mark.parametrize("language", LANGUAGES)
def test_figures_are_reached_without_scripts(page: Page, address: str, language: str) -> None:
    """The page says what it lacks, and leads to the table and to the list of packages."""
    page.goto(f"{address}{language}/figures/")
    expect(page.locator("#finder")).to_be_hidden()
    expect(page.locator("#find-further")).to_be_hidden()
    expect(page.locator("#all-figures")).to_be_visible()
    expect(page.locator(".finder-rest")).to_contain_text(re.compile(rf"{FIRST} .*1[.,]010 "))
    page.locator(".finder-rest a").click()
    page.wait_for_url(f"**/{language}/packages/")


def test_the_finder_of_many_works_by_keyboard(page: Page, address: str) -> None:
    """From the form on, the tab key goes through the rows to the button that shows more."""
    page.goto(f"{address}en/figures/")
    unfold(page)
    page.locator("#find-sex").focus()
    page.keyboard.type("Fem")
    expect(page.locator(STATUS)).to_have_text("505 of 1,010 figures")
    page.locator(".found .copy").last.focus()
    page.keyboard.press("Tab")
    expect(page.locator("#find-further button")).to_be_focused()
    page.keyboard.press("Enter")
    expect(page.locator("tr.figure")).to_have_count(2 * FIRST)
    expect(page.locator(".found tbody a").nth(FIRST)).to_be_focused()


def test_a_choice_goes_along_to_the_other_language(page: Page, address: str) -> None:
    """The switch leads to the same figures under the names of the other language."""
    page.goto(f"{address}en/figures/?words=teachers&sex=F")
    expect(page.locator(STATUS)).to_have_text("101 of 1,010 figures")
    page.locator("a.language-switch__link").click()
    page.wait_for_url("**/lo/figures/?words=teachers&sex=F")
    expect(page.locator(STATUS)).to_have_text("101 ຈາກທັງໝົດ 1.010 ຕົວເລກ")
    expect(page.locator("tr.figure th").first).to_contain_text("ຄູສອນ")


def test_the_form_moves_nothing_when_it_comes(page: Page, address: str) -> None:
    """Its room is kept before the script has run, also where the page has only the first rows."""
    before, after = around_the_form(page, address)
    assert after == before
