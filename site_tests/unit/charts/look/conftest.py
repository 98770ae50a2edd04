"""Charts of plain tables, made of their cells."""

from collections.abc import Callable, Sequence

import pytest

from scripts.charts.chart import Chart, chart_of
from scripts.model.catalog import Catalog
from scripts.model.package import Package
from scripts.model.view import View

Cells = Sequence[tuple[str, str, float | None]]
"""A name, a series and a number each."""


@pytest.fixture
def charted(plain: Callable[..., Package], catalog: Callable[..., Catalog]) -> Callable[..., Chart]:
    """Give a maker of charts of a name, a series and a number."""

    def make(view: View, cells: Cells, language: str = "lo") -> Chart:
        rows = [dict(zip("xsy", one, strict=True)) for one in cells]
        package = plain({"x": "string", "s": "string", "y": "number"}, rows)
        return chart_of(catalog(package), package, view, language)

    return make
