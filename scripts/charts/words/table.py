"""The table beside a chart: one row a mark."""

import json
from collections.abc import Collection, Mapping
from typing import Any

import pandas as pd

from scripts.charts.data.picture import ACTIVITY, Picture
from scripts.charts.words.labels import Labels
from scripts.model.view import View

LABEL = "_label"
"""Ending of the columns with names in the reader's language."""


def fields(picture: Picture, view: View) -> dict[str, str]:
    """Give the columns of codes, which bear our names, and the fields whose codes they hold."""
    found = {"category": picture.field}
    if picture.by_activity:
        found["activity"] = ACTIVITY
    if view.color and view.color != picture.field:
        found["series"] = view.color
    return found


def columns(picture: Picture, view: View) -> dict[str, str]:
    """Name the columns of a chart's CSV: codes by their fields, our own by names still free."""
    codes = fields(picture, view)
    # A plain table has no figures: what only they need is left out.
    first = () if picture.plain else ("figure",)
    last = ("value",) if picture.plain else ("period", "value", "derived", "conf_status")
    before, after = ({one: _free(one, codes.values()) for one in own} for own in (first, last))
    return before | codes | after


def _free(name: str, taken: Collection[str]) -> str:
    while name in taken:
        name = f"chart_{name}"
    return name


def frame(picture: Picture, labels: Labels) -> pd.DataFrame:
    """Give figure, codes with their names, period, value, how it is said, and if derived."""
    rows = [
        {
            "figure": one.figure,
            "category": one.category,
            "category" + LABEL: labels.category(one.category),
            "activity": one.activity,
            "activity" + LABEL: labels.activity(one.activity),
            "series": one.series,
            "series" + LABEL: labels.series(one.series),
            "period": one.period,
            "value": one.value,
            "said": labels.said(one),
            "derived": one.derived,
            "conf_status": one.status,
        }
        for one in picture.data
    ]
    return pd.DataFrame(rows).astype({"value": "Float64"})


def rows_csv(table: pd.DataFrame, columns: Mapping[str, str]) -> bytes:
    """Write a chart's rows as CSV: codes and numbers, the same in both languages."""
    text = table[list(columns)].copy()
    text["value"] = [_digits(value) for value in table["value"]]
    if "derived" in text:
        text["derived"] = table["derived"].map({True: "true", False: "false"})
    named = text.rename(columns=dict(columns))
    return str(named.to_csv(index=False, lineterminator="\n")).encode()


def _digits(value: object) -> str:
    if pd.isna(value):  # type: ignore[call-overload]
        return ""
    return f"{value:.15g}"


def spec_json(spec: Mapping[str, Any]) -> bytes:
    """Write a chart's Vega-Lite spec as the file that is downloaded."""
    return (json.dumps(spec, ensure_ascii=False, indent=1) + "\n").encode()
