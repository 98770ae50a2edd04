"""The figure finder: the rows that are left are saved as a table."""

import csv
import io
from codecs import BOM_UTF8
from pathlib import Path

import pandas as pd
import pytest
from playwright.sync_api import Page, expect

from site_tests.browsing import Seen
from site_tests.edition.browser.finding import TABLE, settled, shown

pytestmark = pytest.mark.browser


def saved(page: Page) -> tuple[str, bytes]:
    """Save the rows that are left; give the file's name, and its bytes after the mark."""
    with page.expect_download() as saving:
        page.locator("#find-save").click()
    content = saving.value.path().read_bytes()
    # By it spreadsheets read Lao, as they do in the downloads with names.
    assert content.startswith(BOM_UTF8)
    return saving.value.suggested_filename, content.removeprefix(BOM_UTF8)


def test_the_rows_that_are_left_are_saved(
    page: Page, seen: Seen, address: str, figures: pd.DataFrame, built_site: Path
) -> None:
    """The file has the selection of the data, every field of it, and lines as published."""
    page.goto(f"{address}en/figures/?theme=policy&sex=_T")
    wanted = figures[(figures["package"] == "policy-2022") & (figures["sex"] == "_T")]
    settled(page, len(wanted))
    assert not [one for one in seen.requests if one.endswith(TABLE)]
    name, content = saved(page)
    assert name == "figures-policy-_T.csv"
    found = pd.read_csv(io.BytesIO(content), dtype=str, keep_default_na=False)
    pd.testing.assert_frame_equal(
        found[wanted.columns].reset_index(drop=True), wanted.reset_index(drop=True)
    )
    published = (built_site / TABLE).read_bytes()
    assert list(found.columns) == published.decode().split("\n", 1)[0].split(",")
    assert all(line in published for line in content.splitlines(keepends=True))


def test_names_with_commas_and_quotes_are_saved_whole(
    page: Page, address: str, built_site: Path
) -> None:
    """Cells that a table has to put in quotes come out as they went in."""
    path = built_site / TABLE
    rows = list(csv.DictReader(io.StringIO(path.read_text(encoding="utf-8"), newline="")))
    quoted = [one for one in rows if any("," in cell or '"' in cell for cell in one.values())]
    assert quoted
    page.goto(f"{address}en/figures/?theme=prevention")
    settled(page, sum(one["package"] == "prevention-2022" for one in rows))
    text = saved(page)[1].decode()
    found = list(csv.DictReader(io.StringIO(text, newline="")))
    assert found == [one for one in rows if one["package"] == "prevention-2022"]
    assert [one for one in found if one in quoted]


def test_without_a_choice_it_is_the_whole_table(
    page: Page, address: str, built_site: Path
) -> None:  # fmt: skip
    """The saved file has the published bytes, the plain download is them."""
    published = (built_site / TABLE).read_bytes()
    page.goto(f"{address}lo/figures/")
    assert saved(page) == ("figures.csv", published)
    with page.expect_download() as saving:
        page.locator("#all-figures").click()
    assert saving.value.path().read_bytes() == published


def test_a_table_that_does_not_come_is_told_and_asked_for_again(
    page: Page, address: str, figures: pd.DataFrame
) -> None:
    """Without the network, words still find names of the page's language; a later try succeeds."""
    page.route(f"**/{TABLE}", lambda route: route.abort())
    page.goto(f"{address}en/figures/?words=suspects")
    assert 0 < len(shown(page)) < len(figures)
    page.locator("#find-save").click()
    failed = page.locator("#finder").get_attribute("data-failed")
    expect(page.locator("#finder [role=status]")).to_have_text(str(failed))
    page.unroute(f"**/{TABLE}")
    assert len(saved(page)[1].splitlines()) == len(shown(page)) + 1
