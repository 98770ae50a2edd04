"""Cross tables on a phone: those of a few columns are seen as a whole."""

import pytest
from playwright.sync_api import Page

from site_tests.making import LANGUAGES

pytestmark = pytest.mark.browser

FEW = 4
"""So many columns of figures fit beside the headings of rows."""
ROUNDED = 3
"""Pixels by which the room of a note behind the last column may exceed its table."""
WIDE = """few => [...document.querySelectorAll("section.crossed")].map(one => [
  one.querySelector("tbody tr:not(.group)").cells.length - 1 <= few,
  one.scrollWidth - one.clientWidth,
])"""
"""Tells of each table whether it has a few columns, and how much of it is out of sight."""


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("package", ["cooperation-2022", "prevention-2022", "situation-2022"])
def test_a_few_columns_fit(page: Page, address: str, language: str, package: str) -> None:
    """Names of rows give way, and numbers keep their place."""
    page.goto(f"{address}{language}/packages/{package}/", wait_until="networkidle")
    found = page.evaluate(WIDE, FEW)
    assert [few for few, _ in found if few]
    assert [over for few, over in found if few and over > ROUNDED] == []
