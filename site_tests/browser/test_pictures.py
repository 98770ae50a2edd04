"""Lao in pictures: ours have every letter and mark where a browser draws it with the same font."""

import re
from base64 import b64encode
from collections.abc import Callable, Iterator
from functools import cache
from html import escape
from io import BytesIO
from pathlib import Path
from types import SimpleNamespace

import pytest
import vl_convert
from fontTools.subset import Subsetter
from fontTools.ttLib import TTFont
from playwright.sync_api import Browser, Page

from scripts.charts import card
from scripts.charts.drawing import render
from scripts.charts.drawing.card import EDGE, LINE, card_svg
from scripts.charts.drawing.portable import portable
from scripts.charts.look import fonts
from scripts.charts.look.theme import config
from site_tests.ink import Ink, apart, ink

pytestmark = pytest.mark.browser

AM, MIXED = "ຈຳນວນ", "ຈຳນວນກິດຈະກຳທີ່ໄດ້ຈັດຕັ້ງປະຕິບັດ 1.802 ຄັ້ງ, Lao PDR 2022"
WORDS = (AM, "ນ້ຳ", "ຜູ້ຖືກເຄາະຮ້າຍ", "ເຂົ້າໄໝ້", "ຜູ້ຍິງ ຊຶ່ງ ຄ່ຳ ໝູ່", MIXED)
SIZE = 96
"""Pixels of a letter; pictures are drawn twice as large as they are shown."""
NEAR = 0.05
"""How far ink may be apart, in units of the size of letters: less than a stroke is thick (0.08).

Measured: sound pictures are 0.01 to 0.035 apart (edges, whole pixels), broken ones 0.14 and more.
"""


@pytest.fixture(scope="module")
def paper(browser: Browser) -> Iterator[Page]:
    """Give a page, two pixels a point."""
    page = browser.new_page(device_scale_factor=2, viewport={"width": 1800, "height": 500})
    yield page
    page.close()


def chart_svg(words: str) -> str:
    """Draw words as the title of a chart."""
    title = {"text": words, "fontSize": SIZE / 2, "limit": 0}
    spec = {"data": {"values": []}, "mark": "point", "title": title}
    return render.svg({**spec, "config": config() | {"padding": SIZE}})


def chart_file(words: str) -> bytes:
    """Give the same as it is downloaded."""
    return portable(render.described(chart_svg(words), "chart", "", ""), "lo")


@cache
def by_hand(paper: Page, lines: tuple[str, ...], size: float) -> Ink:
    """Let the browser draw words as text of a page, in the font of images."""
    face = f"src: url(data:font/ttf;base64,{b64encode(fonts.image_font()).decode()})"
    look = f"font: {size / 2}px/{LINE} Known; padding: 30px; white-space: pre; float: left"
    paper.set_content(
        f"<style>@font-face {{ font-family: Known; {face} }} p {{ {look} }}</style>"
        f"<p>{'<br>'.join(map(escape, lines))}</p>"
    )
    assert paper.evaluate("document.fonts.load('9px Known').then((found) => found.length)") == 1
    drawn = ink(paper, paper.locator("p").screenshot())
    assert drawn.any()
    return drawn


def shown(paper: Page, file: bytes) -> bytes:
    """Let the browser show a downloaded SVG."""
    paper.set_content(f'<img src="data:image/svg+xml;base64,{b64encode(file).decode()}">')
    paper.evaluate("document.images[0].decode()")
    return paper.locator("img").screenshot()


def off(paper: Page, words: str, picture: bytes) -> float:
    """Tell how far a picture of words is from the browser's own, in units of their size."""
    return apart(ink(paper, picture), by_hand(paper, (words,), SIZE)) / SIZE


def card_off(paper: Page, words: str, picture: bytes) -> float:
    """Tell the same of a card."""
    drawn = re.findall(r'font-size="(\d+)"[^>]*>([^<]*)</text>', card_svg(words, "", "lo"))
    size, lines = int(drawn[0][0]), tuple(line for _, line in drawn)
    return apart(ink(paper, picture, left=EDGE // 2), by_hand(paper, lines, size)) / size


@pytest.mark.parametrize("words", WORDS)
def test_pictures_are_as_a_browser_draws_them(paper: Page, words: str) -> None:
    """The PNG of a chart, its SVG as downloaded and a card have each letter at its place."""
    assert off(paper, words, render.png(chart_svg(words))) <= NEAR
    assert off(paper, words, shown(paper, chart_file(words))) <= NEAR
    assert card_off(paper, words, card(words, "", "lo")) <= NEAR


@pytest.mark.parametrize("words", [AM, MIXED])
def test_another_renderer_is_seen(paper: Page, words: str) -> None:
    """The one inside vl-convert draws ຳ over the next letter: the comparison tells."""
    chart = vl_convert.svg_to_png(chart_svg(words), scale=2)
    assert off(paper, words, chart) > 2 * NEAR
    assert card_off(paper, words, vl_convert.svg_to_png(card_svg(words, "", "lo"))) > 2 * NEAR


def unshaped(*tables: str) -> bytes:
    """Give the font of images without what puts marks into their places."""
    font = TTFont(BytesIO(fonts.image_font()))
    for table in tables:
        del font[table]
    return saved(font)


def latin() -> bytes:
    """Give the font of images without Lao: what it lacks is drawn as a box, or not at all."""
    font = TTFont(BytesIO(fonts.image_font()))
    subsetter = Subsetter()
    subsetter.populate(unicodes=range(0x20, 0x7F))
    subsetter.subset(font)
    return saved(font)


def saved(font: TTFont) -> bytes:
    """Write a font."""
    stream = BytesIO()
    font.save(stream)
    return stream.getvalue()


BROKEN: dict[str, Callable[[], bytes]] = {
    "no-places": lambda: unshaped("GPOS"),
    "no-forms": lambda: unshaped("GSUB"),
    "no-shaping": lambda: unshaped("GPOS", "GSUB"),
    "no-lao": latin,
}


@pytest.mark.parametrize("name", BROKEN)
def test_another_font_is_seen(
    paper: Page, monkeypatch: pytest.MonkeyPatch, tmp_path: Path, name: str
) -> None:
    """Where the font lacks letters or their places, the comparison tells, of every picture."""
    drawn, spoiled = chart_svg(AM), BROKEN[name]()
    (tmp_path / render.FONT_FILE).write_bytes(spoiled)
    with monkeypatch.context() as patch:
        patch.setattr(render, "_fonts", lambda: SimpleNamespace(name=tmp_path))
        patch.setattr(fonts, "image_font", lambda: spoiled)
        chart, title, file = render.png(drawn), card(AM, "", "lo"), chart_file(AM)
    assert off(paper, AM, chart) > 2 * NEAR
    assert off(paper, AM, shown(paper, file)) > 2 * NEAR
    assert card_off(paper, AM, title) > 2 * NEAR


def test_a_letter_that_is_not_carried_is_seen(paper: Page, monkeypatch: pytest.MonkeyPatch) -> None:
    """A browser draws ຳ as its ring and its stem: a file without these shows another font's."""
    monkeypatch.setattr(fonts, "AM_PARTS", "")
    assert off(paper, AM, shown(paper, chart_file(AM))) > 2 * NEAR
