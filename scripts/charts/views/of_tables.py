"""The default views of a plain table: lines over its times, else bars of its texts.

Nobody asked for them, so none may mislead: only amounts are drawn, and of one kind in a chart;
totals do not stand among their parts; what is drawn of many rows is chosen for a reason, and told.
"""

from collections.abc import Mapping, Sequence
from dataclasses import replace

from scripts.charts.views.amounts import is_class
from scripts.charts.views.bar_names import bar_names
from scripts.charts.views.naming import columns_of_times, is_list, titled, units_differ
from scripts.charts.views.orders import in_order
from scripts.charts.views.table import EACH, Table
from scripts.charts.views.totals import Codes, totals
from scripts.model.addresses import name_code
from scripts.model.catalog import Catalog
from scripts.model.field import Field
from scripts.model.language import Text, plain
from scripts.model.resource import Resource
from scripts.model.view import Choice, View

Filters = Mapping[str, Sequence[str]]
TOP = 15
MIN_TIMES = 2
MAX_VIEWS = 3
MAX_LINES = 6
PAIR = 2
"""Two columns that are times have a chart each: before and after."""
MAX_BARS = 40
"""So many bars stand in an order of their own."""


def views_of_table(catalog: Catalog, resource: Resource, title: Text) -> list[View]:
    """Give lines over the times of a table, else bars of its texts."""
    # A list of codes names things; there is nothing to draw of it.
    listed = is_list(catalog, resource)
    if listed or not resource.readable or not resource.length or units_differ(resource):
        return []
    table = Table(resource, title or plain(resource.name))
    return _lines(table, {}) or _latest(table) or _bars(table, {})


def _lines(table: Table, filters: Filters) -> list[View]:
    """Give lines over the first times that tell rows apart, in all rows or some."""
    for time in table.times:
        if time.name in filters or table.names_things(time):
            continue
        frame = table.frame(filters)
        color = table.series(frame, time)
        panels = table.panels(frame, time) if color is None else ""
        if (color is not None or panels) and frame[time.name].nunique() >= MIN_TIMES:
            lines = View("", Text(), Text(), "line", time.name, "", color or "", default=True,
                         top=MAX_LINES if color else 0, panels=panels, filters=filters)  # fmt: skip
            return _of_each(table, table.amounts, _without_totals(table, time, lines))
    return []


def _without_totals(table: Table, time: Field, view: View) -> View:
    """Leave the lines of totals out: beside them those of their parts lie flat."""
    named = [one for one in table.texts if one.name == view.color]
    if not named:
        return view
    latest = table.frame({**view.filters, time.name: [table.last(time)]})
    held = totals(table.resource, latest, named, table.amounts)
    parts = {name: others for name, (_, others) in held.items()}
    return replace(
        view, filters={**view.filters, **parts}, choice=Choice(totals=_left_out(held))
    )  # fmt: skip


def _left_out(held: Codes) -> tuple[str, ...]:
    return tuple(dict.fromkeys(code for found, _ in held.values() for code in found))


def _latest(table: Table) -> list[View]:
    """Draw the rows of the latest time, where each time has several."""
    for time in table.times:
        column = table.resource.column(time.name)
        several = len(column) >= EACH * column.nunique() and column.nunique() >= MIN_TIMES
        if several and not table.names_things(time):
            filters = {time.name: [table.last(time)]}
            found = _lines(table, filters) or _bars(table, filters, time.name)
            return [replace(one, choice=replace(one.choice, latest=time.name)) for one in found]
    return []


def _bars(table: Table, filters: Filters, time: str = "") -> list[View]:
    """Give bars of the rows that a text names, without totals, the largest first."""
    texts = [one for one in table.texts if one.name not in filters]
    if not texts:
        return []
    held = totals(table.resource, table.frame(filters), texts, table.amounts)
    filters = {**filters, **{name: others for name, (_, others) in held.items()}}
    frame = table.frame(filters)
    name, color = bar_names(table.resource, frame, texts)
    told = bool(color) or frame[name].is_unique
    [field] = (one for one in texts if one.name == name)
    stay = told and in_order(field, [str(one) for one in frame[name].dropna().drop_duplicates()])
    bars = View(
        "", Text(), Text(), "bar", "", name, color, default=True, filters=filters,
        sort="" if stay else "-x", top=MAX_BARS if stay else TOP,
        naming=() if color else table.naming(frame, without=time),
        choice=Choice(totals=_left_out(held)),
    )  # fmt: skip
    amounts = [one for one in table.amounts if not is_class(table.resource, one)]
    return _of_each(table, amounts, bars)


def _of_each(table: Table, amounts: Sequence[Field], view: View) -> list[View]:
    """Make a view for each amount; the first bears the resource's name, others the field's too."""
    fields, measures = _drawn(amounts)
    own = table.resource.name
    return [
        replace(
            view,
            name=name_code(own if place == 0 else f"{own}-{field.name}"),
            title=titled(table.title, field.title or plain(field.name)),
            resource=own,
            choice=replace(view.choice, measures=measures),
            x=view.x or field.name,
            y=view.y or field.name,
        )
        for place, field in enumerate(fields)
    ]


def _drawn(fields: Sequence[Field]) -> tuple[Sequence[Field], int]:
    """Give the amounts to draw, and of how many if these are not all.

    They are the first ones; where each column is a time, the last one of each kind (of a negative
    number).
    """
    last = dict(zip(columns_of_times(fields), fields, strict=False))
    if last and len(fields) > max(PAIR, len(last)):
        return list(last.values()) if len(last) <= MAX_VIEWS else fields[-1:], -len(fields)
    return fields[:MAX_VIEWS], len(fields) if len(fields) > MAX_VIEWS else 0
