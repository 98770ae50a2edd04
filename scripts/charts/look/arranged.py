"""Bars as they are arranged on a sheet: their bands, their scale, the numbers of their parts."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache

from scripts.charts.look.axes import Span
from scripts.charts.look.bands import Bands, bands
from scripts.charts.look.ends import End, ends, span
from scripts.charts.look.panels import alike
from scripts.charts.look.segments import Segment, below, segments
from scripts.charts.look.sheet import Sheet
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
    """Arrange bars on the sheet of a chart; panels have their bands and their scale in common."""
    whole = worded.whole
    held, scale = _of_panels(whole, worded.sheet) if whole else _common((worded,))
    parts = _parts(worded, scale)
    return Arranged(held, ends(worded), scale, parts, below(parts, scale))


@lru_cache(maxsize=1)
def _of_panels(whole: Worded, sheet: Sheet) -> tuple[Bands, Span]:
    """Find it once for all panels, which are encoded one after the other."""
    return _common(alike(whole, sheet))


def _common(every: Sequence[Worded]) -> tuple[Bands, Span]:
    """Give bands and scale that have room for what stands in any of some charts."""
    held = bands(every[0])
    scale = _joined([span(one, ends(one), held) for one in every])
    written = any(below(_parts(one, scale), scale) for one in every)
    return replace(held, written_below=written), scale


def _joined(spans: Sequence[Span]) -> Span:
    """Give the one scale of panels, which has room for what stands in any of them."""
    first = min(one.ticks[0] for one in spans)
    end, right = max(one.end for one in spans), min(one.right for one in spans)
    return replace(spans[0], ticks=(first,), end=end, right=right)


def _parts(worded: Worded, scale: Span) -> Sequence[Segment]:
    return segments(worded, scale) if worded.data.mark.stacked else []
