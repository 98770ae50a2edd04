"""Times on an axis: where each stands, and the few labels that a phone has room for."""

import math
import re
from collections.abc import Iterable, Mapping, Sequence
from datetime import date, datetime, time, timedelta

from scripts.charts.look.axes import key, lookup
from scripts.charts.look.wrapping import width
from scripts.charts.spec import Spec
from scripts.drawing.style import FONT_SIZE, MARGIN
from scripts.text.dates import is_clock

DAYS = 365.25
A_DAY = timedelta(days=1)
PADDING = 14
"""Between the ends of the axis and the first and the last time."""
APART = 16
"""Least room between two labels."""
CLOSE = 0.8
"""Labels may come so much closer than the widest are wide, as most are narrower."""
NUMBER = re.compile(r"-?\d{1,15}(?:\.\d+)?")


def places(codes: Iterable[str]) -> dict[str, float]:
    """Give every time its place on the axis, in their order."""
    times = sorted(codes, key=lambda code: (_moment(code), code))
    known = all(_moment(code) != math.inf for code in times)
    return {code: _moment(code) if known else float(place) for place, code in enumerate(times)}


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
        "flush": PADDING + 1 if widest / 2 > PADDING + MARGIN else True,
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


def _moment(code: str) -> float:
    """Give a time in years, a number as it is (``inf`` where it is neither)."""
    text = code.split("/", maxsplit=1)[0]
    if NUMBER.fullmatch(text):
        return float(text)
    try:
        return _clock(text) if is_clock(text) else _day(text)
    except (ValueError, OverflowError):
        return math.inf


def _day(text: str) -> float:
    return round(date.fromisoformat((text + "-01")[:10]).toordinal() / DAYS, 6)


def _clock(text: str) -> float:
    """Count from the first of all days, as dates do; a time without a day is of that one."""
    moment = datetime.fromisoformat(text if "T" in text else f"{date.min}T{text}")
    passed = datetime.combine(date.min, moment.time()) - datetime.combine(date.min, time.min)
    away = moment.utcoffset() or timedelta()
    return ((passed - away) / A_DAY + moment.toordinal()) / DAYS
