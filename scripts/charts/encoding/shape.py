"""A chart's shape: what Altair builds once for all charts of a kind, and what fills it.

A shape has a slot wherever rows, words or a size go. It is built without Altair's own validation,
as slots stand where numbers and lists will be; tests validate the filled specs.
"""

from collections.abc import Mapping
from typing import Any

import altair as alt
from altair.utils.schemapi import debug_mode

from scripts.charts.spec import Spec

MARK = "\x00"
"""Begins a slot, and nothing that comes from data."""


def slot(name: str) -> Any:  # noqa: ANN401 - it stands for a value of any kind
    """Give what stands for a value in a shape."""
    return MARK + name


def rows(name: str) -> alt.InlineData:
    """Give what stands for the rows of a mark."""
    return alt.InlineData(slot(name))


trusting = debug_mode(False)  # noqa: FBT003 - the library's own
"""Charts are made in it as they are said: their specs are validated by the tests."""


def as_shape(chart: alt.TopLevelMixin) -> Spec:
    """Give the shape of a chart, with its data where the marks are."""
    with alt.data_transformers.enable(consolidate_datasets=False):
        made: Spec = chart.to_dict(validate=False)
    return made


def filled(shape: Spec, values: Mapping[str, object]) -> Spec:
    """Put values into the slots of a shape. Raises KeyError for a slot without a value."""
    return {key: _filled(part, values) for key, part in shape.items()}


def _filled(part: object, values: Mapping[str, object]) -> object:
    if isinstance(part, str):
        return values[part[1:]] if part.startswith(MARK) else part
    if isinstance(part, list):
        return [_filled(one, values) for one in part]
    return filled(part, values) if isinstance(part, dict) else part
