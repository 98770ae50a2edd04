"""The static spec made one with tooltips and selects; with no choice made it draws the same.

All texts are written here: a browser has no Lao numbers.
"""

from collections.abc import Iterator

from scripts.charts.data.datum import OTHERS
from scripts.charts.interactive.choices import EVERYTHING, SERIES, Choice, choices, parameters
from scripts.charts.interactive.tips import PARTS, with_tips
from scripts.charts.look.lanes import BETWEEN
from scripts.charts.look.legend import others
from scripts.charts.look.panels import panels
from scripts.charts.model import Worded
from scripts.charts.spec import Spec
from scripts.charts.words.gathered import gathered


def interactive(spec: Spec, worded: Worded) -> Spec:
    """Give a spec with tooltips, and with a select for each choice that there is."""
    offered = choices(worded)
    made = with_tips(spec, worded)
    if worded.data.panels:
        pairs = zip(panels(worded), made["concat"], strict=True)
        made["concat"] = [Chosen(one, offered).spec(part) for one, part in pairs]
    else:
        made = Chosen(worded, offered).spec(made)
    found = parameters(offered, worded)
    return {**made, "params": found} if found else made


class Chosen:
    """Marks the rows of every table of a spec with the choices under which they are shown."""

    def __init__(self, worded: Worded, offered: list[Choice]) -> None:
        self.choices = offered
        self.agencies = worded.agencies
        self.stacked = worded.data.mark.stacked
        self.by_series = {one.name: one for one in offered}.get(SERIES)
        self.together = gathered(worded).series.get(OTHERS)
        self.rest = {worded.series[one] for one in others(worded)}
        self.places: dict[tuple[str, str], list[Spec]] = {}
        for row in worded.rows:
            place = (row.datum.category, row.datum.period)
            self.places.setdefault(place, []).append(row.values())

    def spec(self, spec: Spec) -> Spec:
        """Give a spec whose tables are filtered, and those of the specs in it."""
        made = dict(spec)
        for name in PARTS:
            if name in made:
                made[name] = [self.spec(one) for one in made[name]]
        rows = made.get("data", {}).get("values", [])
        if self.choices and rows and rows[0].keys() & {"category", "series"}:
            made["data"] = {"values": [one for row in rows for one in self._rows(row)]}
            filters = [{"filter": one.shows} for one in self.choices]
            made["transform"] = filters + made.get("transform", [])
        return made

    def _rows(self, row: Spec) -> Iterator[Spec]:
        """Give a row, and those that take its place under a choice."""
        agency = self.agencies.get(row.get("category", ""))
        row = {**row, "agency": agency} if agency else row
        if self.by_series is None:
            yield row
        elif self.stacked and row.keys() & {"middle", "at"}:
            yield {**row, "chosen": [EVERYTHING]}
        elif self.stacked and "end" in row and row.get("kind") != "part":
            yield {**row, "chosen": [EVERYTHING]}
            yield from self._labels(row, self.by_series)
        elif row.get("series") == self.together is not None:
            yield {**row, "chosen": [EVERYTHING]}
            yield from self._alone(row)
        elif "series" in row:
            yield {**row, "chosen": [EVERYTHING, row["series"]]}
        else:
            held = [one["series"] for one in self._held(row)]
            yield {**row, "chosen": [EVERYTHING, *dict.fromkeys(held)]}

    def _alone(self, row: Spec) -> Iterator[Spec]:
        """Write each of the parts that are drawn as one: what is chosen is drawn by itself."""
        for one in self._held(row):
            same = one["series"] in self.rest and (one["value"] < 0) == (row["value"] < 0)
            if same:
                yield {**row, **one, "chosen": [one["series"]]}

    def _held(self, row: Spec) -> list[Spec]:
        """Give the marks that stand at the place of a row: at any period where it has none.

        A word that is of no category, such as the heading of all names, is there with any mark.
        """
        own, _, _ = row.get("lane", "").partition(BETWEEN)
        own = row.get("period", own)
        return [
            one
            for (category, period), members in self.places.items()
            if category == row.get("category", category) and own in {period, ""}
            for one in members
        ]

    def _labels(self, row: Spec, choice: Choice) -> Iterator[Spec]:
        """Write the label of a stack again for each series: its own part, at its own end."""
        for option in choice.options:
            held = [one for one in self._held(row) if one["series"] == option]
            if held:
                end = max(0, held[0]["value"] or 0)
                yield {**row, "end": end, "text": held[0]["text"], "chosen": [option]}
