"""Lao in pictures: ours have every letter and mark where a browser draws it with the same font."""

import re
from base64 import b64encode
from collections.abc import Callable, Iterator
from functools import cache
from html import escape
from io import BytesIO

import pytest
import vl_convert
from fontTools.subset import Subsetter
from fontTools.ttLib import TTFont
from playwright.sync_api import Browser, Page

from scripts.charts.look.theme import config
from scripts.drawing import fonts
from scripts.drawing.composed import described, framed
from scripts.drawing.portable import portable
from scripts.drawing.raster import SCALE, png
from scripts.drawing.style import TITLE_SIZE
from scripts.pages.parts.card import EDGE, LINE, card_svg
from site_tests.ink import Ink, apart, ink
from site_tests.pictures import drawn, font, kit

pytestmark = pytest.mark.browser

AM, MIXED = "ຈຳນວນ", "ຈຳນວນກິດຈະກຳທີ່ໄດ້ຈັດຕັ້ງປະຕິບັດ 1.802 ຄັ້ງ, Lao PDR 2022"
WORDS = (AM, "ນ້ຳ", "ຜູ້ຖືກເຄາະຮ້າຍ", "ເຂົ້າໄໝ້", "ຜູ້ຍິງ ຊຶ່ງ ຄ່ຳ ໝູ່", MIXED)
SIZE = 96
"""Pixels of a letter; pictures are drawn twice as large as they are shown."""
TITLE_ZOOM = 6
"""How much larger titles are drawn to be compared: about as large as that."""
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
    """Draw words in a chart, as large as that."""
    title = {"text": words, "fontSize": SIZE / 2, "limit": 0}
    spec = {"data": {"values": []}, "mark": "point", "title": title}
    return drawn({**spec, "config": config() | {"padding": SIZE}})


def chart_png(words: str, given: bytes) -> bytes:
    """Give the same as PNG, drawn with a font."""
    return png(chart_svg(words), given, SCALE)


def chart_file(words: str, given: bytes) -> bytes:
    """Give the same as it is downloaded, with its letters of a font."""
    return portable(described(chart_svg(words), "chart", "", ""), "lo", kit()._replace(font=given))


def title_png(words: str, given: bytes) -> bytes:
    """Draw words as the title above the PNG of a chart that has nothing else, large as well."""
    empty = f'<svg xmlns="http://www.w3.org/2000/svg" width="{10 * SIZE}" height="1"></svg>'
    return png(framed(empty, (words,), (), ()), given, TITLE_ZOOM)


def card_png(words: str, given: bytes) -> bytes:
    """Draw words as a card."""
    return png(card_svg(words, "", "lo"), given)


@cache
def by_hand(paper: Page, lines: tuple[str, ...], size: float) -> Ink:
    """Let the browser draw words as text of a page, in the font of images."""
    face = f"src: url(data:font/ttf;base64,{b64encode(font()).decode()})"
    look = f"font: {size / 2}px/{LINE} Known; padding: 30px; white-space: pre; float: left"
    paper.set_content(
        f"<style>@font-face {{ font-family: Known; {face} }} p {{ {look} }}</style>"
        f"<p>{'<br>'.join(map(escape, lines))}</p>"
    )
    assert paper.evaluate("document.fonts.load('9px Known').then((found) => found.length)") == 1
    found = ink(paper, paper.locator("p").screenshot())
    assert found.any()
    return found


def shown(paper: Page, file: bytes) -> bytes:
    """Let the browser show a downloaded SVG."""
    paper.set_content(f'<img src="data:image/svg+xml;base64,{b64encode(file).decode()}">')
    paper.evaluate("document.images[0].decode()")
    return paper.locator("img").screenshot()


def off(paper: Page, words: str, picture: bytes, size: int = SIZE) -> float:
    """Tell how far a picture of words is from the browser's own, in units of their size."""
    return apart(ink(paper, picture), by_hand(paper, (words,), size)) / size


def title_off(paper: Page, words: str, picture: bytes) -> float:
    """Tell the same of a title."""
    return off(paper, words, picture, TITLE_SIZE * TITLE_ZOOM)


def card_off(paper: Page, words: str, picture: bytes) -> float:
    """Tell the same of a card."""
    texts = re.findall(r'font-size="(\d+)"[^>]*>([^<]*)</text>', card_svg(words, "", "lo"))
    size, lines = int(texts[0][0]), tuple(line for _, line in texts)
    return apart(ink(paper, picture, left=EDGE // 2), by_hand(paper, lines, size)) / size


@pytest.mark.parametrize("words", WORDS)
def test_pictures_are_as_a_browser_draws_them(paper: Page, words: str) -> None:
    """PNG of a chart, its title, its SVG as downloaded, a card: each letter is at its place."""
    assert off(paper, words, chart_png(words, font())) <= NEAR
    assert title_off(paper, words, title_png(words, font())) <= NEAR
    assert off(paper, words, shown(paper, chart_file(words, font()))) <= NEAR
    assert card_off(paper, words, card_png(words, font())) <= NEAR


@pytest.mark.parametrize("words", [AM, MIXED])
def test_another_renderer_is_seen(paper: Page, words: str) -> None:
    """The one inside vl-convert draws ຳ over the next letter: the comparison tells."""
    chart = vl_convert.svg_to_png(chart_svg(words), scale=2)
    assert off(paper, words, chart) > 2 * NEAR
    assert card_off(paper, words, vl_convert.svg_to_png(card_svg(words, "", "lo"))) > 2 * NEAR


def unshaped(*tables: str) -> bytes:
    """Give the font of images without what puts marks into their places."""
    opened = TTFont(BytesIO(font()))
    for table in tables:
        del opened[table]
    return saved(opened)


def latin() -> bytes:
    """Give the font of images without Lao: what it lacks is drawn as a box, or not at all."""
    opened = TTFont(BytesIO(font()))
    subsetter = Subsetter()
    subsetter.populate(unicodes=range(0x20, 0x7F))
    subsetter.subset(opened)
    return saved(opened)


def saved(opened: TTFont) -> bytes:
    """Write a font."""
    stream = BytesIO()
    opened.save(stream)
    return stream.getvalue()


BROKEN: dict[str, Callable[[], bytes]] = {
    "no-places": lambda: unshaped("GPOS"),
    "no-forms": lambda: unshaped("GSUB"),
    "no-shaping": lambda: unshaped("GPOS", "GSUB"),
    "no-lao": latin,
}


@pytest.mark.parametrize("name", BROKEN)
def test_another_font_is_seen(paper: Page, name: str) -> None:
    """Where the font lacks letters or their places, the comparison tells, of every picture."""
    spoiled = BROKEN[name]()
    assert off(paper, AM, chart_png(AM, spoiled)) > 2 * NEAR
    assert title_off(paper, AM, title_png(AM, spoiled)) > 2 * NEAR
    assert off(paper, AM, shown(paper, chart_file(AM, spoiled))) > 2 * NEAR
    assert card_off(paper, AM, card_png(AM, spoiled)) > 2 * NEAR


def test_a_letter_that_is_not_carried_is_seen(paper: Page, monkeypatch: pytest.MonkeyPatch) -> None:
    """A browser draws ຳ as its ring and its stem: a file without these shows another font's."""
    monkeypatch.setattr(fonts, "AM_PARTS", "")
    assert off(paper, AM, shown(paper, chart_file(AM, font()))) > 2 * NEAR
