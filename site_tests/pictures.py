"""Charts as tests look at them: drawn, as the spec that is drawn, and as a table of their marks."""

import json
from collections.abc import Mapping
from functools import cache
from typing import Any

import pandas as pd

from scripts.charts.chart import Chart
from scripts.charts.spec import Spec
from scripts.drawing import tools, vega
from scripts.drawing.picture import Picture, picture

kit = cache(tools.tools)
"""What draws, made once a run."""


def font() -> bytes:
    """Give the font of images."""
    return kit().font


def pictured(chart: Chart) -> Picture:
    """Draw a chart as a build does: for its page, as an SVG file and as PNG."""
    return picture(chart.drawing(), kit())


def spec_of(chart: Chart) -> Spec:
    """Give the spec that is drawn: it has no title, and nothing that reacts."""
    spec: Spec = json.loads(chart.drawing().wide)
    return spec


def untitled(spec: Mapping[str, Any]) -> Spec:
    """Give a spec without its title and description, which stand around a drawn chart."""
    return {key: part for key, part in spec.items() if key not in {"title", "description"}}


def table_of(chart: Chart) -> pd.DataFrame:
    """Give the marks of a chart as a frame, a row each; a masked value is missing."""
    return pd.DataFrame(list(chart.table)).astype({"value": "Float64"})


def drawn(spec: Mapping[str, Any]) -> str:
    """Draw a bare spec as SVG."""
    return vega.svg(json.dumps(spec), kit())


def png_size(png: bytes) -> tuple[int, int]:
    """Give the width and the height of a PNG: its header has them as big-endian integers."""
    return int.from_bytes(png[16:20]), int.from_bytes(png[20:24])


def fault(spec: Mapping[str, Any]) -> str:
    """Say what in a spec the schema of Vega-Lite, which Altair carries, forbids; else nothing."""
    import altair as alt
    from altair.utils.schemapi import validate_jsonschema

    # No ground at all is allowed by the standard and by the runtime; the schema forgot it.
    config = {key: one for key, one in spec["config"].items() if one is not None}
    found = validate_jsonschema({**spec, "config": config}, alt.Root._schema, raise_error=False)
    return "" if found is None else str(found)
