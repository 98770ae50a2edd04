"""How much paper a page takes."""

import re

import pytest
from playwright.sync_api import Page

from site_tests.making import LANGUAGES

pytestmark = pytest.mark.browser

SHEET = re.compile(rb"/Type\s*/Page\b")
MOST = {"themes/activities/": 28, "themes/prosecution/": 7, "packages/protection-2022/": 12}
"""Sheets of A4 that are enough, with all that can be opened open."""


@pytest.mark.parametrize("context", [{"color_scheme": "dark"}], indirect=True)
@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("path", MOST)
def test_pages_take_few_sheets(page: Page, address: str, language: str, path: str) -> None:
    """Lists are close set, and no sheet is left half empty by what could be parted."""
    page.goto(f"{address}{language}/{path}", wait_until="networkidle")
    assert len(SHEET.findall(page.pdf(format="A4"))) <= MOST[path]
