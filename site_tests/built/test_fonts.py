"""The fonts that go out, or into pictures, have every letter that the site is written with."""

import re
import xml.etree.ElementTree as ET
from html import unescape
from io import BytesIO

from fontTools.ttLib import TTFont

from site_tests.built.reading import Html, Site
from site_tests.pictures import font

LAO = range(0x0E80, 0x0F00)
JOINERS = {"\u200b", "\u200c", "\u200d"}
NOWHERE = "漢"
"""A letter that no font of ours has: the font of images draws its box for it."""
WEB_FONT = "assets/fonts/noto-sans-lao.woff2"


def lacking(carried: TTFont, letters: set[str]) -> set[str]:
    """Give the letters for which a font has no picture: none at all, or the box of all such."""
    known = carried.getBestCmap()
    box = known.get(ord(NOWHERE))
    return {one for one in letters if known.get(ord(one), box) == box}


def opened(content: bytes) -> TTFont:
    """Read a font."""
    return TTFont(BytesIO(content))


def shared(page: Html) -> str:
    """Give the title that the picture of a page shows."""
    return "".join(one["content"] for one in page.all("meta") if one.get("property") == "og:title")


def test_the_web_font_has_every_lao_letter_of_the_pages(site: Site) -> None:
    """Letters and joiners in texts, labels, choices and scripts' words, of all languages."""
    written = {letter for page in site.pages.values()
               for letter in unescape(page.path.read_text(encoding="utf-8"))
               if ord(letter) in LAO or letter in JOINERS}  # fmt: skip
    for language in site.languages:
        served = opened((site.root / language / WEB_FONT).read_bytes())
        assert lacking(served, written) == set()
        assert lacking(served, {"ก"}) == {"ก"}


def test_the_page_takes_its_lao_letters_from_the_web_font(site: Site) -> None:
    """The range that the styles give for the font has all of Lao, its weights are those in it."""
    for language in site.languages:
        styles = (site.root / language / "assets/styles.css").read_text(encoding="utf-8")
        [face] = re.findall(r"@font-face \{(.*?)\}", styles, re.DOTALL)
        [(first, last)] = re.findall(r"unicode-range: U\+(\w+)-(\w+)", face)
        assert (int(first, 16), int(last, 16)) == (LAO[0], LAO[-1])
        axes = opened((site.root / language / WEB_FONT).read_bytes())["fvar"].axes
        [weight] = [one for one in axes if one.axisTag == "wght"]
        assert f"font-weight: {weight.minValue:.0f} {weight.maxValue:.0f};" in face


def test_a_box_is_no_letter() -> None:
    """The font of images has a box for each letter that it lacks, and these are seen to lack."""
    assert lacking(opened(font()), {"ຳ", "e", "≤", "ก", NOWHERE}) == {"ก", NOWHERE}


def test_the_font_of_images_has_every_sign_of_the_charts(site: Site) -> None:
    """Letters, digits and signs such as ≤ that the charts of all languages draw."""
    charts = sorted(site.root.glob("data/*/charts/*.svg"))
    drawn = {letter for chart in charts
             for node in ET.fromstring(chart.read_bytes()).iter()  # noqa: S314 - our own files
             for letter in (node.text or "").replace("\n", "")}  # fmt: skip
    assert {"e", "2"} <= drawn
    assert lacking(opened(font()), drawn) == set()


def test_the_font_of_images_has_every_sign_of_the_cards(site: Site) -> None:
    """Titles of pages and names of the site, as the pictures for shared links show them."""
    drawn = set("".join(shared(page) for page in site.pages.values()))
    assert {"e", "2"} <= drawn
    assert lacking(opened(font()), drawn) == set()
