"""What a page says of itself where only a link to it is shown: words and a picture."""

import re
import struct
from html import unescape

from site_tests.building import SITE_URL
from site_tests.built.reading import Html, Site

LOCALE = re.compile(r"[a-z]{2,3}(_[A-Z]{2})?")
"""What Open Graph takes for a language."""
SIZE = (1200, 630)
NUMBER = re.compile(r": ([\d.,]+) ")
"""What a card leads with, behind the title."""
HEAVIEST = 48_000
"""Bytes of a picture that an application fetches to show a link."""


def pages(site: Site, language: str) -> dict[str, Html]:
    """Give the pages of a language by path, without the one for a missing address."""
    found = site.of_language(language).items()
    return {path.removesuffix("index.html"): page for path, page in found if path != "404.html"}


def every_page(site: Site) -> dict[str, Html]:
    """Give the same of all languages, by path below the root."""
    return {f"{language}/{path}": page for language in site.languages
            for path, page in pages(site, language).items()}  # fmt: skip


def said(page: Html, name: str) -> str:
    """Give the one content of a meta element."""
    [content] = [one["content"] for one in page.all("meta")
                 if name in {one.get("name"), one.get("property")}]  # fmt: skip
    return content


def title(page: Html) -> str:
    """Give the title of a page."""
    [found] = re.findall(r"<title>(.*?)</title>", page.path.read_text(encoding="utf-8"))
    return unescape(found)


def test_titles_and_descriptions_tell_pages_apart(site: Site) -> None:
    """Each page of a language has one of its own, neither long nor cut in a word."""
    for language in site.languages:
        found = pages(site, language)
        assert len({title(page) for page in found.values()}) == len(found) > 5
        words = {path: said(page, "description") for path, page in found.items()}
        assert len(set(words.values())) == len(found)
        assert {path for path, text in words.items() if not 0 < len(text) <= 300} == set()
        # Cut texts end in an ellipsis after a whole word; all others end a sentence.
        ends = tuple(".!?)”…:»")
        assert {text for text in words.values() if not text.endswith(ends)} == set()


def test_a_shared_link_shows_title_words_and_picture(site: Site) -> None:
    """Open Graph says what the page says, with full addresses and its language."""
    for path, page in every_page(site).items():
        [canonical] = [one["href"] for one in page.all("link") if one.get("rel") == "canonical"]
        assert said(page, "og:url") == canonical == SITE_URL + path
        assert said(page, "og:title") in title(page)
        assert said(page, "og:description") == said(page, "description")
        assert LOCALE.fullmatch(said(page, "og:locale"))
        assert said(page, "og:type") in {"website", "article"}
        assert said(page, "twitter:card") == "summary_large_image"


def test_every_picture_is_there_and_none_is_left_over(site: Site) -> None:
    """Each page has a card of its own."""
    files = {said(page, "og:image").removeprefix(SITE_URL): path
             for path, page in every_page(site).items()}  # fmt: skip
    for language in site.languages:
        assert files[f"social/{language}/index.png"] == f"{language}/"
        assert files[f"social/{language}/packages.png"] == f"{language}/packages/"
    assert len(files) == len(every_page(site))
    cards = {one.relative_to(site.root).as_posix() for one in site.root.glob("social/**/*.png")}
    assert cards == files.keys()


def test_pictures_are_of_their_size(site: Site) -> None:
    """A card is small and of the size that is asked for."""
    for page in every_page(site).values():
        file = said(page, "og:image").removeprefix(SITE_URL)
        content = (site.root / file).read_bytes()
        assert struct.unpack(">II", content[16:24]) == SIZE, file
        assert (int(said(page, "og:image:width")), int(said(page, "og:image:height"))) == SIZE
        assert len(content) < HEAVIEST, file


def test_a_number_of_a_card_stands_on_its_page(site: Site) -> None:
    """Or on the door to it; all of it is said to those who do not see the picture."""
    for language in site.languages:
        found = pages(site, language)
        for page in found.values():
            name, words = said(page, "og:title"), said(page, "og:image:alt")
            assert words == name or words.startswith(f"{name}: ")
            number = NUMBER.match(words.removeprefix(name))
            assert not number or number[1] in page.text + found[""].text, words


def test_the_entrance_has_a_picture_too(site: Site) -> None:
    """The address that people share most shows the card of the first home page."""
    page = site.pages["index.html"]
    assert said(page, "og:image") == f"{SITE_URL}social/{site.languages[0]}/index.png"
    assert said(page, "og:url") == SITE_URL


def test_pages_for_a_missing_address_are_not_to_be_found(site: Site) -> None:
    """Search engines are asked to leave them out, and they show no picture."""
    for name in ("404.html", *(f"{one}/404.html" for one in site.languages)):
        assert said(site.pages[name], "robots") == "noindex"
        assert "og:image" not in site.pages[name].path.read_text(encoding="utf-8")
    assert not any("noindex" in str(page.all("meta")) for page in every_page(site).values())
