"""Which times of an axis are labelled: the first, the last, and some between them.

Where days or months begin, as calendars have it; else in even steps.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import pairwise

from scripts.charts.look.lines.calendar import beginnings

PADDING = 16
"""Between the ends of the axis and the first and the last time."""
APART = 16
"""Least room between two labels."""
EVEN = 0.2
"""Times may stand so much of a step beside it: months are of different lengths."""
MONTHS = 12
FULL = 0.85
"""At so many of the steps there is a time: else steps are no steps of these times."""
FEWER = 1
"""Labels where days or months begin may be so many fewer than those in even steps."""
ENDS = 2
"""The first time and the last one are always labelled."""


@dataclass(frozen=True)
class TimeAxis:
    """Times where they stand, how wide their labels are, and how wide the axis is in pixels."""

    at: Mapping[str, float]
    widths: Mapping[str, float]
    room: float
    flush: bool
    """True where the first label begins at its time, and the last one ends there."""

    @cached_property
    def _span(self) -> tuple[str, str]:
        """The first and the last time."""
        codes = list(self.at)
        return codes[0], codes[-1]

    def labelled(self) -> list[str]:
        """Choose the smallest step in which labels have room, or one that ends with the last."""
        first, last = self._span
        if first != last and not self._fits([first, last]):
            return [first]
        if self._fits(list(self.at)):
            return list(self.at)
        even = self._stepping()
        begun = self._beginning()
        return begun if len(begun) + FEWER >= len(even) else even

    def _beginning(self) -> list[str]:
        """Label the first of each day, week, month …: of the shortest of them that has room."""
        first, last = self._span
        for codes in beginnings(list(self.at)):
            inner = [one for one in codes if self._fits([first, one]) and self._fits([one, last])]
            if inner and self._fits(shown := [first, *inner, last]):
                return shown
        return []

    def _stepping(self) -> list[str]:
        """Label each so many times."""
        steps = self._steps()
        found: list[tuple[int, list[str]]] = []
        for step, shown in self._by_steps(steps):
            if found and step > 2 * found[0][0]:
                break
            if self._fits(shown):
                found.append((step, shown))
        ending = [shown for step, shown in found if steps[-1] % step == 0 and shown[ENDS:]]
        fitting = [*ending, *(shown for _, shown in found)]
        return fitting[0] if fitting else self._uneven()

    def _by_steps(self, steps: Sequence[int]) -> Iterator[tuple[int, list[str]]]:
        """Give the times at each so many steps; the last one stands for what is too close to it."""
        codes = list(self.at)
        for step in range(1, steps[-1] + 1 if steps else 0):
            shown = [code for code, at in zip(codes[:-1], steps, strict=False) if at % step == 0]
            while shown[1:] and not self._fits([shown[-1], codes[-1]]):
                shown.pop()
            yield step, [*shown, codes[-1]]

    def _steps(self) -> list[int]:
        """Count the even steps from the first time to each; none where times are uneven."""
        first, span = self.at[self._span[0]], self.at[self._span[1]] - self.at[self._span[0]]
        if not span:
            return []
        least = min(after - before for before, after in pairwise(self.at.values()))
        for count in (len(self.at) - 1, round(span / (least or span)), round(span * MONTHS)):
            found = [(at - first) / span * count for at in self.at.values()]
            steps = [round(one) for one in found]
            near = all(abs(one - step) < EVEN for one, step in zip(found, steps, strict=True))
            if near and len(set(steps)) == len(steps) and len(steps) > FULL * count:
                return steps
        return []

    def _uneven(self) -> list[str]:
        """Label the times next to as many even places as have room."""
        codes = list(self.at)
        first, span = self.at[codes[0]], self.at[codes[-1]] - self.at[codes[0]]
        most = int(self.room / (min(self.widths.values()) + APART))
        for parts in range(min(most, len(codes)), 1, -1):
            places = [first + span * place / parts for place in range(1, parts)]
            near = [min(codes, key=lambda code, at=at: abs(self.at[code] - at)) for at in places]  # type: ignore[misc]
            shown = list(dict.fromkeys([codes[0], *near, codes[-1]]))
            if self._fits(shown):
                return shown
        return list(dict.fromkeys([codes[0], codes[-1]]))

    def _fits(self, shown: Sequence[str]) -> bool:
        ends = [self._ends(code) for code in shown]
        return all(after[0] - before[1] >= APART for before, after in pairwise(ends))

    def _ends(self, code: str) -> tuple[float, float]:
        """Give where a label begins and ends."""
        first, last = self._span
        span = (self.at[last] - self.at[first]) or 1
        middle = PADDING + (self.at[code] - self.at[first]) / span * (self.room - 2 * PADDING)
        wide = self.widths[code]
        left = {first: 0.0, last: wide}.get(code, wide / 2) if self.flush else wide / 2
        return middle - left, middle - left + wide
