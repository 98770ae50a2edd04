"""Tooltips: the name of a mark, its series and its value, as they are written in the chart."""

from collections.abc import Mapping
from typing import Any

from scripts.charts.data.picture import ACTIVITY, Picture
from scripts.charts.words.labels import Labels
from scripts.model.view import View
from scripts.text.words import say

TOLD = {"name", "said"}
"""What a row must have to be told of."""
PARTS = ("layer", "hconcat", "vconcat", "concat")
"""Where a spec has further specs."""
REACH = 300
"""Size of the unseen points of a line that has none, large enough for a finger."""


def with_tips(
    spec: Mapping[str, Any], picture: Picture, view: View, labels: Labels
) -> dict[str, Any]:
    """Give a spec whose marks have tooltips."""
    periods = {one: labels.period(one) for one in picture.periods}
    return _spec(spec, _fields(picture, view, labels), periods, [])


def _fields(picture: Picture, view: View, labels: Labels) -> list[dict[str, str]]:
    """Give the lines of a tooltip: each a field with its title, no title twice."""
    lines = [("name", labels.heading(picture.field))]
    if any(labels.series(one) for one in picture.series):
        lines.append(("series", labels.heading(view.color)))
    if picture.by_activity:
        lines.append((ACTIVITY, labels.heading(ACTIVITY)))
    if picture.kind == "periods":
        lines.append(("time_name", say(labels.language, "page.period")))
    lines.append(("said", labels.measure()))
    titles = [title for _, title in lines]
    return [
        {"field": field, "type": "nominal", "title": title if titles.count(title) == 1 else field}
        for field, title in lines
    ]


def _spec(
    spec: Mapping[str, Any],
    fields: list[dict[str, str]],
    periods: Mapping[str, str],
    rows: list[dict[str, Any]],
) -> dict[str, Any]:
    """Give a spec and all specs in it with tooltips; ``rows`` are those of the spec around it."""
    made = dict(spec)
    if "values" in made.get("data", {}):
        rows = [_timed(row, periods) for row in made["data"]["values"]]
        made["data"] = {"values": rows}
    for name in PARTS:
        if name in made:
            made[name] = [_spec(one, fields, periods, rows) for one in made[name]]
    if "spec" in made:
        made["spec"] = _spec(made["spec"], fields, periods, rows)
    return _told(made, fields) if "mark" in made and _tells(made, rows) else made


def _timed(row: dict[str, Any], periods: Mapping[str, str]) -> dict[str, Any]:
    """Add the name of a row's period."""
    return {**row, "time_name": periods[row["period"]]} if row.get("period") in periods else row


def _tells(spec: Mapping[str, Any], rows: list[dict[str, Any]]) -> bool:
    """Tell whether a mark stands for a row with a name and a value; the words beside it do not."""
    return bool(rows) and rows[0].keys() >= TOLD and _type(spec) != "text"


def _type(spec: Mapping[str, Any]) -> str:
    mark = spec["mark"]
    return str(mark["type"] if isinstance(mark, dict) else mark)


def _told(spec: dict[str, Any], fields: list[dict[str, str]]) -> dict[str, Any]:
    if _type(spec) != "line":
        return {**spec, "encoding": {**spec["encoding"], "tooltip": fields}}
    # A line is one mark of many rows: what is told are its points, unseen where it shows none.
    line = {key: value for key, value in spec["mark"].items() if key != "point"}
    shown = spec["mark"].get("point")
    own = shown if isinstance(shown, dict) else {}
    point = {"type": "point", "filled": True, "opacity": 1, **own}
    unseen = {"type": "point", "opacity": 0, "size": REACH}
    points = {key: value for key, value in spec["encoding"].items() if key != "order"}
    layers = [
        {"mark": line, "encoding": spec["encoding"]},
        {"mark": point if shown else unseen, "encoding": {**points, "tooltip": fields}},
    ]
    rest = {key: value for key, value in spec.items() if key not in {"mark", "encoding"}}
    return {**rest, "layer": layers}
