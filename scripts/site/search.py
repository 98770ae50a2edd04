"""The index of the search: the passages of every page of a language, their words told apart.

``search/passages.js`` of the theme opens it. Names of figures are made of the same few phrases
again and again, so each phrase is written once and named by its number.
"""

import json
from collections.abc import Mapping, Sequence
from pathlib import Path

from scripts.model.edition import Edition
from scripts.model.language import Language
from scripts.pages import Page
from scripts.site.passages import Passage, passages
from scripts.text.lao.breaking import parted
from scripts.text.lao.spelling import canonical
from scripts.text.words import has, say

BETWEEN = " · "
"""What stands between the phrases of a name."""
NEXT = 0
"""Stands for the first phrase of the list that no line has named yet."""


def search_index(
    edition: Edition, folder: Path, pages: Sequence[Page], language: Language
) -> bytes:
    """Make the index of the built pages of a language, whose site is in ``folder``."""
    phrases: dict[str, int] = {}
    read = [(one, passages(_html(folder, one))) for one in pages]
    made = {
        "ignored": say(language, "search.ignored").split(),
        "pages": [
            {**_page(one, found, phrases, language), "keywords": _keywords(edition, one, language)}
            for one, found in read
            if found
        ],
        "phrases": list(phrases),
    }
    return json.dumps(made, ensure_ascii=False, separators=(",", ":")).encode()


def _html(folder: Path, page: Page) -> str:
    return (folder / page.path / "index.html").read_text(encoding="utf-8")


def _page(
    page: Page, found: Sequence[Passage], phrases: dict[str, int], language: Language
) -> Mapping[str, object]:
    """Give a page with the anchors, titles and texts of its passages, in this order."""
    anchors, titles, texts = zip(*found, strict=True)
    return {
        "location": page.path,
        "anchors": anchors,
        "titles": [_numbered(one, phrases, language) for one in titles],
        "texts": [_numbered(one, phrases, language) for one in texts],
    }


def _numbered(line: str, phrases: dict[str, int], language: Language) -> list[int]:
    """Write a line as numbers of its phrases (from 1), in canonical spelling and with seams."""
    numbers = []
    for phrase in parted(canonical(line), language).split(BETWEEN):
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
