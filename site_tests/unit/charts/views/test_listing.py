"""The names of views are known before anything about them is."""

import dataclasses
from collections.abc import Callable

from scripts.charts.views.listing import view_names, views_of
from scripts.model.catalog import Catalog
from scripts.model.package import Package

ROWS = [{"year": 2020, "people": 1500}, {"year": 2021, "people": 1802}]


def test_a_view_with_a_fault_has_its_name(
    plain: Callable[..., Package], catalog: Callable[..., Catalog]
) -> None:
    """What a page may name does not depend on whether it can be drawn."""
    made = plain({"year": "year", "people": "integer"}, ROWS)
    views = [{"name": "wrong", "mark": "pie"}, {"name": "right", "mark": "line"}]
    declared = dataclasses.replace(made, descriptor={**made.descriptor, "views": views})
    assert view_names(catalog(declared), declared) == ("wrong", "right")


def test_views_are_the_same_whenever_they_are_asked_for(
    plain: Callable[..., Package], catalog: Callable[..., Catalog]
) -> None:
    """What is kept for a view is found again, also of views that nobody declared."""
    made = plain({"year": "year", "people": "integer"}, ROWS)
    known = catalog(made)
    [first], [second] = views_of(known, made), views_of(known, made)
    assert first is second
    assert view_names(known, made) == (first.name,)
