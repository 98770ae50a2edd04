"""The table beside a chart, in words and as CSV: one row a mark."""

import csv
import io
from collections.abc import Collection, Mapping, Sequence

from scripts.charts.model import ACTIVITY, Data, Worded
from scripts.model.quantity import Quantity, digits

TableRow = Mapping[str, object]
LABEL = "_label"
"""Ending of the columns with names in the reader's language."""


def fields(data: Data) -> dict[str, str]:
    """Give the columns of codes, which bear our names, and the fields whose codes they hold."""
    found = {"panel": data.view.panels} if data.panels else {}
    found["category"] = data.field
    if data.by_activity:
        found["activity"] = ACTIVITY
    if data.view.color and data.view.color != data.field:
        found["series"] = data.view.color
    return found


def headings(worded: Worded) -> dict[str, str]:
    """Name the columns that a reader is shown: those of codes, and last the value."""
    return {name: worded.headings[name] for name in (*fields(worded.data), "value")}


def columns(data: Data) -> dict[str, str]:
    """Name the columns of a chart's CSV: codes by their fields, our own by names still free."""
    codes = fields(data)
    if data.apart:
        codes = {_own(one): one for one in data.view.naming}
    # A plain table has no figures: what only they need is left out.
    figures = data.source.figures
    first = ("figure",) if figures else ()
    last = ("period", "value", "derived", "conf_status") if figures else ("value",)
    before, after = ({one: _free(one, codes.values()) for one in own} for own in (first, last))
    return before | codes | after


def _own(field: str) -> str:
    """Name the column with the codes of a field that tells rows apart."""
    return f"of {field}"


def _free(name: str, taken: Collection[str]) -> str:
    while name in taken:
        name = f"chart_{name}"
    return name


def table(worded: Worded) -> list[TableRow]:
    """Give figure, codes with their names, period, value, how it is said, and if derived."""
    return [
        {
            "figure": row.datum.figure,
            "panel": row.datum.panel,
            "panel" + LABEL: row.panel,
            "category": row.datum.category,
            "category" + LABEL: row.name,
            "activity": row.datum.activity,
            "activity" + LABEL: row.activity,
            "series": row.datum.series,
            "series" + LABEL: row.series,
            "period": row.datum.period,
            "value": _share(row.datum.value) if worded.data.view.shares else row.datum.value,
            "said": row.said,
            "derived": row.datum.derived,
            "conf_status": row.datum.status,
            **_apart(worded.data, row.datum.category),
        }
        for row in worded.rows
    ]


def _apart(data: Data, category: str) -> dict[str, str]:
    return {_own(field): code for field, code in data.apart.get(category, {}).items()}


def _share(value: Quantity | None) -> Quantity | None:
    """Give as many digits of a computed number as every program computes."""
    return None if value is None else float(f"{value:.15g}")


def rows_csv(rows: Sequence[TableRow], columns: Mapping[str, str]) -> bytes:
    """Write a chart's rows as CSV: codes and numbers, the same in all languages."""
    sink = io.StringIO(newline="")
    writer = csv.writer(sink, lineterminator="\n")
    writer.writerow(columns.values())
    writer.writerows([digits(row[name]) for name in columns] for row in rows)
    return sink.getvalue().encode()
