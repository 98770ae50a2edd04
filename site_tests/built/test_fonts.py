"""The fonts that go out, or into pictures, have every letter that the site is written with."""

import re
import xml.etree.ElementTree as ET
from html import unescape
from io import BytesIO

import pytest
from fontTools.ttLib import TTFont

from scripts.charts.look import fonts
from scripts.text.words import say
from site_tests.built.reading import Html, Site

LANGUAGES = ("lo", "en")
LAO = range(0x0E80, 0x0F00)
JOINERS = {"\u200b", "\u200c", "\u200d"}
WEB_FONT = "assets/fonts/noto-sans-lao.woff2"


def lacking(font: TTFont, letters: set[str]) -> set[str]:
    """Give the letters for which a font has no picture."""
    return {one for one in letters if ord(one) not in font.getBestCmap()}


def opened(content: bytes) -> TTFont:
    """Read a font."""
    return TTFont(BytesIO(content))


def shared(page: Html) -> str:
    """Give the title that the picture of a page shows."""
    return "".join(one["content"] for one in page.all("meta") if one.get("property") == "og:title")


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_web_font_has_every_lao_letter_of_the_pages(site: Site, language: str) -> None:
    """Letters and joiners in texts, labels, choices and scripts' words, of both languages."""
    font = opened((site.root / language / WEB_FONT).read_bytes())
    written = {letter for page in site.pages.values()
               for letter in unescape(page.path.read_text(encoding="utf-8"))
               if ord(letter) in LAO or letter in JOINERS}  # fmt: skip
    assert len(written) > 45
    assert lacking(font, written) == set()
    assert lacking(font, {"ก"}) == {"ก"}


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_page_takes_its_lao_letters_from_the_web_font(site: Site, language: str) -> None:
    """The range that the styles give for the font has all of Lao, its weights are those in it."""
    styles = (site.root / language / "assets/styles.css").read_text(encoding="utf-8")
    [face] = re.findall(r"@font-face \{(.*?)\}", styles, re.DOTALL)
    [(first, last)] = re.findall(r"unicode-range: U\+(\w+)-(\w+)", face)
    assert (int(first, 16), int(last, 16)) == (LAO[0], LAO[-1])
    [weight] = [one for one in opened((site.root / language / WEB_FONT).read_bytes())["fvar"].axes
                if one.axisTag == "wght"]  # fmt: skip
    assert f"font-weight: {weight.minValue:.0f} {weight.maxValue:.0f};" in face


def test_the_font_of_images_has_every_sign_of_the_charts(site: Site) -> None:
    """Lao, Latin, digits and signs such as ≤ that the charts of both languages draw."""
    charts = sorted(site.root.glob("data/*/charts/*.svg"))
    drawn = {letter for chart in charts
             for node in ET.fromstring(chart.read_bytes()).iter()  # noqa: S314 - our own files
             for letter in (node.text or "").strip("\n")}  # fmt: skip
    assert len(charts) > 30
    assert {"ຳ", "A", "7"} <= drawn
    assert lacking(opened(fonts.image_font()), drawn) == set()


def test_the_font_of_images_has_every_sign_of_the_cards(site: Site) -> None:
    """Titles of pages and the name of the site, as the pictures for shared links show them."""
    titles = {shared(page) for page in site.pages.values()} | {say("lo", "site.name")}
    drawn = set("".join(titles))
    assert len(titles) > 40
    assert {"ຳ", "A", "2"} <= drawn
    assert lacking(opened(fonts.image_font()), drawn) == set()
