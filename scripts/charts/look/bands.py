"""The bands of bars and dots: where in each its name, its lanes and the gap below them are."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from scripts.charts.look.lanes import heads, lanes
from scripts.charts.look.wrapping import cut, width
from scripts.charts.model import Worded
from scripts.drawing.style import FONT_SIZE, LINE

BAR, THIN = 22, 16
"""How high a bar is, and one of several in a category or of very many."""
GAP, NEAR = 14, 8
"""Below a category, and below one of very many."""
MANY = 60
"""Bars of more categories are thin and near each other, so that pictures are not endless."""
LANE_GAP = 3
BELOW = 17
"""The height of what is written under a bar."""
SHARE = 0.38
"""So much of the width names may take that stand beside bars."""
SPACE = 12
"""Between names and bars."""


@dataclass(frozen=True)
class Bands:
    """What all bands of a chart have in common, in pixels from their top."""

    names: Mapping[str, Sequence[str]]
    """The lines of the name of each category."""
    beside: bool
    """True where names stand to the left of bars, false where they stand above."""
    count: int
    """How many lanes there are."""
    periods_at: float
    """Where the names of periods begin."""
    left: float
    """Where bars may begin."""
    written_below: bool = False
    """True where something is written under bars."""

    @property
    def dense(self) -> bool:
        """Tell whether there are very many categories."""
        return len(self.names) > MANY

    @property
    def highest(self) -> int:
        """Give how many lines the longest name takes."""
        return max((len(lines) for lines in self.names.values()), default=1)

    @property
    def bar(self) -> int:
        """Give how high a bar is."""
        return THIN if self.count > 1 or self.dense else BAR

    @property
    def lane(self) -> int:
        """Give how high a lane is: a bar, what is under it, and the gap to the next."""
        return self.bar + self._gap + (BELOW if self.written_below else 0)

    @property
    def bars(self) -> int:
        """Give how high all bars are, without what is under the last one."""
        return (self.count - 1) * self.lane + self.bar

    @property
    def above(self) -> float:
        """Give how much of a band is above its first lane."""
        named = self.highest * LINE
        return max(0, (named - self.bars) / 2) if self.beside else named

    @property
    def step(self) -> float:
        """Give the height of a band with the gap below it."""
        lanes_high = self.count * self.lane - self._gap
        return max(self.highest * LINE, self.above + lanes_high) + (NEAR if self.dense else GAP)

    @property
    def centres(self) -> tuple[float, float]:
        """Give where the first and the last bar have their middle."""
        first = self.above + self.bar / 2
        return first, first + (self.count - 1) * self.lane

    @property
    def middle(self) -> float:
        """Give where the middle of all bars is, from the middle of the band."""
        return self.above + self.bars / 2 - self.step / 2

    @property
    def _gap(self) -> int:
        return LANE_GAP if self.count > 1 else 0


def bands(worded: Worded) -> Bands:
    """Lay out the bands of a chart, with nothing written under its bars."""
    sheet = worded.sheet
    names = _names(worded, sheet.width * SHARE if sheet.beside else sheet.width)
    wide = max((width(line, FONT_SIZE) for lines in names.values() for line in lines), default=0)
    dated = max((width(one, FONT_SIZE) for one in heads(worded).values()), default=0)
    periods_at = wide + SPACE if sheet.beside and wide else 0
    return Bands(
        names,
        beside=sheet.beside,
        count=len(lanes(worded)),
        periods_at=periods_at,
        left=periods_at + (dated + SPACE / 2 if dated else 0),
    )


def _names(worded: Worded, room: float) -> dict[str, list[str]]:
    return {
        one: cut(worded.categories[one], room, FONT_SIZE, worded.language)
        for one in worded.data.categories
    }
