"""What a reader may choose in an interactive chart: a series, or the agency of activities."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from scripts.charts.data.datum import UNSPLIT
from scripts.charts.data.picture import Picture
from scripts.charts.words.labels import Labels
from scripts.model.view import View
from scripts.text.words import say

EVERYTHING = ""
"""The value of a parameter while nothing is chosen."""
ENOUGH = 2
"""Fewer options than this leave nothing to choose."""


@dataclass(frozen=True)
class Choice:
    """A parameter of a spec with its options; ``shows`` is the test that a row must pass."""

    name: str
    title: str
    options: tuple[str, ...]
    shows: str

    def parameter(self, everything: str) -> dict[str, Any]:
        """Write the parameter, bound to a select."""
        bind = {
            "input": "select",
            "name": self.title,
            "options": [EVERYTHING, *self.options],
            "labels": [everything, *self.options],
        }
        return {"name": self.name, "value": EVERYTHING, "bind": bind}


def series_choice(picture: Picture, view: View, labels: Labels) -> Choice:
    """Offer the series: rows list those under which they are shown."""
    options = (labels.series(one) for one in picture.series if one != UNSPLIT)
    return _choice("chosen_series", labels.heading(view.color), options,
                   "indexof(datum.chosen, chosen_series) >= 0")  # fmt: skip


def agency_choice(picture: Picture, labels: Labels) -> Choice:
    """Offer the agencies, where categories are activities."""
    found = [labels.agency(one) for one in picture.categories]
    title = found[0][1] if found else ""
    return _choice("chosen_agency", title, (name for name, _ in found if name),
                   "chosen_agency == '' || datum.agency == chosen_agency")  # fmt: skip


def _choice(name: str, title: str, options: Iterable[str], shows: str) -> Choice:
    """Make a choice; one with a single option is none."""
    known = tuple(dict.fromkeys(options))
    return Choice(name, title, known if len(known) >= ENOUGH else (), shows)


def parameters(choices: Iterable[Choice], labels: Labels) -> list[dict[str, Any]]:
    """Write the parameters of a spec."""
    everything = say(labels.language, "chart.all")
    return [one.parameter(everything) for one in choices]
