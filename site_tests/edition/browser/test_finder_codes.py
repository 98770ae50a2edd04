"""The figure finder: rows are chosen by codes, and the choice is in the address."""

from collections.abc import Callable
from urllib.parse import parse_qs, urlsplit

import pandas as pd
import pytest
from playwright.sync_api import Page, expect

from site_tests.browsing import Seen, choose
from site_tests.edition.browser.finding import ROW, TABLE, numbers, places, settled, shown
from site_tests.making import LANGUAGES

pytestmark = pytest.mark.browser


@pytest.mark.parametrize("language", LANGUAGES)
def test_codes_choose_the_rows_of_the_data(
    page: Page, seen: Seen, address: str, figures: pd.DataFrame, language: str
) -> None:
    """Theme and sex together leave the rows that have both, and only sections with rows."""
    page.goto(f"{address}{language}/figures/")
    choose(page, "theme", "prevention")
    choose(page, "sex", "F")
    wanted = figures[(figures["package"] == "prevention-2022") & (figures["sex"] == "F")]
    settled(page, len(wanted))
    assert shown(page) == places(wanted)
    assert numbers(page) == [len(wanted), len(figures)]
    expect(page.locator("h2:visible")).to_have_count(1)
    expect(page.locator("#theme-prevention")).to_be_visible()
    assert not [one for one in seen.requests if one.endswith(TABLE)]
    page.locator("#find-clear").click()
    settled(page, len(figures))
    assert shown(page) == places(figures)
    assert page.url == f"{address}{language}/figures/"
    assert seen.errors == []


CHOSEN: dict[str, Callable[[pd.DataFrame], "pd.Series[bool]"]] = {
    "indicator=amount_kip": lambda rows: rows["indicator"] == "amount_kip",
    "sex=_T": lambda rows: rows["sex"] == "_T",
    "period=2022": lambda rows: rows["time_period"].str.match("2022|$"),
}


@pytest.mark.parametrize("query", CHOSEN)
def test_each_code_chooses_its_rows(
    page: Page, address: str, figures: pd.DataFrame, query: str
) -> None:
    """A single choice leaves exactly the rows with that code."""
    page.goto(f"{address}lo/figures/?{query}")
    wanted = figures[CHOSEN[query](figures)]
    settled(page, len(wanted))
    assert shown(page) == places(wanted)


def test_a_choice_is_in_the_address(page: Page, address: str, figures: pd.DataFrame) -> None:
    """It can be shared, survives a reload, and is there again on coming back from a figure."""
    page.goto(f"{address}lo/figures/")
    choose(page, "sex", "F")
    page.locator("#find-words").fill("ຜູ້ຖືກເຄາະຮ້າຍ  victims")
    wanted = {"words": ["ຜູ້ຖືກເຄາະຮ້າຍ  victims"], "sex": ["F"]}
    page.wait_for_url(lambda url: parse_qs(urlsplit(url).query) == wanted)
    # The English word is found when the names in English are there.
    expect(page.locator(ROW)).not_to_have_count(0)
    chosen, shared = shown(page), page.url
    assert 0 < len(chosen) < len(figures)
    page.reload()
    settled(page, len(chosen))
    assert shown(page) == chosen
    page.locator(f"{ROW} a").first.click()
    page.locator("dialog.card .ways a").first.click()
    page.wait_for_url("**/packages/**")
    page.go_back()
    settled(page, len(chosen))
    assert (page.url, shown(page)) == (shared, chosen)
    expect(page.locator("#find-sex")).to_have_value("F")
    other = page.context.new_page()
    other.goto(shared)
    settled(other, len(chosen))
    assert shown(other) == chosen


def test_unknown_values_in_the_address_are_ignored(
    page: Page, seen: Seen, address: str, figures: pd.DataFrame
) -> None:
    """A code that is not offered, and a name that is no control, choose nothing."""
    page.goto(f"{address}en/figures/?sex=X&theme=%22%3E&agency=labour%20health&colour=red&q=x")
    settled(page, len(figures))
    assert shown(page) == places(figures)
    assert page.url == f"{address}en/figures/"
    assert seen.errors == []


def test_a_choice_goes_along_to_the_other_language(
    page: Page, address: str, figures: pd.DataFrame
) -> None:
    """The switch leads to the same page with the same rows."""
    page.goto(f"{address}en/figures/?sex=F&province=LA-BK")
    choose(page, "theme", "cooperation")
    page.wait_for_url("**theme=cooperation**")
    chosen = shown(page)
    assert 0 < len(chosen) < len(figures)
    page.locator("a.language-switch__link").click()
    page.wait_for_url("**/lo/figures/**")
    settled(page, len(chosen))
    assert shown(page) == chosen
