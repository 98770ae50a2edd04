"""The figure finder for every reader: by keyboard, without JavaScript, on a slow line."""

import pandas as pd
import pytest
from playwright.sync_api import Page, expect

from site_tests.browsing import NO_SCRIPT, Seen, around_the_form
from site_tests.edition.browser.finding import ROW, settled
from site_tests.making import LANGUAGES

pytestmark = pytest.mark.browser


def test_the_finder_works_by_keyboard(page: Page, address: str, figures: pd.DataFrame) -> None:
    """From the words on, the tab key reaches every control in order, and keys choose and save."""
    page.goto(f"{address}en/figures/")
    page.locator("#find-words").focus()
    assert stops(page, 3) == ["find-fold", "find-sort", "find-save"]
    page.locator("#find-fold").press("Enter")
    controls = ["sort", "theme", "agency", "province", "indicator", "sex", "period", "save"]
    assert stops(page, 8) == [f"find-{one}" for one in controls]
    page.locator("#find-sex").focus()
    page.keyboard.type("Fem")
    wanted = figures[figures["sex"] == "F"]
    settled(page, len(wanted))
    assert stops(page, 2) == ["find-period", "find-save"]
    with page.expect_download():
        page.keyboard.press("Enter")
    assert stops(page, 2) == ["", "find-clear"]
    page.keyboard.press("Enter")
    settled(page, len(figures))
    expect(page.locator("#find-words")).to_be_focused()


def stops(page: Page, count: int) -> list[str]:
    """Press the tab key so many times; name what it reaches."""
    found = []
    for _ in range(count):
        page.keyboard.press("Tab")
        found.append(page.evaluate("document.activeElement.id"))
    return found


@pytest.mark.parametrize("context", [NO_SCRIPT], indirect=True)
@pytest.mark.parametrize("language", LANGUAGES)
def test_all_figures_are_there_without_javascript(
    page: Page, seen: Seen, address: str, figures: pd.DataFrame, language: str
) -> None:
    """Every row can be read, no dead form is shown, and the whole table can be downloaded."""
    page.goto(f"{address}{language}/figures/")
    expect(page.locator(ROW)).to_have_count(len(figures))
    expect(page.locator("#finder")).to_be_hidden()
    expect(page.locator("#all-figures")).to_be_visible()
    assert not [one for one in seen.requests if one.endswith((".csv", "words.js"))]


def test_the_form_moves_nothing_when_it_comes(page: Page, address: str) -> None:
    """Its room is kept before the script has run: the tables stay where they are."""
    before, after = around_the_form(page, address)
    assert after == before
