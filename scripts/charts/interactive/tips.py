"""Tooltips: the name of a mark, its series and its value, as they are written in the chart."""

from collections.abc import Mapping

from scripts.charts.model import ACTIVITY, Worded
from scripts.charts.spec import Spec
from scripts.text.words import say

TOLD = {"name", "said"}
"""The fields of a row that stands for a mark, and so has a tooltip."""
PARTS = ("layer", "hconcat", "vconcat", "concat")
"""Where a spec has further specs."""
REACH = 300
"""Size of the unseen points of a line that has none, large enough for a finger."""


def with_tips(spec: Spec, worded: Worded) -> Spec:
    """Give a spec whose marks have tooltips."""
    return _spec(spec, _fields(worded), worded.periods, [])


def _fields(worded: Worded) -> list[dict[str, str]]:
    """Give the lines of a tooltip: each a field with its title, no title twice."""
    data, headings = worded.data, worded.headings
    lines = [("name", headings["category"])]
    if any(worded.series.values()):
        lines.append(("series", headings["series"]))
    if data.panels:
        lines.insert(0, ("panel", headings["panel"]))
    if data.by_activity:
        lines.append((ACTIVITY, headings["activity"]))
    if data.several_periods:
        lines.append(("time_name", say(worded.language, "page.period")))
    lines.append(("said", headings["value"]))
    titles = [title for _, title in lines]
    return [
        {"field": field, "type": "nominal", "title": title if titles.count(title) == 1 else field}
        for field, title in lines
    ]


def _spec(
    spec: Spec,
    fields: list[dict[str, str]],
    periods: Mapping[str, str],
    rows: list[Spec],
) -> Spec:
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


def _timed(row: Spec, periods: Mapping[str, str]) -> Spec:
    """Add the name of a row's period."""
    return {**row, "time_name": periods[row["period"]]} if row.get("period") in periods else row


def _tells(spec: Spec, rows: list[Spec]) -> bool:
    """Tell whether a mark stands for a row with a name and a value; the words beside it do not."""
    return bool(rows) and rows[0].keys() >= TOLD and _type(spec) != "text"


def _type(spec: Spec) -> str:
    mark = spec["mark"]
    return str(mark["type"] if isinstance(mark, dict) else mark)


def _told(spec: Spec, fields: list[dict[str, str]]) -> Spec:
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
