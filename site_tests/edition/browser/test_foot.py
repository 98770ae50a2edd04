"""The row below a chart: what opens there, by pointer and by keys, and what it is good for."""

import pytest
from playwright.sync_api import Locator, Page, expect

from site_tests.browsing import NO_SCRIPT

pytestmark = pytest.mark.browser

PAGE = "packages/prosecution-2022/"
WIDE = {"viewport": {"width": 1280, "height": 800}}
MAY_COPY = {"permissions": ["clipboard-read", "clipboard-write"]}
HEIGHTS = """figures => figures.map(one => {
    const drawing = one.querySelector(".picture").getBoundingClientRect().height;
    return [one.id, drawing / one.getBoundingClientRect().height];
})"""


def figure_of(page: Page, address: str, chart: str = "victims", language: str = "en") -> Locator:
    """Open a page and give one of its charts."""
    page.goto(f"{address}{language}/{PAGE}", wait_until="networkidle")
    return page.locator(f"#chart-{chart}")


def summary(figure: Locator, kind: str) -> Locator:
    """Give the button of a panel."""
    return figure.locator(f"details.{kind} > summary")


@pytest.mark.parametrize("context", [WIDE], indirect=True)
def test_panels_open_below_the_row_over_its_width(page: Page, address: str) -> None:
    """No button moves when another one opens, and one is open at a time."""
    figure = figure_of(page, address)
    kinds = ("numbers", "downloads", "share")
    figure.scroll_into_view_if_needed()
    summary(figure, "share").click()
    places = [summary(figure, one).bounding_box() for one in kinds]
    for kind in kinds:
        summary(figure, kind).click()
        panel = figure.locator(f"details.{kind} .panel")
        expect(panel).to_be_visible()
        assert [summary(figure, one).bounding_box() for one in kinds] == places
        assert figure.locator(".foot > details[open]").count() == 1
        box, whole = panel.bounding_box(), figure.bounding_box()
        assert box
        assert whole
        assert places[0]
        assert box["y"] > places[0]["y"]
        assert box["width"] == pytest.approx(whole["width"], abs=1)


def test_panels_open_by_keys(page: Page, address: str) -> None:
    """Tab goes along the row, Enter opens and closes, and the focus stays."""
    figure = figure_of(page, address)
    figure.locator(".source a").last.focus()
    for kind in ("numbers", "downloads", "share"):
        page.keyboard.press("Tab")
        expect(summary(figure, kind)).to_be_focused()
        page.keyboard.press("Enter")
        expect(figure.locator(f"details.{kind} .panel")).to_be_visible()
        page.keyboard.press("Enter")
        expect(figure.locator(f"details.{kind} .panel")).to_be_hidden()
    page.keyboard.press("Tab")
    expect(figure.locator("button.explore")).to_be_focused()


@pytest.mark.parametrize("context", [NO_SCRIPT], indirect=True)
def test_panels_open_without_a_script(page: Page, address: str) -> None:
    """Table, downloads and what may be copied are there."""
    figure = figure_of(page, address, language="lo")
    for kind in ("numbers", "downloads", "share"):
        summary(figure, kind).click()
        expect(figure.locator(f"details.{kind} .panel")).to_be_visible()
    expect(figure.locator("details.numbers td.value").first).to_have_text("59")


def test_headings_sort_the_table(page: Page, address: str) -> None:
    """A press sorts by numbers, the largest first, the next one turns it round; names go A to Z."""
    figure = figure_of(page, address)
    summary(figure, "numbers").click()
    table = figure.locator("details.numbers table")
    values = table.locator("td.value")
    value = table.get_by_role("columnheader", name="Value")
    value.get_by_role("button").press("Enter")
    expect(value).to_have_attribute("aria-sort", "descending")
    expect(values).to_have_text(["59", "23 (computed)", "13 (computed)", "12 (computed)"])
    value.get_by_role("button").press("Enter")
    expect(value).to_have_attribute("aria-sort", "ascending")
    expect(values.first).to_have_text("12 (computed)")
    sex = table.get_by_role("columnheader", name="Sex")
    sex.get_by_role("button").click()
    expect(value).not_to_have_attribute("aria-sort", "ascending")
    expect(table.locator("tbody tr th:nth-child(2)").first).to_have_text("Female")


@pytest.mark.parametrize("context", [MAY_COPY], indirect=True)
def test_a_button_copies_the_address(page: Page, address: str) -> None:
    """What is beside the button is in the clipboard, and the button says so."""
    figure = figure_of(page, address)
    summary(figure, "share").click()
    button = figure.locator("button.copy").first
    button.click()
    expect(button).to_have_text("Copied")
    copied = page.evaluate("navigator.clipboard.readText()")
    assert copied.endswith(f"en/{PAGE}#chart-victims")


@pytest.mark.parametrize("context", [{}, WIDE], indirect=True, ids=["phone", "laptop"])
@pytest.mark.parametrize("language", ["lo", "en"])
def test_a_block_is_mostly_its_drawing(page: Page, address: str, language: str) -> None:
    """Where a chart has some rows, title and row take a quarter of its height at most."""
    for theme, charts in (("prevention", ("participants", "broadcasts", "places")),
                          ("situation", ("zone-nationalities",))):  # fmt: skip
        page.goto(f"{address}{language}/themes/{theme}/", wait_until="networkidle")
        shares = dict(page.locator("figure.chart").evaluate_all(HEIGHTS))
        small = {one: share for one, share in shares.items() if share < 0.75}
        assert not {f"chart-{one}" for one in charts} & small.keys(), small
