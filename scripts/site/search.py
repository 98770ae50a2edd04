"""The index of the search: the passages of every page of a language, their words told apart.

``search/passages.js`` of the theme opens it. Names of figures are made of the same few phrases
again and again, so each phrase is written once and named by its number.
"""

import json
from collections.abc import Mapping, Sequence

from scripts.model.edition import Edition
from scripts.model.kept import NOTHING, Kept
from scripts.model.language import Language
from scripts.pages.page import Page
from scripts.site.passages import passages
from scripts.text.lao.breaking import parted
from scripts.text.lao.spelling import canonical
from scripts.text.words import has, say

BETWEEN = " · "
"""What stands between the phrases of a name."""
Found = tuple[str, list[str], list[str]]
"""A passage: its anchor, and the phrases of its title and of its text."""
NEXT = 0
"""Stands for the first phrase of the list that no line has named yet."""


def search_index(
    edition: Edition, pages: Sequence[tuple[Page, str]], language: Language, kept: Kept = NOTHING
) -> bytes:
    """Make the index of the pages of a language, each with its HTML."""
    phrases: dict[str, int] = {}
    read = [(one, _read(html, language, kept)) for one, html in pages]
    made = {
        "ignored": say(language, "search.ignored").split(),
        "pages": [
            {**_page(one, found, phrases), "keywords": _keywords(edition, one, language)}
            for one, found in read
            if found
        ],
        "phrases": list(phrases),
    }
    return json.dumps(made, ensure_ascii=False, separators=(",", ":")).encode()


def _read(html: str, language: Language, kept: Kept) -> list[Found]:
    """Read the passages of a page, their lines as phrases in canonical spelling and with seams."""

    def phrased(line: str) -> list[str]:
        return parted(canonical(line), language).split(BETWEEN)

    def found() -> list[Found]:
        return [(one.anchor, phrased(one.title), phrased(one.text)) for one in passages(html)]

    return kept.made("site", ("passages", language, html), found)


def _page(page: Page, found: Sequence[Found], phrases: dict[str, int]) -> Mapping[str, object]:
    """Give a page with the anchors, titles and texts of its passages, in this order."""
    anchors, titles, texts = zip(*found, strict=True)
    return {
        "location": page.path,
        "anchors": anchors,
        "titles": [_numbered(one, phrases) for one in titles],
        "texts": [_numbered(one, phrases) for one in texts],
    }


def _numbered(line: Sequence[str], phrases: dict[str, int]) -> list[int]:
    """Write a line as numbers of its phrases, from 1."""
    numbers = []
    for phrase in line:
        numbers.append(phrases.get(phrase, NEXT))
        phrases.setdefault(phrase, len(phrases) + 1)
    return numbers


def _keywords(edition: Edition, page: Page, language: Language) -> list[str]:
    """Give what readers call a page, or ask it, in other words than its own."""
    path = page.path.strip("/")
    key = f"search.page.{path}"
    own = edition.keywords.get(language, {}).get(path, "")
    said = [own, say(language, key) if has(language, key) else ""]
    return [one for words in said if words for one in words.split(", ")]
