"""The bands of bars and dots: where in each its name, its lanes and the gap below them are."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from scripts.charts.look.lanes import heads, lanes
from scripts.charts.look.wrapping import cut, width
from scripts.charts.model import Worded
from scripts.drawing.style import FONT_SIZE, LINE

BAR, THIN = 22, 16
"""How high a bar is, and one of several in a category."""
GAP = 14
LANE_GAP = 3
BELOW = 17
"""The height of what is written under a bar."""
SHARE = 0.38
"""So much of the width names may take that stand beside bars."""
SPACE = 12
"""Between names and bars."""


@dataclass(frozen=True)
class Bands:
    """What all bands of a chart have in common, in pixels; each begins with a name above."""

    names: Mapping[str, Sequence[str]]
    """The lines of the name of each category."""
    left: float
    """Where bars may begin."""
    periods_at: float
    """Where the names of periods begin."""
    above: float
    """How much of a band is above its first lane."""
    bar: float
    lane: float
    """How high a lane is: a bar and what is under it."""
    count: int
    """How many lanes there are."""
    bars: float
    """How high its bars are together, without what is under the last one."""
    body: float
    """How much of a band names and lanes take."""

    @property
    def step(self) -> float:
        """Give the height of a band with the gap below it."""
        return self.body + GAP

    @property
    def centres(self) -> tuple[float, float]:
        """Give where the first and the last bar have their middle, from the top of the band."""
        first = self.above + self.bar / 2
        return first, first + (self.count - 1) * self.lane

    @property
    def middle(self) -> float:
        """Give where the middle of all bars is, from the middle of the band."""
        return self.above + self.bars / 2 - self.step / 2


def bands(worded: Worded, *, written_below: bool = False) -> Bands:
    """Lay out the bands of a chart; ``written_below`` if something is written under its bars."""
    sheet = worded.sheet
    names = _names(worded, sheet.width * SHARE if sheet.beside else sheet.width)
    named = max((len(lines) for lines in names.values()), default=1) * LINE
    wide = max((width(line, FONT_SIZE) for lines in names.values() for line in lines), default=0)
    dated = max((width(one, FONT_SIZE) for one in heads(worded).values()), default=0)
    count = len(lanes(worded))
    bar = THIN if count > 1 else BAR
    lane = bar + (LANE_GAP if count > 1 else 0) + (BELOW if written_below else 0)
    lanes_high = count * lane - (LANE_GAP if count > 1 else 0)
    bars = lanes_high - (BELOW if written_below else 0)
    above = max(0, (named - bars) / 2) if sheet.beside else named
    periods_at = (wide + SPACE if wide else 0) if sheet.beside else 0
    return Bands(
        names=names,
        left=periods_at + (dated + SPACE / 2 if dated else 0),
        periods_at=periods_at,
        above=above,
        bar=bar,
        lane=lane,
        count=count,
        bars=bars,
        body=max(named, above + lanes_high),
    )


def _names(worded: Worded, room: float) -> dict[str, list[str]]:
    return {
        one: cut(worded.categories[one], room, FONT_SIZE, worded.language)
        for one in worded.data.categories
    }
