"""A chart's shape: what Altair builds once for all charts of a kind, and what fills it.

A shape has a slot wherever rows, words or a size go. It is built without Altair's own validation,
as slots stand where numbers and lists will be; tests validate the filled specs.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from contextvars import ContextVar
from functools import cache
from typing import Any, ParamSpec, cast

from scripts.charts.encoding.library import alt
from scripts.charts.spec import Spec
from scripts.model.kept import NOTHING, Kept

Structure = ParamSpec("Structure")
_kept: ContextVar[Kept] = ContextVar("kept", default=NOTHING)
MARK = "\x00"
"""Begins a slot, and nothing that comes from data."""


def slot(name: str) -> Any:  # noqa: ANN401 - it stands for a value of any kind
    """Give what stands for a value in a shape."""
    return MARK + name


def rows(name: str) -> alt.InlineData:
    """Give what stands for the rows of a mark."""
    return alt.InlineData(slot(name))


@contextmanager
def keeping(kept: Kept) -> Iterator[None]:
    """Take shapes that are kept, and keep those that are built: the library is slow to load."""
    token = _kept.set(kept)
    try:
        yield
    finally:
        _kept.reset(token)


def shaped(build: Callable[Structure, Spec]) -> Callable[Structure, Spec]:
    """Build a shape once for all charts of the same structure.

    Its charts are made as they are said, without validation: slots are of no type.
    """

    @cache
    def shape(*arguments: Structure.args, **named: Structure.kwargs) -> Spec:
        parts = ("shape", build.__module__, arguments, sorted(named.items()))
        return _kept.get().made("charts", parts, lambda: _trusted(build, *arguments, **named))

    return cast(Callable[Structure, Spec], shape)


def _trusted(
    build: Callable[Structure, Spec], *arguments: Structure.args, **named: Structure.kwargs
) -> Spec:
    from altair.utils.schemapi import debug_mode

    with debug_mode(False):  # noqa: FBT003 - the library's own
        return build(*arguments, **named)


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
