"""The index of the search: the passages of every page of a language, their words told apart.

The theme's scripts below ``search/`` open it. That of a small site is one file, that of a larger
one is in parts (``parts.py``): what is fetched for a first answer does not grow with the site.
"""

from collections.abc import Mapping, Sequence
from functools import lru_cache

from scripts.model import addresses
from scripts.model.edition import Edition
from scripts.model.kept import NOTHING, Kept
from scripts.model.language import Language
from scripts.pages.page import Page
from scripts.pages.parts.asked import keywords, synonyms
from scripts.site.finding.parts import BOUNDS, Bounds, parts
from scripts.site.finding.passages import passages
from scripts.site.finding.shards import BETWEEN, Entry, Found, packed, shard
from scripts.text.lao.breaking import parted
from scripts.text.lao.spelling import canonical
from scripts.text.words import say


def search_index(
    edition: Edition,
    pages: Sequence[tuple[Page, str]],
    language: Language,
    kept: Kept = NOTHING,
    bounds: Bounds = BOUNDS,
) -> Mapping[str, bytes]:
    """Make the index of the pages of a language, each with its HTML: files by their addresses."""
    entries = [
        Entry(page.path, keywords(edition, page.path, language), found)
        for page, html in pages
        if (found := _read(html, language, kept))
    ]
    head = {
        "ignored": say(language, "search.ignored").split(),
        "synonyms": synonyms(edition, language),
    }
    whole = packed(head | shard(entries))
    if len(whole) <= bounds.whole:
        return {addresses.SEARCH: whole.encode()}
    return parts(head, entries, kept, bounds)


def _read(html: str, language: Language, kept: Kept) -> list[Found]:
    """Read the passages of a page, their lines as phrases in canonical spelling and with seams."""

    def found() -> list[Found]:
        return [
            (one.anchor, _phrases(one.title, language), _phrases(one.text, language))
            for one in passages(html)
        ]

    return kept.made("site", ("passages", language, html), found)


@lru_cache(maxsize=4096)
def _phrases(line: str, language: Language) -> list[str]:
    """Find the phrases of a line; several pages show the same figures."""
    return parted(canonical(line), language).split(BETWEEN)
