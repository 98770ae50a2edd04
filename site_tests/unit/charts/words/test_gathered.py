"""Many parts of a stack: those without a colour are one part with their sum, or have no number."""

import copy
import dataclasses
import json
from collections.abc import Callable, Mapping, Sequence
from typing import Any

import pytest

from scripts.charts.chart import Chart, chart_of
from scripts.charts.data.datum import OTHERS
from scripts.charts.look.sheet import SHEETS
from scripts.model.catalog import Catalog
from scripts.model.package import Package
from scripts.model.view import View
from site_tests.making import both
from site_tests.pictures import drawn, fault, untitled
from site_tests.reading_back import misread
from site_tests.shown import bars, drawings, texts
from site_tests.unit.charts.conftest import table

Figures = Callable[..., Package]
Catalogs = Callable[..., Catalog]
Charts = Callable[..., Chart]
VIEW = View("own", both("", "Own"), both("", ""), "stacked", "y", "x", "s", resource="values")
FIELDS = {"x": "string", "s": "string", "y": "number", "p": "string"}
LARGE = {f"large {place}": 1000 + place for place in range(5)}
SMALL = {"gas": 20, "oil": 30, "tar": 41}
PEOPLE = View("people", both("ຄົນ", "People"), both("", ""), "stacked", "value", "sex", "category",
              filters={"sex": ["_T"], "category": ["*"]})  # fmt: skip
PARTS = {"whole": "string", "part": "string", "partition": "string", "exhaustive": "boolean"}


@pytest.fixture
def charted(plain: Figures, catalog: Catalogs) -> Charts:
    """Give a maker of charts of stacks, each with its parts by name; the small parts come first."""

    def make(stacks: Mapping[str, Mapping[str, Any]], language: str = "en", **more: str) -> Chart:
        rows = [{"x": name, "s": part, "y": value, "p": f"panel {name}"}
                for name, parts in stacks.items() for part, value in parts.items()]  # fmt: skip
        package = plain(FIELDS, rows)
        view = dataclasses.replace(VIEW, **more)  # type: ignore[arg-type]
        return chart_of(catalog(package), package, view, language)

    return make


@pytest.fixture
def printed(figures: Figures, catalog: Catalogs) -> Charts:
    """Give a maker of charts of printed values, of which a whole may be printed as well."""

    def make(parts: Sequence[Mapping[str, Any]], *, exhaustive: bool) -> Chart:
        rows = [{"sex": "_T", "value": 9000}, *({"sex": "_T", **one} for one in parts)]
        package = figures(rows)
        listed = [{"whole": "1-1", "part": f"1-{at}", "partition": "kind", "exhaustive": exhaustive}
                  for at in range(2, len(parts) + 2)]  # fmt: skip
        held = dataclasses.replace(
            package, resources=(*package.resources, table("parts", PARTS, listed))
        )
        return chart_of(catalog(held), held, PEOPLE, "en")

    return make


def numbers(chart: Chart) -> list[set[str]]:
    """Give the words of both drawings."""
    return [{one.text for one in texts(svg)} for svg in drawings(chart).values()]


def together(chart: Chart) -> list[str]:
    """Give the numbers that are drawn for several parts."""
    return [row.text for row in chart.drawn.rows if row.datum.series == OTHERS]


@pytest.mark.parametrize(("language", "name"), [("en", "3 others"), ("lo", "ອີກ 3 ລາຍການ")])
def test_they_are_one_part_and_the_last(charted: Charts, language: str, name: str) -> None:
    """The picture has their sum and none of them; the table, its CSV and the alt text have all."""
    chart = charted({"a": SMALL | LARGE, "b": LARGE | SMALL}, language)
    assert misread(chart) == []
    assert together(chart) == ["91", "91"]
    assert all({"91", name} <= one and not {"20", "30", "41"} & one for one in numbers(chart))
    assert [row.series for row in chart.drawn.rows][5::6] == [name, name]
    orders = [row.order for row in chart.drawn.rows]
    assert orders == sorted(orders)
    assert name in chart.note
    assert chart.note in chart.alt
    assert "oil 30" in chart.alt
    assert len(chart.table) == 16
    assert b"b,oil,30" in chart.csv


def test_shares_are_added_up(charted: Charts) -> None:
    """Each is a part of a hundred per cent, and so is their sum."""
    chart = charted({"a": {**dict.fromkeys(LARGE, 16), "gas": 5, "oil": 7, "tar": 8}}, share="s")
    assert misread(chart) == []
    assert together(chart) == ["20%"]


def test_a_sum_loses_no_digit(charted: Charts) -> None:
    """It is exact, whatever a float would make of it."""
    chart = charted({"a": {**LARGE, "gas": 0.1, "oil": 0.2}})
    assert together(chart) == ["0.3"]


def test_on_both_sides_of_zero(charted: Charts) -> None:
    """What is below is added up by itself: else the picture would hide both."""
    chart = charted({"a": {**LARGE, "gas": -20, "oil": 30, "tar": -41}})
    assert misread(chart) == []
    assert together(chart) == ["-61", "30"]
    assert together(charted({"a": {**LARGE, "gas": -20, "oil": 0, "tar": -1}})) == ["-21", "0"]


def test_one_without_a_value(charted: Charts) -> None:
    """A sum would be of fewer than its name says; other stacks have theirs."""
    chart = charted({"a": LARGE | SMALL | {"oil": None}, "b": LARGE | SMALL})
    assert misread(chart) == []
    assert together(chart) == ["91"]
    assert all(not {"61", "20", "41"} & one and "no value" in one for one in numbers(chart))
    assert "cannot be added up" in chart.note
    assert "together" in chart.note


def test_a_stack_of_nothing_else(charted: Charts) -> None:
    """Its only part is told by what it makes up."""
    chart = charted({"a": LARGE, "b": SMALL, "c": {"oil": 3}})
    assert misread(chart) == []
    assert all({"91", "3"} <= one for one in numbers(chart))


def test_panels_have_their_own(charted: Charts) -> None:
    """The same series are together in all of them."""
    chart = charted({"a": LARGE | SMALL, "b": LARGE | {"gas": 1, "oil": 2000, "tar": 3}},
                    panels="p")  # fmt: skip
    assert misread(chart) == []
    assert len(together(chart)) == 2


def test_a_series_of_the_same_name(charted: Charts) -> None:
    """It keeps its colour, and its numbers."""
    chart = charted({"a": {**LARGE, "3 others": 999, "gas": 1, "oil": 2}})
    assert misread(chart) == []
    assert together(chart) == ["1,002"]
    assert chart.drawn.series[OTHERS] == "3 others …"


KINDS = [{"category": f"kind {place}", "value": value}
         for place, value in enumerate([2000, 1900, 1800, 1700, 1500, 40, 33, 27])]  # fmt: skip


def test_printed_values_that_make_up_a_whole(printed: Charts) -> None:
    """They are parts of it, so a sum of some of them is right; a tooltip says it is computed."""
    chart = printed(KINDS, exhaustive=True)
    assert misread(chart) == []
    assert together(chart) == ["100"]
    [said] = [row.said for row in chart.drawn.rows if row.datum.series == OTHERS]
    assert said != "100"
    assert not chart.derived


@pytest.mark.parametrize(
    ("exhaustive", "last"),
    [
        (False, {"value": 27}),  # one may count in several of them
        (True, {"value": None, "conf_status": "A"}),
        (True, {"value": None, "conf_status": "D"}),
        (True, {"value": 27, "qualifier": "about"}),
    ],
)
def test_printed_values_that_are_not_added_up(
    printed: Charts, *, exhaustive: bool, last: dict[str, Any]
) -> None:
    """No sum of them is in the picture, nor in what a reader may explore, and so none to solve."""
    chart = printed([*KINDS[:-1], {"category": "kind 7", **last}], exhaustive=exhaustive)
    assert misread(chart) == []
    assert together(chart) == []
    assert all(not {"40", "33", "73", "100"} & one for one in numbers(chart))
    spec = json.loads(chart.json())
    values = [row.get("value") for layer in spec["layer"] for row in layer["data"]["values"]]
    assert not {73, 100} & set(values)
    assert "cannot be added up" in chart.note
    assert "together" not in chart.note


@pytest.mark.parametrize("sheet", [0, 1])
@pytest.mark.parametrize("panels", ["", "p"])
def test_each_is_a_choice_of_its_own(charted: Charts, sheet: int, panels: str) -> None:
    """What is chosen of them is drawn alone, with its own number; with no choice it is the sum."""
    chart = charted({"a": SMALL | LARGE, "b": LARGE | {"gas": 1, "oil": -7, "tar": 3}},
                    panels=panels)  # fmt: skip
    spec = untitled(chart.interactive(SHEETS[sheet]))
    assert fault(spec) == ""
    [choice] = spec["params"]
    assert set(choice["bind"]["options"]) == {"", *LARGE, *SMALL}
    shown = {name: bars(drawn(_chosen(spec, name))) for name in choice["bind"]["options"]}
    assert {name: len(some) for name, some in shown.items() if name} == dict.fromkeys(
        [*LARGE, *SMALL], 2
    )
    assert len(shown[""]) == 13
    told = {one.text for one in texts(drawn(_chosen(spec, "oil")))}
    assert {"30", "-7"} <= told
    assert not {"91", "20", "4"} & told


def _chosen(spec: dict[str, Any], name: str) -> dict[str, Any]:
    made = copy.deepcopy(spec)
    made["params"][0]["value"] = name
    return made
