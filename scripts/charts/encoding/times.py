"""Times on an axis: where each stands, and the few labels that a phone has room for."""

import math
from collections.abc import Mapping, Sequence

from scripts.charts.data.moments import moment
from scripts.charts.look.axes import key, lookup
from scripts.charts.look.wrapping import width
from scripts.charts.spec import Spec
from scripts.drawing.style import FONT_SIZE
from scripts.drawing.style import PADDING as EDGE

PADDING = 14
"""Between the ends of the axis and the first and the last time."""
APART = 16
"""Least room between two labels."""
CLOSE = 0.8
"""Labels may come so much closer than the widest are wide, as most are narrower."""


def places(times: Sequence[str]) -> dict[str, float]:
    """Give every time its place on the axis; what is in no order of time stands step by step."""
    moments = [moment(code) for code in times]
    known = math.inf not in moments and moments == sorted(moments)
    at = moments if known else [float(place) for place in range(len(times))]
    return dict(zip(times, at, strict=True))


def time_labels(at: Mapping[str, float], lines: Mapping[str, list[str]], room: float) -> Spec:
    """Label the first and the last time, and as many between them as have room."""
    codes = list(at)
    widest = max(width(line, FONT_SIZE) for code in (codes[0], codes[-1]) for line in lines[code])
    count = max(2, min(len(codes), int(room / (widest + APART))))
    step = max(1, math.ceil((len(codes) - 1) / max(1, count - 1)))
    shown = [*codes[:-1:step], codes[-1]]
    if len(shown) > 2 and at[shown[-1]] - at[shown[-2]] < (at[codes[-1]] - at[codes[0]]) / count:  # noqa: PLR2004
        shown.pop(-2)
    least = CLOSE * (widest + APART) / room
    spaced = _spaced(shown, at, least)
    # Times that are not evenly apart have room for others than every so many.
    shown = spaced if len(spaced) == len(shown) else _spaced(codes, at, least)
    names = {key(at[code]): lines[code] if lines[code][1:] else lines[code][0] for code in shown}
    return {
        "time_ticks": [at[code] for code in shown],
        "time_labels": lookup(names),
        # A wide label at an end begins or ends at its tick, so that it stays in the picture.
        "flush": PADDING + 1 if widest / 2 > PADDING + EDGE else True,
    }


def _spaced(codes: Sequence[str], at: Mapping[str, float], least: float) -> list[str]:
    """Leave out what stands too close to another, where times are not evenly apart."""
    first, *between, last = codes if codes[1:] else (codes[0], codes[0])
    span = (at[last] - at[first]) or 1
    kept = [first]
    for code in between:
        if min(at[code] - at[kept[-1]], at[last] - at[code]) / span >= least:
            kept.append(code)
    return list(dict.fromkeys([*kept, last]))
