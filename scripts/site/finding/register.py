"""The register of the search: for the beginning of every word, the shards that have such a word.

A word of a query is looked for from the beginning of a word on, in Lao from any letter on. So each
match begins with the same few letters as the query's word, and the shards that have these letters
there are all that can answer. ``search/register.js`` of the theme reads it.
"""

import re
import unicodedata
from collections.abc import Collection, Sequence

from scripts.site.finding.shards import packed
from scripts.text.lao.spelling import LAO

Leaf = dict[str, tuple[int, ...]]
"""A part of the register: beginnings, each with the numbers of the shards that have it."""
LETTERS = 8
"""How many letters a beginning has. More tell shards better apart and make the register longer; the
script has the same numbers."""
LAO_LETTERS = 5
"""Those of a beginning in Lao, which has one for each letter of a text."""
RUN = re.compile(f"[{LAO}](?:[\\s\u200b]*[{LAO}])*|[^\\s\u200b{LAO}]+")
"""Lao, whatever seams and spaces stand between its letters, or a word of another script."""
BESIDE = 6
"""Letters that stand beside a beginning and its shards."""
LAO_LETTER = re.compile(f"[{LAO}]")
FIRST = re.compile(r"(?<!\w)\S")
"""The first letter of a word, where all but letters, marks and digits is blank."""


class _Plain(dict[int, str]):
    """Letters, marks and digits as they are; what else may stand in a word, as a dash, is blank."""

    def __missing__(self, code: int) -> str:
        letter = chr(code)
        is_kept = letter in "0123456789" or unicodedata.category(letter)[0] in "LM"
        self[code] = letter if is_kept else " "
        return self[code]


_PLAIN = _Plain()


def beginnings(text: str) -> frozenset[str]:
    """Give the beginnings of all words of a text, and of Lao from each of its letters on."""
    found: set[str] = set()
    for run in set(RUN.findall(text)):
        letters = run.translate(_PLAIN)
        if LAO_LETTER.match(run):
            rest = letters.replace(" ", "")
            found.update(rest[place : place + LAO_LETTERS] for place in range(len(rest)))
        elif letters.isalnum():
            found.add(letters[:LETTERS])
        else:
            rests = [letters[one.start() :] for one in FIRST.finditer(letters)]
            found.update(rest.replace(" ", "")[:LETTERS] for rest in rests)
    # All at once is faster.
    return frozenset(folded(" ".join(found)).split())


def folded(letters: str) -> str:
    """Write letters as one that differ by their case alone; the script has the same rule."""
    return letters.lower().upper().lower().replace("ς", "σ")


def leaves(shards: Sequence[Collection[str]], bound: int) -> list[tuple[str, str]]:
    """Write the register of shards, each with its beginnings, in leaves of so many letters.

    Each leaf comes with the first of its beginnings.
    """
    held: dict[str, list[int]] = {}
    for number, found in enumerate(shards):
        for one in found:
            held.setdefault(one, []).append(number)
    made: list[Leaf] = []
    letters = bound
    # In the order in which the script compares them.
    for one in sorted(held, key=lambda text: text.encode("utf-16-be")):
        if letters >= bound:
            made.append({})
            letters = 0
        made[-1][one] = tuple(held[one])
        letters += len(one) + len(held[one]) + BESIDE
    return [(next(iter(leaf)), _written(leaf)) for leaf in made]


def _written(leaf: Leaf) -> str:
    """Write a leaf. Many beginnings are in the same shards: each set of these is written once."""
    sets = {one: number for number, one in enumerate(dict.fromkeys(leaf.values()))}
    held = [sets[one] for one in leaf.values()]
    return packed({"beginnings": list(leaf), "held": held, "sets": list(sets)})
