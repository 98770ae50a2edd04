"""What a page says of itself where only a link to it is shown: words and a picture."""

import re
import struct
from html import unescape

import pytest

from site_tests.building import SITE_URL
from site_tests.built.reading import Html, Site

LANGUAGES = ("lo", "en")
LOCALES = {"lo": "lo_LA", "en": "en_US"}


def pages(site: Site, language: str) -> dict[str, Html]:
    """Give the pages of a language by path, without the one for a missing address."""
    found = {name.removesuffix("index.html"): page for name, page in site.pages.items()
             if name.startswith(f"{language}/")}  # fmt: skip
    return {path: page for path, page in found.items() if not path.endswith("404.html")}


def said(page: Html, name: str) -> str:
    """Give the one content of a meta element."""
    [content] = [one["content"] for one in page.all("meta")
                 if name in {one.get("name"), one.get("property")}]  # fmt: skip
    return content


def title(page: Html) -> str:
    """Give the title of a page."""
    [found] = re.findall(r"<title>(.*?)</title>", page.path.read_text(encoding="utf-8"))
    return unescape(found)


@pytest.mark.parametrize("language", LANGUAGES)
def test_titles_and_descriptions_tell_pages_apart(site: Site, grown: Site, language: str) -> None:
    """Each page has one of its own; a description is neither short nor long nor cut in a word."""
    for one in (site, grown):
        found = pages(one, language)
        assert len({title(page) for page in found.values()}) == len(found) > 10
        words = {path: said(page, "description") for path, page in found.items()}
        assert len(set(words.values())) == len(found)
        assert {path for path, text in words.items() if not 50 <= len(text) <= 300} == set()
        # Cut texts end in an ellipsis after a whole word; all others end a sentence.
        ends = tuple(".!?)”…:")
        assert {text for text in words.values() if not text.endswith(ends)} == set()


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_shared_link_shows_title_words_and_picture(site: Site, language: str) -> None:
    """Open Graph says what the page says, with full addresses and both languages."""
    for path, page in pages(site, language).items():
        [canonical] = [one["href"] for one in page.all("link") if one.get("rel") == "canonical"]
        assert said(page, "og:url") == canonical == SITE_URL + path
        assert said(page, "og:title") in title(page)
        assert said(page, "og:description") == said(page, "description")
        assert said(page, "og:locale") == LOCALES[language]
        assert {LOCALES[language], said(page, "og:locale:alternate")} == set(LOCALES.values())
        assert said(page, "og:type") in {"website", "article"}
        assert said(page, "twitter:card") == "summary_large_image"


def test_every_picture_is_there_and_none_is_left_over(site: Site) -> None:
    """It is small, of the size asked for, has the language in its address, and one page."""
    files = {
        said(page, "og:image").removeprefix(SITE_URL): path
        for language in LANGUAGES
        for path, page in pages(site, language).items()
    }
    assert files["social/lo/packages/prosecution-2022.png"] == "lo/packages/prosecution-2022/"
    assert files["social/en/index.png"] == "en/"
    made = {one.relative_to(site.root).as_posix() for one in site.root.glob("social/**/*.png")}
    assert made == set(files)
    assert len(made) == sum(len(pages(site, language)) for language in LANGUAGES)
    for file in made:
        content = (site.root / file).read_bytes()
        assert struct.unpack(">II", content[16:24]) == (1200, 630), file
        assert len(content) < 25_000, file


def test_the_entrance_has_a_picture_too(site: Site) -> None:
    """The address that people share most shows the card of the Lao home page."""
    page = site.pages["index.html"]
    assert said(page, "og:image") == f"{SITE_URL}social/lo/index.png"
    assert said(page, "og:url") == SITE_URL


def test_pages_for_a_missing_address_are_not_to_be_found(site: Site) -> None:
    """Search engines are asked to leave them out, and they show no picture."""
    for name in ("404.html", "lo/404.html", "en/404.html"):
        assert said(site.pages[name], "robots") == "noindex"
        assert "og:image" not in site.pages[name].path.read_text(encoding="utf-8")
    assert not any("noindex" in str(page.all("meta")) for page in pages(site, "lo").values())
