"""A chart on a page of another site: it is whole in its frame, whatever the width of that."""

import re
from collections.abc import Iterator
from html import unescape
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Frame, Page, expect

from scripts.model.addresses import Site as Place
from site_tests.browsing import barriers
from site_tests.serving import served

pytestmark = pytest.mark.browser

FRAME = re.compile(
    r"&lt;div style=\S+ inline-size&#34;&gt;"
    r"&lt;iframe src=&#34;(\S+?)data/(\S+?)&#34;.*?&lt;/iframe&gt;&lt;/div&gt;",
    re.DOTALL,
)
PAGES = ("prosecution-2022", "prevention-2022", "situation-2022")
LEFT = """[document.documentElement.scrollHeight - window.innerHeight,
    document.documentElement.scrollWidth - window.innerWidth]"""

WHITE = """1 - (document.querySelector('main').getBoundingClientRect().bottom + 8)
    / window.innerHeight"""
CLOSE = {390, 700}
"""Common widths, at which little of a frame is empty."""


def snippets(site: Path, language: str) -> dict[str, tuple[str, str]]:
    """Give what pages offer to be copied, by the address of the chart, with the site's own."""
    found = {}
    for package in PAGES:
        text = (site / language / "packages" / package / "index.html").read_text(encoding="utf-8")
        for one in FRAME.finditer(text):
            found[one[2]] = (unescape(one[0]), one[1])
    return found


def requests_of(page: Page) -> list[tuple[Frame, str]]:
    """Watch what a page and its frames ask for."""
    asked: list[tuple[Frame, str]] = []
    page.on("request", lambda request: asked.append((request.frame, request.url)))
    return asked


def asked_by(frame: Frame, asked: list[tuple[Frame, str]]) -> list[str]:
    """Give the addresses that a frame asked for, but for fonts and the picture of the site."""
    urls = [url for asking, url in asked if asking == frame]
    return [one for one in urls if "/assets/fonts/" not in one and "favicon" not in one]


@pytest.fixture
def far(tmp_path: Path) -> Iterator[tuple[Path, str]]:
    """Serve a folder from an origin of its own."""
    with served(tmp_path) as place:
        yield tmp_path, place


@pytest.mark.parametrize("language", ["lo", "en"])
def test_a_frame_shows_all_of_a_chart(
    browser: Browser, built_site: Path, address: str, far: tuple[Path, str], language: str
) -> None:
    """Picture, title and source are in sight at any width, nothing scrolls, nothing is asked."""
    found = snippets(built_site, language)
    assert len(found) == 11
    folder, place = far
    every = "".join(snippet.replace(own, address) for snippet, own in found.values())
    for width in (320, 360, 390, 700, 1000):
        # High enough for all frames: none is so far away that it would come later.
        page = browser.new_page(viewport={"width": width, "height": 900 * len(found)})
        asked = requests_of(page)
        html = f"<!doctype html><body style='margin: 0'>{every}"
        # A page that is loaded again would bring back the frames that it had.
        (folder / f"{width}.html").write_text(html, encoding="utf-8")
        page.goto(f"{place}{width}.html", wait_until="networkidle")
        assert asked_by(page.main_frame, asked) == [page.url]
        assert [one.url for one in page.frames[1:]] == [f"{address}data/{path}" for path in found]
        for path, inside in zip(found, page.frames[1:], strict=True):
            assert inside.evaluate("window.innerWidth") == width
            assert inside.evaluate(LEFT) == [0, 0], (path, width)
            most = 0.17 if width in CLOSE else 0.2
            assert inside.evaluate(WHITE) <= most, (path, width)
            fits = "wide" if width >= 700 else "narrow"
            expect(inside.locator(f".picture .{fits} svg")).to_be_visible()
            expect(inside.locator(".picture svg:visible")).to_have_count(1)
            expect(inside.locator("h1")).to_be_visible()
            expect(inside.locator(".source")).to_be_visible()
            own_part = f"{address}data/{path}"
            assert [one for one in asked_by(inside, asked) if not one.startswith(own_part)] == []
        page.close()


@pytest.mark.parametrize(
    "context", [{"color_scheme": "light"}, {"color_scheme": "dark"}], indirect=True
)
def test_a_frame_has_no_barriers(page: Page, built_site: Path, address: str) -> None:
    """Alone it is a page as any other, light and dark, and its links leave the frame."""
    path = next(iter(snippets(built_site, "en")))
    page.goto(f"{address}data/{path}")
    assert barriers(page) == ""
    with page.expect_popup() as opened:
        page.locator("main a").last.click()
    own = Place(next(iter(snippets(built_site, "en").values()))[1])
    assert opened.value.url.startswith(own.url) or opened.value.url.startswith("chrome-error")
