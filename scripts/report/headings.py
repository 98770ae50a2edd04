"""Headings over figures: what the names of several in a row share is said once, above them.

Names are parted into runs so that as little as possible is read: a heading costs a line and its
phrases, and each row what the heading leaves of its name. Where an activity is named it is the
best heading, for it is what readers look for and the longest phrase of a name.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import reduce

from scripts.report.naming import Phrase, Phrases

LONGEST = 32
"""So many rows are weighed together; a longer run goes on under the same heading."""
LINE = 2
"""What a heading costs beside its phrases."""
WEIGHTS = {"activity": 4, "time_period": 2}
"""What a phrase of a dimension costs to read, where it is not 1."""
Heading = tuple[int, ...]
"""The places of those phrases of a name that its heading says; none where it stands alone."""


def headings(names: Sequence[Phrases]) -> list[Heading]:
    """Give the heading of every name of a section, in their order."""
    weighing = _Weighing(names)
    found: list[Heading] = []
    for start, stop, shared in weighing.runs():
        phrases = weighing.phrases(shared)
        found += [tuple(at for at, one in enumerate(name) if one in phrases)
                  for name in names[start:stop]]  # fmt: skip
    return found


@dataclass(frozen=True)
class _Choice:
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
        self._weights: dict[int, int] = {}

    def phrases(self, among: int) -> set[Phrase]:
        """Give the phrases of a set."""
        return {phrase for at, phrase in enumerate(self._phrases) if among >> at & 1}

    def runs(self) -> list[tuple[int, int, int]]:
        """Part the names as cheaply as can be: begin and end of each run, and what it shares."""
        best = [_Choice(0, 0, 0)]
        for stop in range(1, len(self._names) + 1):
            best.append(min(self._ways(best, stop), key=lambda one: (one.cost, one.start)))
        found, stop = [], len(self._names)
        while stop:
            found.append((best[stop].start, stop, best[stop].shared))
            stop = best[stop].start
        return found[::-1]

    def _ways(self, best: Sequence[_Choice], stop: int) -> list[_Choice]:
        """Give every last run that may end here, with the cheapest way to what is before it."""
        last = self._names[stop - 1]
        shared, whole = last, self._weight(last)
        found = [_Choice(best[stop - 1].cost + whole, stop - 1, 0)]
        smallest = last
        for start in range(stop - 2, max(stop - LONGEST, 0) - 1, -1):
            shared &= self._names[start]
            if not shared:
                break
            whole += self._weight(self._names[start])
            smallest = min(smallest, self._names[start], key=int.bit_count)
            for one, bare in self._headings(shared, smallest, self._first[start]):
                cost = LINE + bare + whole - (stop - start - 1) * self._weight(one)
                found.append(_Choice(best[start].cost + cost, start, one))
        return found

    def _headings(self, shared: int, smallest: int, first: int) -> list[tuple[int, int]]:
        """Give what a run may have above it, and what a row then says again.

        A row that has nothing of its own says what is counted once more; or all rows say it.
        """
        if smallest != shared:
            return [(shared, 0)]
        less = shared & ~first
        return [*([(less, 0)] if less else []), (shared, 1)]

    def _weight(self, among: int) -> int:
        if among not in self._weights:
            self._weights[among] = reduce(
                lambda total, one: total + WEIGHTS.get(one.dimension, 1), self.phrases(among), 0
            )
        return self._weights[among]
