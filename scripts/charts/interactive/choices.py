"""What a reader may choose in an interactive chart: a series, or the agency of activities."""

from collections.abc import Iterable
from dataclasses import dataclass

from scripts.charts.data.datum import UNSPLIT
from scripts.charts.model import Worded
from scripts.charts.spec import Spec
from scripts.text.words import say

EVERYTHING = ""
"""The value of a parameter while nothing is chosen."""
ENOUGH = 2
"""Fewer options than this leave nothing to choose."""
SERIES = "chosen_series"
AGENCY = "chosen_agency"


@dataclass(frozen=True)
class Choice:
    """A parameter of a spec with its options; ``shows`` is the test that a row must pass."""

    name: str
    title: str
    options: tuple[str, ...]
    shows: str

    def parameter(self, everything: str) -> Spec:
        """Write the parameter, bound to a select."""
        bind = {
            "input": "select",
            "name": self.title,
            "options": [EVERYTHING, *self.options],
            "labels": [everything, *self.options],
        }
        return {"name": self.name, "value": EVERYTHING, "bind": bind}


def choices(worded: Worded) -> list[Choice]:
    """Give the choices that a chart offers; one with a single option is none."""
    # What is not split is no series to choose; in a plain table that is what is not stated.
    whole = {UNSPLIT} if worded.data.source.figures else set()
    series = [worded.series[one] for one in worded.data.series if one not in whole]
    found = [
        Choice(SERIES, worded.headings["series"], _once(series),
               f"indexof(datum.chosen, {SERIES}) >= 0"),
        Choice(AGENCY, worded.headings["agency"], _once(worded.agencies.values()),
               f"{AGENCY} == '' || datum.agency == {AGENCY}"),
    ]  # fmt: skip
    return [one for one in found if len(one.options) >= ENOUGH]


def _once(options: Iterable[str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(options))


def parameters(offered: Iterable[Choice], worded: Worded) -> list[Spec]:
    """Write the parameters of a spec."""
    everything = say(worded.language, "chart.all")
    return [one.parameter(everything) for one in offered]
