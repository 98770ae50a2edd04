"""Shards of the index of the search: so many pages each, with their passages.

Names of figures are made of the same few phrases again and again, so a shard writes each phrase
once and names it by its number.
"""

import json
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import chain
from typing import NamedTuple

BETWEEN = " · "
"""What stands between the phrases of a name."""
Found = tuple[str, list[str], list[str]]
"""A passage: its anchor, and the phrases of its title and of its text."""
NEXT = 0
"""Stands for the first phrase of the list that no line has named yet."""


class Entry(NamedTuple):
    """A page in the index: where it is, what readers call it beside its own words, its passages."""

    location: str
    keywords: list[str]
    found: list[Found]

    @property
    def phrases(self) -> set[str]:
        """All phrases of the page."""
        return {one for _, *lines in self.found for one in chain(*lines)}

    @property
    def size(self) -> int:
        """How long its titles and texts are, as the script counts."""
        lines = (BETWEEN.join(line) for _, *both in self.found for line in both)
        return sum(len(line.encode("utf-16-le")) // 2 for line in lines)

    @property
    def places(self) -> list[str]:
        """What a number or key is compared with, beside texts."""
        return [self.location, *(anchor for anchor, *_ in self.found)]


def shared(entries: Iterable[Entry], bound: int) -> Iterator[list[Entry]]:
    """Share pages out, in their order: phrases of so many letters, or one page that has more."""
    group: list[Entry] = []
    phrases: set[str] = set()
    for one in entries:
        both = phrases | one.phrases
        if group and sum(map(len, both)) > bound:
            yield group
            group, both = [], one.phrases
        group.append(one)
        phrases = both
    if group:
        yield group


def shard(entries: Iterable[Entry]) -> dict[str, object]:
    """Give pages as a file of the index has them."""
    phrases: dict[str, int] = {}
    pages = [_page(one, phrases) for one in entries]
    return {"pages": pages, "phrases": list(phrases)}


def packed(tree: object) -> str:
    """Write a file in as few letters as it takes."""
    return json.dumps(tree, ensure_ascii=False, separators=(",", ":"))


def _page(entry: Entry, phrases: dict[str, int]) -> Mapping[str, object]:
    """Give a page with the anchors, titles and texts of its passages, in this order."""
    anchors, titles, texts = zip(*entry.found, strict=True)
    return {
        "location": entry.location,
        "anchors": anchors,
        "titles": [_numbered(one, phrases) for one in titles],
        "texts": [_numbered(one, phrases) for one in texts],
        "keywords": entry.keywords,
    }


def _numbered(line: Sequence[str], phrases: dict[str, int]) -> list[int]:
    """Write a line as numbers of its phrases, from 1."""
    numbers = []
    for phrase in line:
        numbers.append(phrases.get(phrase, NEXT))
        phrases.setdefault(phrase, len(phrases) + 1)
    return numbers
