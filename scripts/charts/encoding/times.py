"""Times on an axis: where each stands, and the few labels that a phone has room for."""

from collections.abc import Mapping, Sequence

from scripts.charts.data.moments import moments
from scripts.charts.look.axes import key, lookup
from scripts.charts.look.lines.times import PADDING, TimeAxis
from scripts.charts.look.wrapping import width
from scripts.charts.spec import Spec
from scripts.drawing.style import FONT_SIZE
from scripts.drawing.style import PADDING as EDGE


def places(times: Sequence[str]) -> dict[str, float]:
    """Give every time its place on the axis; what is in no order of time stands step by step."""
    at = moments(times)
    if not at or at != sorted(at):
        at = [float(place) for place in range(len(times))]
    return dict(zip(times, at, strict=True))


def time_labels(at: Mapping[str, float], lines: Mapping[str, list[str]], room: float) -> Spec:
    """Label the first and the last time, and as many between them as have room."""
    widths = {code: max(width(line, FONT_SIZE) for line in lines[code]) for code in at}
    first, *_, last = [*at, *at]
    # A wide label at an end begins or ends at its tick, so that it stays in the picture.
    flush = max(widths[first], widths[last]) / 2 > PADDING + EDGE
    shown = TimeAxis(at, widths, room, flush).labelled()
    names = {key(at[code]): lines[code] if lines[code][1:] else lines[code][0] for code in shown}
    return {
        "time_ticks": [at[code] for code in shown],
        "time_labels": lookup(names),
        "flush": PADDING + 1 if flush else True,
    }
