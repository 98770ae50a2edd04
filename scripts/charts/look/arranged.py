"""Bars as they are arranged on a sheet: their bands, their scale, the numbers of their parts."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from scripts.charts.look.axes import Span
from scripts.charts.look.bands import Bands, bands
from scripts.charts.look.ends import End, ends, span
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
    held, written = bands(worded), ends(worded)
    scale = span(worded, written, held)
    parts = segments(worded, scale) if worded.data.mark.stacked else []
    under = below(parts, scale)
    return Arranged(replace(held, written_below=bool(under)), written, scale, parts, under)
