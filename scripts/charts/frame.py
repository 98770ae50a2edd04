"""The table beside a chart: one row a mark."""

import json
from collections.abc import Mapping
from typing import Any

import pandas as pd

from scripts.charts.labels import Labels
from scripts.charts.picture import Picture
from scripts.model.view import View

LABEL = "_label"
"""Ending of the columns with names in the reader's language."""
ACTIVITY = "activity"
"""Of several dots of one category the activity tells which is which."""
SHOWN = "shown"
"""The column with the value as the chart writes it."""


def frame(picture: Picture, view: View, labels: Labels) -> pd.DataFrame:
    """Give figure, codes with their names, period, value, how it is shown, and if derived."""
    rows = []
    for one in picture.data:
        row: dict[str, object] = {"figure": one.figure, picture.field: one.category}
        row[picture.field + LABEL] = labels.category(one.category)
        if picture.kind == "dots" and picture.field != ACTIVITY and one.activity:
            row |= {ACTIVITY: one.activity, ACTIVITY + LABEL: labels.activity(one.activity)}
        if view.color:
            row |= {view.color: one.series, view.color + LABEL: labels.series(one.series)}
        row |= {"period": one.period, "value": one.value, SHOWN: labels.value(one)}
        rows.append({**row, "derived": one.derived, "conf_status": one.status})
    table = pd.DataFrame(rows)
    if rows:
        table["value"] = table["value"].astype("Float64")
    return table


def rows_csv(table: pd.DataFrame) -> bytes:
    """Write a chart's rows as CSV: codes and numbers, the same in both languages."""
    kept = [name for name in table if not str(name).endswith(LABEL) and name != SHOWN]
    if (table["figure"] == "").all():
        # A plain table has no figures: what only they need is left out.
        kept = [name for name in kept if name not in {"figure", "period", "derived", "conf_status"}]
    text = table[kept].copy()
    text["value"] = [_digits(value) for value in table["value"]]
    if "derived" in text:
        text["derived"] = table["derived"].map({True: "true", False: "false"})
    return str(text.to_csv(index=False, lineterminator="\n")).encode()


def _digits(value: object) -> str:
    if pd.isna(value):  # type: ignore[call-overload]
        return ""
    return f"{value:.15g}"


def spec_json(spec: Mapping[str, Any]) -> bytes:
    """Write a chart's Vega-Lite spec as the file that is downloaded."""
    return (json.dumps(spec, ensure_ascii=False, indent=1) + "\n").encode()
