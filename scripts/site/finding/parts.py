"""An index of the search in parts: a head, a register and shards, of which a query needs a few.

The head tells what only all pages together do, and leads to the register (``register.py``), which
tells in which shards a word may be (``shards.py``). ``search/index.js`` of the theme reads them.
"""

import hashlib
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import partial

from scripts.model import addresses
from scripts.model.kept import Kept
from scripts.site.finding.register import beginnings, leaves
from scripts.site.finding.shards import BETWEEN, Entry, packed, shard, shared
from scripts.text.lao.spelling import LAO

WORD = re.compile(f"[{LAO}]+")
"""A word of Lao between seams."""


@dataclass(frozen=True)
class Bounds:
    """How many letters a file may have: the only one, a shard, a leaf of the register.

    ``first`` is for all leaves and shards of a first answer. A server sends a third of the letters
    as bytes, or fewer, so that the first answer takes less than 60 KB.
    """

    whole: int = 200_000
    shard: int = 40_000
    leaf: int = 10_000
    first: int = 120_000


BOUNDS = Bounds()


def parts(
    head: Mapping[str, object], entries: Sequence[Entry], kept: Kept, bounds: Bounds
) -> dict[str, bytes]:
    """Make the files of an index in parts, by their addresses, and add to its head."""
    groups = list(shared(entries, bounds.shard))
    found = [_beginnings(one, kept) for one in groups]
    register = leaves(found, bounds.leaf)
    shards = [packed(shard(one)) for one in groups]
    led = {
        "first": bounds.first,
        "register": [(first, _address(leaf), len(leaf)) for first, leaf in register],
        "shards": [(_address(one), len(one)) for one in shards],
    }
    contents = [*(leaf for _, leaf in register), *shards]
    files = {addresses.ASSETS + _address(one): one.encode() for one in contents}
    return {addresses.SEARCH: packed({**head, **_told(groups), **led}).encode(), **files}


def _told(groups: Sequence[Sequence[Entry]]) -> Mapping[str, object]:
    """Tell what takes all pages to know: their number and size, all words of Lao, all keywords."""
    entries = [one for group in groups for one in group]
    phrases = {phrase for one in entries for phrase in one.phrases}
    return {
        "count": sum(len(one.found) for one in entries),
        "mean": sum(one.size for one in entries) / len(entries),
        "vocabulary": sorted({word for phrase in phrases for word in WORD.findall(phrase)}),
        "asked": [(number, one.keywords) for number, group in enumerate(groups)
                  for one in group if one.keywords],
    }  # fmt: skip


def _beginnings(entries: Sequence[Entry], kept: Kept) -> frozenset[str]:
    """Give the beginnings of all that a query is compared with in a shard."""
    texts = {one for entry in entries for one in (*entry.phrases, *entry.places)}
    text = BETWEEN.join(sorted(texts))
    return kept.made("site", ("beginnings", text), partial(beginnings, text))


def _address(content: str) -> str:
    """Give the address of a part. It tells the content, so that parts of two builds never mix."""
    return addresses.search_part(hashlib.sha256(content.encode()).hexdigest()[:12])
