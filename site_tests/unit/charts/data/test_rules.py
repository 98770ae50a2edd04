"""What a view cannot draw is told; what follows from another fault of its tables is not."""

import dataclasses
from collections.abc import Callable
from typing import Any

import pytest

from scripts.charts.problems import view_problems
from scripts.model.catalog import Catalog
from scripts.model.field import ForeignKey
from scripts.model.package import Package
from scripts.model.resource import Resource
from site_tests.making import EDITION
from site_tests.unit.charts.conftest import package, table

Figures = Callable[..., Package]
ACTIVITIES = {"activity": "string", "agency": "string", "section": "string", "kind": "string"}
KEYED = ForeignKey(("agency",), "", "agencies", ("code",))
AGENCIES = table("agencies", {"code": "string"}, [{"code": "police"}, {"code": "court"}], "code")


def declaring(one: Package, *views: dict[str, Any]) -> Package:
    """Let a package declare views."""
    return dataclasses.replace(one, descriptor={**one.descriptor, "views": list(views)})


def broken(one: Package, *rows: int) -> Package:
    """Let rows of the first table of a package have problems of their own."""
    first, *others = one.resources
    faulty = dataclasses.replace(first, broken=frozenset(rows))
    return dataclasses.replace(one, resources=(faulty, *others))


def told(*packages: Package, complete: bool = True) -> list[str]:
    """Give the codes of the problems of views."""
    catalog = Catalog(packages, complete, edition=EDITION)
    return [one.code for one in view_problems(catalog)]


BARS = {"name": "v", "mark": "bar", "x": "value", "y": "category"}


@pytest.fixture
def two(figures: Figures) -> Package:
    """Two figures of two categories."""
    made = figures([{"category": "police", "value": 9}, {"category": "court", "value": 7}])
    unkeyed = dataclasses.replace(made.resources[0], foreign_keys=())
    return dataclasses.replace(made, resources=(unkeyed,))


def test_a_sound_view_has_no_problem(two: Package) -> None:
    """One figure a mark, and something to draw."""
    assert told(declaring(two, BARS)) == []


def test_nothing_is_left(two: Package) -> None:
    """A filter that no row passes leaves nothing, unless a row with a fault may pass it."""
    view = {**BARS, "figures": {"category": "court", "indicator": "people", "section": "1"}}
    assert told(declaring(two, view)) == []
    missed = {**BARS, "figures": {"category": "police", "figure": "1-2"}}
    assert told(declaring(two, missed)) == ["view-empty"]
    assert told(declaring(broken(two, 3), missed)) == []
    assert told(declaring(two, missed), complete=False) == []


def test_several_figures_are_told_beside_other_faults(figures: Figures) -> None:
    """Two sound figures of one mark stay two, whatever a third row lacks."""
    rows = [{"category": "police", "value": 9, "ref_area": area} for area in ("A", "B", "C")]
    made = figures(rows)
    unkeyed = dataclasses.replace(made.resources[0], foreign_keys=())
    faulty = broken(dataclasses.replace(made, resources=(unkeyed,)), 4)
    assert told(declaring(faulty, BARS)) == ["view-figures"]


def test_a_column_that_could_not_be_read_is_no_fault_of_a_view(two: Package) -> None:
    """A view of a column with a problem of its own has none."""
    [resource] = two.resources
    lacking = dataclasses.replace(resource, held=resource.frame.drop(columns="category"))
    faulty = dataclasses.replace(two, resources=(lacking,))
    assert told(declaring(faulty, BARS)) == []


def test_codes_that_a_broken_activity_would_lend(figures: Figures) -> None:
    """Figures that lack the agency of an activity with a fault are not said to share a mark."""

    def activities(*faulty: int) -> Resource:
        rows = [{"activity": f"A-{one}", "agency": one_agency, "section": "1", "kind": "k"}
                for one, one_agency in enumerate(("police", "court"), 1)]  # fmt: skip
        made = table("activities", ACTIVITIES, rows, "activity", keys=(KEYED,))
        return dataclasses.replace(made, broken=frozenset(faulty))

    link = ForeignKey(("activity",), "acts", "activities", ("activity",))
    made = figures([{"activity": f"A-{one}", "value": 9} for one in (1, 2)])
    linked = dataclasses.replace(made.resources[0], foreign_keys=(link,))
    view = {**BARS, "y": "agency"}
    one = declaring(dataclasses.replace(made, resources=(linked,)), view)
    assert told(one, package("acts", activities(), AGENCIES, theme="")) == []
    assert told(one, package("acts", activities(2, 3), AGENCIES, theme="")) == []


def test_a_view_of_all_figures_of_a_report(two: Package) -> None:
    """It is not empty as long as the figures of one of its packages are not all read."""
    member = dataclasses.replace(two, descriptor={**two.descriptor, "report": "r"})
    view = {**BARS, "figures": {"category": "police", "figure": "1-2"}}
    whole = declaring(package("whole", theme="", report="r"), view)
    assert told(member, whole) == ["view-empty"]
    assert told(broken(member, 2), whole) == []
