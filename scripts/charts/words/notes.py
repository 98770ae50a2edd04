"""The notes on how to read a chart, and on what of its data is drawn, made from its data."""

import math
from collections.abc import Iterator, Sequence

from scripts.charts.data.datum import OTHERS
from scripts.charts.data.plain.thinning import MAX_POINTS
from scripts.charts.look.axes import by_powers, powers, ticks
from scripts.charts.look.ramp import ramp
from scripts.charts.model import Data, Worded
from scripts.charts.words.choice import chosen
from scripts.charts.words.computed import computed
from scripts.charts.words.gathered import gathered
from scripts.model.quantity import nearest
from scripts.model.view import LOG, MEAN
from scripts.text.numbers import number
from scripts.text.words import say

LINE = "line"


def _of_log(data: Data) -> dict[str, bool]:
    """Say what the steps of an axis are that is asked to go by powers."""
    if data.view.scale != LOG or LOG not in data.layout.scales:
        return {}
    values = [nearest(one.value) for one in data.rows if one.value is not None]
    return {
        "chart.note.log": _by_tens(values),
        "chart.note.linear": not by_powers(values),
    }


def _by_tens(values: Sequence[float]) -> bool:
    """Tell whether each step of an axis is ten times the one before."""
    low, high = (math.log10(end(values, default=1)) for end in (min, max))
    return by_powers(values) and len(powers(values)) > high - low


def _of_ramp(worded: Worded) -> dict[str, bool]:
    """Say of a map what its colours begin with, where that is not zero."""
    found = ramp(worded) if worded.data.layout.tiled else None
    return {
        "chart.note.ramp": found is not None and found.told and not found.signed,
        "chart.note.ramp_signed": found is not None and found.signed,
    }


def _of_axis(worded: Worded) -> Iterator[str]:
    """Say of lines where their axis begins, if that is not zero: their rise looks steeper there."""
    values = [row.number for row in worded.rows if row.number is not None]
    start = ticks(values)[0] if values and worded.data.mark.name == LINE else 0
    if start > 0:
        yield say(worded.language, "chart.note.axis", start=number(start, worded.language))


def _of_others(made: Worded) -> Iterator[str]:
    """Say what is drawn together, and where it is not."""
    name = made.series.get(OTHERS, "")
    drawn = {one.datum.series for one in made.rows} - set(made.data.series) if name else set()
    if any(one.datum.series == OTHERS for one in made.rows):
        yield say(made.language, "chart.note.together", name=name)
    if drawn:
        yield say(made.language, "chart.note.apart", name=name)


def note(worded: Worded) -> str:
    """Say how to read a chart that needs it, and that only some are drawn where that is so."""
    language, data = worded.language, worded.data
    # Lines of plain tables say on their axis what they measure; panels have no room for it.
    named = bool(data.panels) and data.layout.timed and not data.source.figures
    ways = {
        "chart.note.share": data.view.shares and data.source.figures,
        "chart.note.part": data.view.shares and not data.source.figures,
        "chart.note.mean": data.view.aggregate == MEAN,
        **_of_log(data),
        "chart.note.tile": data.layout.tiled,
        **_of_ramp(worded),
        "chart.note.panels": bool(data.panels) and not named,
    }
    notes = [say(language, way) for way, holds in ways.items() if holds]
    if named:
        notes.append(say(language, "chart.note.panels_of", measure=worded.headings["value"]))
    drawn = gathered(worded)
    notes += [*_of_axis(worded), *chosen(worded), *_of_others(drawn), *computed(drawn)]
    # Of a whole with a row without a value there are no shares.
    left_out = data.view.aggregate and not data.view.share
    counts = {
        "chart.note.points": MAX_POINTS if data.thinned else 0,
        "chart.note.missing": 0 if left_out else data.missing,
        "chart.note.left_out": data.missing if left_out else 0,
        "chart.note.untimed": data.untimed,
    }
    notes += [say(language, what, count=number(count, language))
              for what, count in counts.items() if count]  # fmt: skip
    return " ".join(notes)
