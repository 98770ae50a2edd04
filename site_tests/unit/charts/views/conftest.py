"""Default views and charts of tables made by hand."""

from collections.abc import Callable, Sequence
from typing import Any

import pytest

from scripts.charts.chart import Chart, chart_of
from scripts.charts.views.listing import views_of
from scripts.model.catalog import Catalog
from scripts.model.package import Package
from scripts.model.view import View

Plain = Callable[..., Package]
Catalogs = Callable[..., Catalog]
Rows = Sequence[dict[str, Any]]


@pytest.fixture
def views(plain: Plain, catalog: Catalogs) -> Callable[..., list[View]]:
    """Give a maker of the default views of a table."""

    def make(fields: dict[str, str], rows: Rows, key: str = "") -> list[View]:
        package = plain(fields, rows, key)
        return list(views_of(catalog(package), package))

    return make


@pytest.fixture
def charts(plain: Plain, catalog: Catalogs) -> Callable[..., list[Chart]]:
    """Give a maker of the default charts of a table."""

    def make(fields: dict[str, str], rows: Rows, language: str = "en") -> list[Chart]:
        package = plain(fields, rows)
        known = catalog(package)
        return [chart_of(known, package, one, language) for one in views_of(known, package)]

    return make
