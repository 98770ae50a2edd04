"""The index of the search: every phrase once, in canonical spelling, with seams between words."""

import json
from dataclasses import replace
from typing import Any

import pytest

from scripts.model import addresses
from scripts.model.language import Language
from scripts.pages.page import Page
from scripts.site.finding.index import search_index
from scripts.text.lao.breaking import SEAM
from scripts.text.words import say
from site_tests.making import EDITION, LANGUAGES

KEYED = replace(EDITION, keywords={"lo": {"help": "ຂໍຄວາມຊ່ວຍ"}, "en": {"help": "shelter, advice"}})
"""An edition that says how its readers ask for a page."""


def made(language: Language = "lo", /, **articles: str) -> dict[str, Any]:
    """Make the index of pages by their names; ``home`` is the front page."""
    pages = [
        (Page("" if name == "home" else f"{name}/", name, ""), f"<article>{article}</article>")
        for name, article in articles.items()
    ]
    index: dict[str, Any] = json.loads(search_index(KEYED, pages, language)[addresses.SEARCH])
    return index


def lines(index: dict[str, Any]) -> list[str]:
    """Write the titles and texts of an index out again, page by page, as its reader does."""
    phrases = iter(index["phrases"])
    return [
        " · ".join(index["phrases"][one - 1] if one else next(phrases) for one in line)
        for page in index["pages"]
        for line in [*page["titles"], *page["texts"]]
    ]


def test_phrases_are_written_once() -> None:
    """A phrase that comes again is named by its number, on whatever page."""
    rows = "".join(f"<tr id='1-{n}'><th>Cases · New</th><td>{n}</td></tr>" for n in (1, 2))
    index = made("en", home=f"<h1>Cases</h1><table>{rows}</table>", more="<h1>New</h1>")
    assert sorted(index["phrases"]) == ["", "1", "2", "Cases", "New"]
    assert lines(index) == ["Cases", "Cases · New", "Cases · New", "", "1", "2", "New", ""]


def test_pages_have_their_passages_in_order() -> None:
    """Anchors, titles and texts of a page stand in one order; the page itself has no anchor."""
    index = made("en", about="<h1>T</h1><p>a</p><h2 id='x'>X</h2><p>b</p>")
    [page] = index["pages"]
    assert (page["location"], page["anchors"]) == ("about/", ["", "x"])
    assert lines(index) == ["T", "X", "a", "b"]


def test_lao_is_canonical_and_parted() -> None:
    """Look-alikes become one spelling and words get seams, whatever the page has between them."""
    index = made(home="<h1>ຈ\u0ecd\u0eb2ນວນ\u200bຄົນ</h1>")
    assert lines(index)[0].split(SEAM) == ["ຈຳນວນ", "ຄົນ"]


def test_markup_is_text() -> None:
    """What a page shows as code comes as it is shown; the box writes it as text again."""
    assert lines(made("en", home="<h1>&lt;b&gt; &amp; c</h1>"))[0] == "<b> & c"


@pytest.mark.parametrize("language", LANGUAGES)
def test_pages_bring_what_readers_call_them(language: Language) -> None:
    """Keywords of a page are the edition's, then the interface's; a stranger's package has none."""
    index = made(language, help="<h1>T</h1>", **{"packages/a.b": "<h1>U</h1>"})
    helped, other = index["pages"]
    asked = f"{KEYED.keywords[language]['help']}, {say(language, 'search.page.help')}"
    assert helped["keywords"] == asked.split(", ")
    assert other["keywords"] == []
    assert index["ignored"] == say(language, "search.ignored").split(" ")


def test_a_page_that_is_left_out_is_not_there() -> None:
    """Where the title is marked, the others keep their phrases."""
    index = made("en", home="<h1 data-search-exclude>T</h1>", about="<h1>U</h1>")
    assert [one["location"] for one in index["pages"]] == ["about/"]
    assert index["phrases"] == ["U", ""]
