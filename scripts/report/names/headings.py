"""Headings over figures: what the names of several in a row share is said once, above them.

Names are parted into runs so that as little as possible is read: a heading costs a line and its
phrases, and each row what the heading leaves of its name. Where an activity is named it is the
best heading, for it is what readers look for and the longest phrase of a name.
"""

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from scripts.report.names.naming import Phrase, Phrases

LONGEST = 16
"""So many rows are weighed together; a longer run goes on under the same heading."""
PART = 10 * LONGEST
"""So many rows are parted at a time."""
LINE = 2
"""What a heading costs beside its phrases."""
WEIGHTS = {"activity": 4, "time_period": 2}
"""What a phrase of a dimension costs to read, where it is not 1."""
Heading = tuple[int, ...]
"""The places of those phrases of a name that its heading says; none where it stands alone."""


def headings(names: Sequence[Phrases]) -> list[Heading]:
    """Give the heading of every name of a section, in their order."""
    parts = (names[at : at + PART] for at in range(0, len(names), PART))
    return [heading for part in parts for heading in _headings(part)]


def _headings(names: Sequence[Phrases]) -> list[Heading]:
    weighing = _Weighing(names)
    found: list[Heading] = []
    for start, stop, shared in weighing.runs():
        phrases = weighing.phrases(shared)
        found += [tuple(at for at, one in enumerate(name) if one in phrases)
                  for name in names[start:stop]]  # fmt: skip
    return found


class _Choice(NamedTuple):
    """The cheapest way to part all names up to one: its last run begins at ``start``."""

    cost: int
    start: int
    shared: int


class _Weighing:
    """Names as sets of numbered phrases, one bit each: so they are compared in no time."""

    def __init__(self, names: Sequence[Phrases]) -> None:
        self._phrases = list(dict.fromkeys(phrase for name in names for phrase in name))
        bits = {phrase: 1 << at for at, phrase in enumerate(self._phrases)}
        self._names = [sum(bits[phrase] for phrase in dict.fromkeys(name)) for name in names]
        self._first = [bits[name[0]] if name else 0 for name in names]
        self._weights = {0: 0}

    def phrases(self, among: int) -> set[Phrase]:
        """Give the phrases of a set."""
        found = set()
        while among:
            bit = among & -among
            found.add(self._phrases[bit.bit_length() - 1])
            among ^= bit
        return found

    def runs(self) -> list[tuple[int, int, int]]:
        """Part the names as cheaply as can be: begin and end of each run, and what it shares."""
        best = [_Choice(0, 0, 0)]
        for stop in range(1, len(self._names) + 1):
            best.append(min(self._ways(best, stop)))
        found, stop = [], len(self._names)
        while stop:
            found.append((best[stop].start, stop, best[stop].shared))
            stop = best[stop].start
        return found[::-1]

    def _ways(self, best: Sequence[_Choice], stop: int) -> Iterator[_Choice]:
        """Give every last run that may end here, with the cheapest way to what is before it."""
        shared, bare = self._names[stop - 1], False
        whole, before = self._weight(shared), best[stop - 1]
        yield _Choice(before.cost + whole, stop - 1, 0)
        if before.shared and shared & before.shared == before.shared != shared:
            yield self._under(before, stop - 1, before.shared, 1, whole)
        for start in range(stop - 2, max(stop - LONGEST, 0) - 1, -1):
            name, former = self._names[start], shared
            shared &= name
            if not shared:
                break
            whole += self._weight(name)
            bare = shared == name or (shared == former and (bare or start == stop - 2))
            for one, again in self._headings(shared, self._first[start], bare=bare):
                yield self._under(best[start], start, one, stop - start, whole + again)

    def _under(
        self, before: _Choice, start: int, shared: int, count: int, whole: int
    ) -> _Choice:  # fmt: skip
        """Put so many rows under what they share; where the heading before says it, it goes on."""
        heading = 0 if shared == before.shared else LINE + self._weight(shared)
        return _Choice(before.cost + heading + whole - count * self._weight(shared), start, shared)

    def _headings(self, shared: int, first: int, *, bare: bool) -> list[tuple[int, int]]:
        """Give what a run may have above it, and what a row then says again.

        A row that has nothing of its own says what is counted once more; or all rows say it.
        """
        if not bare:
            return [(shared, 0)]
        less = shared & ~first
        return [(less, 0), (shared, 1)] if less else [(shared, 1)]

    def _weight(self, among: int) -> int:
        if among not in self._weights:
            bit = among & -among
            phrase = self._phrases[bit.bit_length() - 1]
            self._weights[among] = WEIGHTS.get(phrase.dimension, 1) + self._weight(among ^ bit)
        return self._weights[among]
