"""Lao as it is set: whole letters in whole lines, broken at words, in the font of the site."""

import re
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Page, expect

from site_tests.browsing import OPEN
from site_tests.drawn import drawn_with

pytestmark = pytest.mark.browser

HERE = Path(__file__).parent
INK = (HERE / "ink.js").read_text(encoding="utf-8")
LINES = (HERE / "lines.js").read_text(encoding="utf-8")
STYLES = (HERE / "styles.js").read_text(encoding="utf-8")
LOADED = """Promise.all([400, 700].map(
    weight => document.fonts.load(`${weight} 1em 'Noto Sans Lao'`, 'ກ'))).then(() => true)"""
KINDS = (
    "", "themes/prosecution/", "packages/situation-2022/", "figures/", "glossary/", "help/",
)  # fmt: skip
ZOOMED = [
    {"viewport": {"width": 390 // 2, "height": 422}, "device_scale_factor": 2},
    {"viewport": {"width": 1280 // 2, "height": 400}, "device_scale_factor": 2},
]
"""A phone and a desktop at 200 %: half as many pixels of CSS, twice as many of the screen."""
NEVER_FIRST = re.compile("[ະ-ຽ່-໎]")
NEVER_LAST = re.compile("[ເ-ໄ]$")


def shown(page: Page, address: str) -> None:
    """Open a page with its fonts, and all that can be opened on it."""
    page.goto(address)
    page.evaluate(OPEN)
    page.evaluate(LOADED)


@pytest.mark.parametrize("context", ZOOMED, indirect=True, ids=["phone", "desktop"])
@pytest.mark.parametrize("path", KINDS)
def test_no_mark_is_cut_off(page: Page, address: str, path: str) -> None:
    """Lines hold the tallest letters there can be, and no frame and no picture cuts into them."""
    shown(page, f"{address}lo/{path}")
    measured: dict[str, Any] = page.evaluate(INK)
    assert measured["read"] > 30
    assert measured["faults"] == []


@pytest.mark.parametrize("context", ZOOMED, indirect=True, ids=["phone", "desktop"])
def test_no_mark_of_a_search_result_is_cut_off(page: Page, address: str) -> None:
    """The box, its results and what they leave out end with whole lines."""
    shown(page, f"{address}lo/")
    page.keyboard.press("/")
    page.keyboard.type("ລາວ")
    expect(page.locator(".search ol > li").nth(2)).to_be_attached()
    page.evaluate(OPEN)
    assert page.evaluate(INK)["faults"] == []


@pytest.mark.parametrize("context", ZOOMED[:1], indirect=True)
def test_no_mark_of_the_drawer_is_cut_off(page: Page, address: str) -> None:
    """The list of pages, as it comes in on a phone, shows whole letters."""
    shown(page, f"{address}lo/themes/prosecution/")
    page.locator(".md-header label[for='__drawer']").click()
    expect(page.locator(".md-sidebar--primary")).to_be_in_viewport()
    assert page.evaluate(INK)["faults"] == []


@pytest.mark.parametrize(
    ("broken", "said"),
    [
        ("h1 { line-height: 1.2 !important }", "line too low: h1"),
        ("h1 { height: .8em; overflow: hidden }", "cut by h1"),
        ("select { height: .5em !important; min-height: 0 !important }", "field too low: select"),
        (".chart svg text { font-size: 44px !important }", "drawn over another: text"),
    ],
)
def test_the_measure_sees_what_is_cut(page: Page, address: str, broken: str, said: str) -> None:
    """Lines, frames, fields and charts made too small for their letters are all found."""
    shown(page, f"{address}lo/{'figures/' if 'select' in broken else ''}")
    page.add_style_tag(content=f".md-typeset {broken}")
    assert [one for one in page.evaluate(INK)["faults"] if one.startswith(said)]


@pytest.mark.parametrize("context", [{"viewport": {"width": 320, "height": 700}}], indirect=True)
@pytest.mark.parametrize("path", ["themes/policy/", "packages/situation-2022/", "checks/"])
def test_lines_break_between_letters_that_may_part(page: Page, address: str, path: str) -> None:
    """In cells and texts of a small phone no line starts with a mark or a vowel of the last."""
    shown(page, f"{address}lo/{path}")
    breaks: list[tuple[str, str]] = page.evaluate(LINES)
    assert len(breaks) > 20
    assert [(end, start) for end, start in breaks
            if NEVER_LAST.search(end) or NEVER_FIRST.match(start)] == []  # fmt: skip


@pytest.mark.parametrize("path", [*(f"lo/{path}" for path in KINDS), "en/glossary/"])
def test_lao_is_set_as_its_font_allows(page: Page, address: str, path: str) -> None:
    """Upright, of a weight that there is, not justified, without hyphens, and marked as Lao."""
    shown(page, address + path)
    styles: list[dict[str, str]] = page.evaluate(STYLES)
    assert len(styles) > 30
    assert {one["lang"] for one in styles} == {"lo"}
    assert {one["align"] for one in styles} <= {
        "start",
        "left",
        "right",
        "center",
        "-webkit-center",
    }
    assert {one["breaking"] for one in styles} <= {"normal", "break-word"}
    assert {one["hyphens"] for one in styles} == {"none"}
    assert {one["spacing"] for one in styles} == {"normal"}
    assert {one["style"] for one in styles} == {"normal"}
    assert {one["synthesis"] for one in styles} == {"none"}
    assert all(400 <= int(one["weight"]) <= 700 for one in styles)
    assert all(one["family"].startswith('"Noto Sans Lao",') for one in styles)
    assert {one["weight"] for one in styles if one["drawn"]} <= {"400"}


def fonts(page: Page, selector: str) -> dict[bool, set[str]]:
    """Name the fonts that an element is drawn with: those of the site and of the machine."""
    found = drawn_with(page, selector)
    return {ours: {name for name, brought in found if brought is ours} for ours in (True, False)}


@pytest.mark.parametrize("place", ["p", "h1", "h2", "strong", "button", "td", "summary", "code"])
def test_lao_comes_from_the_font_of_the_site_only(page: Page, address: str, place: str) -> None:
    """Its letters never, digits and Latin always from one font of the reader's machine."""
    shown(page, f"{address}lo/")
    words = {"lao": "ຈຳນວນຜູ້ຖືກເຄາະຮ້າຍເຂົ້າໄໝ້ນ້ຳ", "mixed": "ປີ 2022 ມີ 1.802 ຄົນ (UNODC)"}
    for name, text in words.items():
        page.evaluate(
            "([place, name, text]) => document.querySelector('article').append(Object.assign("
            "document.createElement(place), { id: name, textContent: text }))",
            [place, name, text],
        )
    lao, mixed = fonts(page, "#lao"), fonts(page, "#mixed")
    assert (len(lao[True]), lao[False]) == (1, set())
    assert mixed[True] == lao[True]
    assert len(mixed[False]) == 1


def test_digits_of_a_table_stand_under_each_other(page: Page, address: str) -> None:
    """Values are set in digits of one width, from one font."""
    shown(page, f"{address}lo/packages/prosecution-2022/")
    cells = page.locator("table.figures td.value")
    digits = cells.evaluate_all("all => all.map(one => getComputedStyle(one).fontVariantNumeric)")
    assert set(digits) == {"tabular-nums"}
    assert len(digits) > 30
    widths = cells.first.evaluate(
        "cell => [...'0123456789'].map(digit => { cell.textContent = digit;"
        " const all = document.createRange(); all.selectNodeContents(cell);"
        " return Math.round(all.getBoundingClientRect().width * 10) })"
    )
    assert len(set(widths)) == 1
    cells.first.evaluate("cell => { cell.textContent = '0123456789.,<' }")
    assert len(fonts(page, "table.figures tr:first-child td.value")[False]) == 1
