"""The static spec made one with tooltips and selects; with no choice made it draws the same.

All texts are written here: a browser has no Lao numbers.
"""

from collections.abc import Iterator, Mapping
from typing import Any

from scripts.charts.data.picture import Picture
from scripts.charts.marks.bars import joined, value_row
from scripts.charts.words.choices import (
    EVERYTHING,
    Choice,
    agency_choice,
    parameters,
    series_choice,
)
from scripts.charts.words.labels import Labels
from scripts.charts.words.tips import PARTS, with_tips
from scripts.model.view import View

Row = dict[str, Any]


def interactive(
    spec: Mapping[str, Any], picture: Picture, view: View, labels: Labels
) -> dict[str, Any]:
    """Give a spec with tooltips, and with a select for each choice that there is."""
    choices = (series_choice(picture, view, labels), agency_choice(picture, labels))
    rows = [{**value_row(one, labels, place), "period": one.period}
            for place, one in enumerate(picture.data)]  # fmt: skip
    chosen = Chosen(rows, [one for one in choices if one.options], view, labels)
    made = chosen.spec(with_tips(spec, picture, view, labels))
    found = parameters(chosen.choices, labels)
    return {**made, "params": found} if found else made


class Chosen:
    """Marks the rows of every table of a spec with the choices under which they are shown."""

    def __init__(self, rows: list[Row], choices: list[Choice], view: View, labels: Labels) -> None:
        self.choices = choices
        self.labels = labels
        self.stacked = view.mark == "stacked"
        self.by_series = {one.name: one for one in choices}.get("chosen_series")
        self.places: dict[tuple[str, str], list[Row]] = {}
        for row in rows:
            self.places.setdefault((row["category"], row["period"]), []).append(row)

    def spec(self, spec: Mapping[str, Any]) -> dict[str, Any]:
        """Give a spec whose tables are filtered, and those of the specs in it."""
        made = dict(spec)
        for name in PARTS:
            if name in made:
                made[name] = [self.spec(one) for one in made[name]]
        rows = made.get("data", {}).get("values", [])
        if self.choices and rows and "category" in rows[0]:
            made["data"] = {"values": [one for row in rows for one in self._rows(row)]}
            filters = [{"filter": one.shows} for one in self.choices]
            made["transform"] = filters + made.get("transform", [])
        return made

    def _rows(self, row: Row) -> Iterator[Row]:
        """Give a row, and those that take its place under a choice."""
        agency, _ = self.labels.agency(row["category"])
        row = {**row, "agency": agency} if agency else row
        if self.by_series is None:
            yield row
        elif self.stacked and "end" in row and row.get("kind") != "part":
            yield {**row, "chosen": [EVERYTHING]}
            yield from self._labels(row, self.by_series)
        elif "series" in row:
            yield {**row, "chosen": [EVERYTHING, row["series"]]}
        else:
            held = [one["series"] for one in self._held(row)]
            yield {**row, "chosen": [EVERYTHING, *dict.fromkeys(held)]}

    def _held(self, row: Row) -> list[Row]:
        """Give the marks that stand at the place of a row, at any period where it has none."""
        return [
            one
            for (category, period), members in self.places.items()
            if category == row["category"] and row.get("period", period) == period
            for one in members
        ]

    def _labels(self, row: Row, choice: Choice) -> Iterator[Row]:
        """Write the label of a stack again for each series: its own part, at its own end."""
        for option in choice.options:
            held = [one for one in self._held(row) if one["series"] == option]
            if held:
                end = sum(one["value"] or 0 for one in held)
                yield {**row, "end": end, "text": joined(held), "chosen": [option]}
