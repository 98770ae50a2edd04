"""What is below zero, what is drawn over what, and scales that have no room for powers."""

import dataclasses
import re
from collections.abc import Callable, Sequence
from typing import Any

import pytest

from scripts.charts.chart import Chart, chart_of
from scripts.charts.look.theme import NEUTRAL, PALETTE
from scripts.model.catalog import Catalog
from scripts.model.package import Package
from scripts.model.view import View
from site_tests.making import both
from site_tests.pictures import drawn, fault, spec_of, untitled
from site_tests.shown import bars, drawings

BARS = View("own", both("", "Own"), both("", ""), "bar", "y", "x", "s", resource="values")
LOG = dataclasses.replace(BARS, mark="dot", color="", scale="log")
NEGATIVE = [("a", "p", -3), ("a", "q", 5), ("b", "p", -9), ("b", "q", 1)]


@pytest.fixture
def charted(plain: Callable[..., Package], catalog: Callable[..., Catalog]) -> Callable[..., Chart]:
    """Give a maker of charts of a code, a sort and a number."""

    def make(view: View, cells: Sequence[tuple[Any, ...]]) -> Chart:
        rows = [dict(zip("xsy", one, strict=True)) for one in cells]
        package = plain({"x": "string", "s": "string", "y": "number"}, rows)
        return chart_of(catalog(package), package, view, "en")

    return make


def layer(chart: Chart, field: str) -> list[dict[str, Any]]:
    """Give the rows of the layer whose places this field says."""
    found = [one["data"]["values"] for one in spec_of(chart)["layer"]
             if one["encoding"]["x"].get("field") == field]  # fmt: skip
    return [row for rows in found for row in rows]


def test_a_value_stands_at_its_dot(charted: Callable[..., Chart]) -> None:
    """Also where the dot is below zero; zero itself stays in the picture."""
    view = dataclasses.replace(BARS, mark="dot")
    assert [one["end"] for one in layer(charted(view, NEGATIVE), "end")] == [-3, 5, -9, 1]
    chart = charted(view, [("a", "p", -3)])
    [dots] = [one for one in spec_of(chart)["layer"] if one["mark"]["type"] == "point"]
    [low, high] = dots["encoding"]["x"]["scale"]["domain"]
    assert low <= -3 < 0 <= high


@pytest.mark.parametrize("mark", ["bar", "stacked", "dot"])
def test_zero_is_drawn(charted: Callable[..., Chart], mark: str) -> None:
    """All bars of a category begin there; those to its left would look like others without it."""
    view = dataclasses.replace(BARS, mark=mark)
    for sign in (1, -1):
        chart = charted(view, [(x, s, sign * y) for x, s, y in NEGATIVE])
        assert [one["zero"] for one in layer(chart, "zero")] == [0, 0]
        assert all(svg.count(NEUTRAL) >= 2 for svg in drawings(chart).values())
        assert fault(spec_of(chart)) == ""
        assert drawn(untitled(chart.interactive())) == drawn(spec_of(chart))


@pytest.mark.parametrize("mark", ["bar", "stacked"])
def test_bars_begin_at_zero(charted: Callable[..., Chart], mark: str) -> None:
    """What is below zero lies left of what is above, in all bars at the same place."""
    chart = charted(dataclasses.replace(BARS, mark=mark), NEGATIVE)
    for svg in drawings(chart).values():
        found = bars(svg)
        zero = min(one.right for one in found)
        assert len(found) == 4
        assert [min(abs(one.left - zero), abs(one.right - zero)) < 1 for one in found] == [True] * 4
        assert sum(one.right <= zero + 1 for one in found) == 2


def test_lines_of_a_colour_are_drawn_over_grey_ones(charted: Callable[..., Chart]) -> None:
    """They are those that a reader can tell apart."""
    cells = [(str(2020 + year), f"s{one}", one * 37 % 41) for one in range(40) for year in (0, 1)]
    chart = charted(dataclasses.replace(BARS, mark="line", x="x", y="y"), cells)
    shades = re.findall(r'stroke="(#\w+)" stroke-width="2.5"', drawings(chart)["wide"])
    assert len(shades) == 40
    assert set(shades[:35]) == {NEUTRAL}
    assert set(shades[35:]) == set(PALETTE[:5])


@pytest.mark.parametrize(("values", "powers"), [((5, 6), False), ((5,), False), ((5, 60), True)])
def test_an_axis_of_powers_has_several(
    charted: Callable[..., Chart], values: Sequence[int], *, powers: bool
) -> None:
    """Within one power of ten the axis is a plain one, and the note says so."""
    chart = charted(LOG, [(str(at), "", value) for at, value in enumerate(values)])
    axis = next(one["encoding"]["x"] for one in spec_of(chart)["layer"]
                if one["encoding"]["x"].get("field") == "value")  # fmt: skip
    assert (axis["scale"]["type"] == "log") == powers
    assert len(axis["axis"]["values"]) > 1
    assert ("ten times" in chart.note) == powers
    assert ("the axis has equal steps" in chart.note) != powers
