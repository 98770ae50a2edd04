"""Bars as they are arranged on a sheet: their bands, their scale, the numbers of their parts."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from scripts.charts.look.axes import Span
from scripts.charts.look.bands import Bands, bands
from scripts.charts.look.ends import End, ends, span
from scripts.charts.look.panels import alike
from scripts.charts.look.segments import Segment, below, segments
from scripts.charts.model import Worded


@dataclass(frozen=True)
class Arranged:
    """The bars of a chart on its sheet."""

    bands: Bands
    ends: Sequence[End]
    """The texts at the ends of bars."""
    span: Span
    segments: Sequence[Segment]
    """The parts of stacks."""
    below: Mapping[int, float]
    """Where numbers of segments begin that stand under these, by the place of the segment."""


def arranged(worded: Worded) -> Arranged:
    """Arrange bars on the sheet of a chart."""
    held, every = bands(worded), alike(worded)
    scale = _joined([span(one, ends(one), held) for one in every])
    parts = _parts(worded, scale)
    under = below(parts, scale)
    written = any(below(_parts(one, scale), scale) for one in every)
    return Arranged(replace(held, written_below=written), ends(worded), scale, parts, under)


def _joined(spans: Sequence[Span]) -> Span:
    """Give the one scale of panels, which has room for what stands in any of them."""
    first = min(one.ticks[0] for one in spans)
    end, right = max(one.end for one in spans), min(one.right for one in spans)
    return replace(spans[0], ticks=(first,), end=end, right=right)


def _parts(worded: Worded, scale: Span) -> Sequence[Segment]:
    return segments(worded, scale) if worded.data.mark.stacked else []
