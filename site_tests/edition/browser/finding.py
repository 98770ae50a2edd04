"""The figure finder as tests use it: what it shows, what it tells, and typing into it."""

import re

import pandas as pd
from playwright.sync_api import Page, expect

TABLE = "data/figures.csv"
"""The table of all figures, which the finder asks for when it needs more than it shows."""
ROW = ".found tr.figure:visible"
"""A row that the page shows."""


def places(figures: pd.DataFrame) -> set[str]:
    """Give package and key of each row of a selection."""
    return set(figures["package"] + "/#" + figures["figure"])


def shown(page: Page) -> set[str]:
    """Give package and key of each row that fits, after all of them have been asked for."""
    further = page.locator("#find-further button")
    while further.is_visible():
        count = page.locator(ROW).count()
        further.dispatch_event("click")
        expect(page.locator(ROW)).not_to_have_count(count)
    links = page.locator(f"{ROW} th a")
    hrefs = links.evaluate_all("links => links.map(link => link.getAttribute('href'))")
    return {one.removeprefix("../packages/") for one in hrefs}


def numbers(page: Page) -> list[int]:
    """Give the counts that the page tells: rows that are left, and all rows."""
    said = page.locator("#finder [role=status]").text_content() or ""
    return [int(re.sub(r"\D", "", one)) for one in re.findall(r"[\d.,]+", said)]


def settled(page: Page, count: int) -> None:
    """Wait until so many rows are left."""
    expect(page.locator("#finder [role=status]")).to_have_text(re.compile(rf"(^|\D){count}\D"))


def narrowed(page: Page) -> None:
    """Wait until what the address asks for is answered: some of the 600 figures are left."""
    expect(page.locator("#finder [role=status]")).to_have_text(re.compile(r"^(?!600\b)\d"))


def look_for(page: Page, words: str, count: int) -> None:
    """Type words and wait for so many rows."""
    page.locator("#find-words").fill(words)
    settled(page, count)
