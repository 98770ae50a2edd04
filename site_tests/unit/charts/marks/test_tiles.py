"""Maps of tiles: their colours go from zero, from the least to the most, or around zero."""

import dataclasses
from collections.abc import Callable, Sequence
from typing import Any

import pytest

from scripts.charts.chart import Chart, chart_of
from scripts.charts.data.rules import data_problems
from scripts.charts.look.ramp import ramp
from scripts.charts.look.sheet import SHEETS
from scripts.charts.look.theme import BELOW_ZERO, NEUTRAL, PALETTE, RAMP, SINGLE
from scripts.model.catalog import Catalog
from scripts.model.field import ForeignKey
from scripts.model.view import View
from scripts.site.engine.docs import THEME
from site_tests.making import EDITION, LANGUAGES, both
from site_tests.pictures import fault, spec_of
from site_tests.reading_back import misread
from site_tests.unit.charts.conftest import package, table

Value = float | None
MAP = View("map", both("ແຜນທີ່", "Map"), both("", ""), "tile", "people", "area", resource="values")
LIST = {"code": "string", "name_lo": "string", "name_en": "string", "tile_column": "integer",
        "tile_row": "integer"}  # fmt: skip
EMPTY = "transparent"


@pytest.fixture
def mapped() -> Callable[..., Chart]:
    """Give a maker of maps of values, one an area."""

    def make(values: Sequence[Value], language: str = "en", **more: Any) -> Chart:  # noqa: ANN401
        areas = [{"code": f"A{place}", "name_lo": f"ແຂວງ {place}", "name_en": f"Area {place}",
                  "tile_column": place % 3, "tile_row": place // 3}
                 for place in range(len(values))]  # fmt: skip
        rows = [
            {"area": f"A{place}", "sex": sex, "people": value if sex == "F" else 10.0}
            for place, value in enumerate(values)
            for sex in ("FM" if more.get("share") else "F")
        ]
        keys = (ForeignKey(("area",), "", "areas", ("code",)),)
        fields = {"area": "string", "sex": "string", "people": "number"}
        made = package("own", table("values", fields, rows, keys=keys),
                       table("areas", LIST, areas, "code"))  # fmt: skip
        known, view = Catalog((made,), edition=EDITION), dataclasses.replace(MAP, **more)
        assert data_problems(known, made, view) == []
        return chart_of(known, made, view, language)

    return make


def fills(chart: Chart) -> list[str]:
    """Give the colours of areas in their order."""
    return [row["fill"] for row in spec_of(chart)["layer"][0]["data"]["values"]]


def test_amounts_begin_at_zero(mapped: Callable[..., Chart]) -> None:
    """The least has the colour of its size; zero and what is not known have none, and no legend."""
    chart = mapped([95, 100, 0, None], aggregate="sum")
    assert fills(chart) == [RAMP[4], RAMP[4], EMPTY, EMPTY]
    assert "zero" not in chart.note


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("aggregate", ["mean", "median", "min", "max"])
def test_averages_go_from_the_least(
    mapped: Callable[..., Chart], aggregate: str, language: str
) -> None:
    """The smallest differences are seen, and the legend says between which values."""
    chart = mapped([95, 96.5, 98, 100, None], language, aggregate=aggregate)
    assert fills(chart) == [RAMP[0], RAMP[1], RAMP[3], RAMP[4], EMPTY]
    assert misread(chart) == []
    assert fault(spec_of(chart)) == ""
    if language == "en":
        assert "Colours go from the least value to the most, not from zero." in chart.note


def test_shares_go_from_the_least(mapped: Callable[..., Chart]) -> None:
    """A share of zero is a share: it has the least colour."""
    chart = mapped([0, 10, 30], share="sex", filters={"sex": ["F"]})
    assert [row["value"] for row in chart.table] == [0, 0.5, 0.75]
    assert fills(chart) == [RAMP[0], RAMP[3], RAMP[4]]
    assert misread(chart) == []
    assert [row["label"] for row in spec_of(chart)["layer"][-1]["data"]["values"]] == ["0%", "75%"]


def test_equal_averages(mapped: Callable[..., Chart]) -> None:
    """Where all are one, they have one colour."""
    chart = mapped([7, 7], aggregate="mean")
    assert len(set(fills(chart))) == 1
    assert misread(chart) == []


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("aggregate", ["", "mean"])
def test_around_zero(mapped: Callable[..., Chart], aggregate: str, language: str) -> None:
    """Below zero there is a second hue, as dark as far from zero; zero itself has none."""
    chart = mapped([-100, -10, 0, 10, 50, None], language, aggregate=aggregate)
    assert fills(chart) == [BELOW_ZERO[4], BELOW_ZERO[0], EMPTY, RAMP[0], RAMP[2], EMPTY]
    assert misread(chart) == []
    found = ramp(chart.worded)
    assert (found.ends, len(found.colours)) == ((-100, 0, 100), 10)
    inks = {row["fill"]: row["ink"] for row in spec_of(chart)["layer"][0]["data"]["values"]}
    assert (inks[BELOW_ZERO[4]], inks[BELOW_ZERO[0]], inks[RAMP[2]]) == ("light", "dark", "dark")
    if language == "en":
        assert "Values below zero have another colour" in chart.note


def test_each_colour_has_one_for_dark_pages() -> None:
    """The styles of charts name every colour of the ramps, and no other mark has one of these."""
    styles = (THEME / "assets/styles/charts.css").read_text("utf-8")
    assert [one for one in (*RAMP, *BELOW_ZERO) if f'[fill="{one}"]' not in styles] == []
    assert not {*RAMP, *BELOW_ZERO} & {*PALETTE, NEUTRAL, SINGLE}


@pytest.mark.parametrize("values", [[-1e15, 3.25], [1.25, 1e15]])
def test_a_legend_has_room(mapped: Callable[..., Chart], values: list[Value]) -> None:
    """However long its numbers are, it is no wider than its sheet."""
    chart = mapped(values, aggregate="mean")
    for sheet in SHEETS:
        swatches = chart.interactive(sheet)["layer"][-2]["data"]["values"]
        assert all(one["to"] - one["from"] > 1 for one in swatches)
        assert swatches[-1]["to"] <= sheet.width
