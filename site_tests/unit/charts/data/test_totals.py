"""What a stack makes up: told where it is printed or can be added up, and nowhere else."""

import dataclasses
from collections.abc import Callable, Mapping, Sequence
from typing import Any

import pytest

from scripts.charts.chart import Chart, chart_of
from scripts.charts.data.rules import data_problems
from scripts.model.catalog import Catalog
from scripts.model.package import Package
from scripts.model.view import View
from site_tests.making import both
from site_tests.shown import drawings, texts
from site_tests.unit.charts.conftest import table

Figures = Callable[..., Package]
Catalogs = Callable[..., Catalog]
Rows = Sequence[Mapping[str, Any]]
BY_SEX = View(
    "people", both("ຄົນ", "People"), both("", ""), "stacked", "value", "nationality", "sex",
    filters={"sex": ["F", "M"], "nationality": ["*"]},
)  # fmt: skip
BY_CATEGORY = dataclasses.replace(
    BY_SEX, y="sex", color="category", filters={"sex": ["_T"], "category": ["*"]}
)
PLAIN = View("own", both("", "Own"), both("", ""), "stacked", "y", "x", "s", resource="values")
PARTS = {"whole": "string", "part": "string", "partition": "string", "exhaustive": "boolean"}
STAGES = [
    {"sex": "_T", "value": 90}, {"sex": "_T", "category": "police", "value": 60},
    {"sex": "_T", "category": "court", "value": 30},
]  # fmt: skip


def person(sex: str, value: float | None, **more: str) -> dict[str, Any]:
    """Make a row of people of one nationality."""
    return {"nationality": "THA", "sex": sex, "value": value, "category": "", **more}


def shown(chart: Chart) -> list[list[str]]:
    """Give the numbers of both drawings, in order."""
    return [sorted(one.text for one in texts(svg) if one.text[0].isdigit() or "<" in one.text)
            for svg in drawings(chart).values()]  # fmt: skip


def told(chart: Chart, *numbers: str) -> bool:
    """Tell whether both drawings show these numbers and no others."""
    return shown(chart) == [sorted(numbers)] * 2


def with_parts(package: Package, *, exhaustive: bool) -> Package:
    """Say that the second and third figure are parts of the first, maybe all of them."""
    rows = [{"whole": "1-1", "part": part, "partition": "stage", "exhaustive": exhaustive}
            for part in ("1-2", "1-3")]  # fmt: skip
    return dataclasses.replace(package, resources=(*package.resources, table("parts", PARTS, rows)))


@pytest.mark.parametrize(
    ("rows", "numbers"),
    [
        # The whole is printed beside both parts.
        ([person("_T", 50), person("F", 20), person("M", 30)], ("20", "30", "50")),
        # One part follows from the other.
        ([person("_T", 50), person("F", 20)], ("20", "30", "50")),
        # Nobody printed a whole: nothing is added up.
        ([person("F", 20), person("M", 30)], ("20", "30")),
        # What is printed stands, also where parts make up something else.
        ([person("_T", 51), person("F", 20), person("M", 30)], ("20", "30", "51")),
        # The whole is masked.
        ([person("_T", None, conf_status="A"), person("F", 20), person("M", 30)], ("20", "30")),
        # A part is masked: with the other part and the whole it could be told.
        ([person("_T", 50), person("F", None, conf_status="A"), person("M", 49)], ("50",)),
        ([person("_T", 50), person("F", 49), person("M", None, conf_status="D")], ("50",)),
    ],
)
def test_a_whole_by_its_codes(
    figures: Figures, catalog: Catalogs, rows: Rows, numbers: tuple[str, ...]
) -> None:
    """Women and men are all: what is printed of all stands at the end."""
    package = figures(rows)
    assert told(chart_of(catalog(package), package, BY_SEX, "en"), *numbers)


@pytest.mark.parametrize("exhaustive", [True, False])
def test_a_whole_by_its_partition(figures: Figures, catalog: Catalogs, *, exhaustive: bool) -> None:
    """Only parts that are said to be all of a figure make it up."""
    package = with_parts(figures(STAGES), exhaustive=exhaustive)
    chart = chart_of(catalog(package), package, BY_CATEGORY, "en")
    assert told(chart, "30", "60", *(["90"] if exhaustive else []))


def test_a_partition_of_another_report(figures: Figures, catalog: Catalogs) -> None:
    """Another report of the year has figures by the same keys, which are others."""
    other = with_parts(figures([{**one, "value": 7} for one in STAGES], name="a-2022", report="a"),
                       exhaustive=True)  # fmt: skip
    for exhaustive, whole in ((True, ["90"]), (False, [])):
        package = with_parts(figures(STAGES, report="b"), exhaustive=exhaustive)
        chart = chart_of(catalog(other, package), package, BY_CATEGORY, "en")
        assert told(chart, "30", "60", *whole)


def test_a_partition_in_a_view_of_a_whole_report(figures: Figures, catalog: Catalogs) -> None:
    """A package without figures of its own shows those of its report, and what they make up."""
    owner = with_parts(figures(STAGES, report="b"), exhaustive=True)
    package = dataclasses.replace(figures([], name="b-2022", report="b", theme="all"), resources=())
    chart = chart_of(catalog(owner, package), package, BY_CATEGORY, "en")
    assert told(chart, "30", "60", "90")


def test_a_whole_that_could_not_be_read(figures: Figures, catalog: Catalogs) -> None:
    """Its own row is the problem, and the view has none."""
    package = with_parts(figures(STAGES), exhaustive=True)
    unsound, *others = package.resources
    unsound = dataclasses.replace(unsound, broken=frozenset({2}))
    package = dataclasses.replace(package, resources=(unsound, *others))
    assert data_problems(catalog(package), package, BY_CATEGORY) == []


def test_some_parts_of_a_partition_are_no_whole(figures: Figures, catalog: Catalogs) -> None:
    """A view that leaves one out shows no total."""
    package = with_parts(figures(STAGES), exhaustive=True)
    filters = {"sex": ["_T"], "category": ["police"]}
    view = dataclasses.replace(BY_CATEGORY, filters=filters)
    assert told(chart_of(catalog(package), package, view, "en"), "60")


def test_a_masked_part_of_a_partition(figures: Figures, catalog: Catalogs) -> None:
    """Beside a total the other parts would tell it, so there is none."""
    rows = [*STAGES[:2], {**STAGES[2], "value": None, "conf_status": "A"}]
    package = with_parts(figures(rows), exhaustive=True)
    chart = chart_of(catalog(package), package, BY_CATEGORY, "en")
    assert chart.worded.totals == {}
    assert told(chart, "60", "<5")


def test_each_period_has_its_own(figures: Figures, catalog: Catalogs) -> None:
    """One year may have a printed whole, and the other none."""
    first = figures([person("_T", 50), person("F", 20)], name="of-2021", period="2021")
    second = figures([person("F", 21), person("M", 32)], name="of-2022", period="2022")
    chart = chart_of(catalog(first, second), second, BY_SEX, "en")
    assert chart.worded.totals == {("THA", "2021", ""): "50"}
    assert told(chart, "20", "2021", "2022", "21", "30", "32", "50")


def test_a_plain_table_is_added_up(plain: Callable[..., Package], catalog: Catalogs) -> None:
    """A stack with a row without a value has no sum."""
    cells = [("a", "p", 11), ("a", "q", 12), ("b", "p", 15), ("b", "q", None), ("c", "p", 40)]
    rows = [dict(zip("xsy", one, strict=True)) for one in cells]
    package = plain({"x": "string", "s": "string", "y": "integer"}, rows)
    chart = chart_of(catalog(package), package, PLAIN, "en")
    assert chart.worded.totals == {("a", "", ""): "23", ("c", "", ""): "40"}
    assert told(chart, "11", "12", "15", "23", "40")
