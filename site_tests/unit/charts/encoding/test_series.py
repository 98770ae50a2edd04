"""Series: stacks keep their width, legends their width, and each series its colour."""

import json
import re
from collections.abc import Callable

import pytest

from scripts.charts.chart import Chart, chart_of
from scripts.charts.look.sheet import COLUMN
from scripts.charts.look.theme import NEUTRAL, PALETTE
from scripts.drawing.raster import size
from scripts.drawing.style import MARGIN, WIDE, WIDTH
from scripts.model.catalog import Catalog
from scripts.model.package import Package
from scripts.model.view import View
from site_tests.making import both
from site_tests.pictures import fault, spec_of
from site_tests.shown import bars, drawings, texts

Plain = Callable[..., Package]
Catalogs = Callable[..., Catalog]
FIELDS = {"year": "string", "source": "string", "people": "number"}
MARKS = ("bar", "stacked", "line", "dot")


@pytest.fixture
def charted(plain: Plain, catalog: Catalogs) -> Callable[..., Chart]:
    """Give a maker of charts of some years, sources and values."""

    def make(mark: str, values: dict[str, list[float]], language: str = "en") -> Chart:
        rows = [{"year": f"{2020 + at}", "source": name, "people": value}
                for name, some in values.items() for at, value in enumerate(some)]  # fmt: skip
        x, y = ("year", "people") if mark == "line" else ("people", "year")
        view = View("own", both("", "Own"), both("", ""), mark, x, y, "source", resource="values")
        package = plain(FIELDS, rows)
        return chart_of(catalog(package), package, view, language)

    return make


def widths(svg: str) -> list[float]:
    """Give the widths of bars, from left to right in each."""
    return [one.right - one.left for one in bars(svg)]


def test_parts_are_told_one_by_one(charted: Callable[..., Chart]) -> None:
    """Each has its number in its segment or under it, and what they make up stands at the end."""
    chart = charted("stacked", {"north": [66, 1], "south": [116, 2]})
    for svg in drawings(chart).values():
        told = {one.text: one.mark.split()[-1] for one in texts(svg)}
        assert told["66"] == told["116"] == "part_inside_marks"
        assert told["1"] == told["2"] != told["66"]
        assert told["182"] == told["3"] != told["1"]


@pytest.mark.parametrize(("parts", "value"), [(3, 1234567890), (6, 12345), (12, 12), (40, 7)])
def test_many_parts_are_told_by_their_total(
    charted: Callable[..., Chart], parts: int, value: int
) -> None:
    """However many there are, the bar keeps most of the width."""
    chart = charted("stacked", {f"Source {one}": [value, value] for one in range(parts)})
    for name, svg in drawings(chart).items():
        assert [one.text for one in texts(svg)].count(f"{parts * value:,}") == 2
        assert sum(widths(svg)) / 2 > (WIDE if name == "wide" else WIDTH) / 2
    assert fault(spec_of(chart)) == ""


def test_totals_lose_no_digit(charted: Callable[..., Chart]) -> None:
    """A total is exact, whatever a float would make of it."""
    chart = charted("stacked", {"a": [0.1], "b": [0.2], "c": [10**17], "d": [0.3]})
    assert chart.worded.totals == {("2020", "", ""): "100,000,000,000,000,000.6"}


@pytest.mark.parametrize("mark", MARKS)
def test_of_many_series_the_largest_have_a_colour(charted: Callable[..., Chart], mark: str) -> None:
    """The others are grey, and the legend counts them."""
    chart = charted(mark, {f"s{one}": [one, one + 1] for one in range(10)})
    for svg in drawings(chart).values():
        assert {"5 others", *(f"s{one}" for one in range(5, 10))} <= {
            one.text for one in texts(svg)
        }
    for spec in (spec_of(chart), json.loads(chart.json(COLUMN))):
        assert fault(spec) == ""
        [scale] = re.findall(r'"range": (\[[^]]*#[^]]*\])', json.dumps(spec))[:1]
        shades = json.loads(scale)
        assert sorted(set(shades)) == sorted({NEUTRAL, *PALETTE[:5]})
        assert shades.count(NEUTRAL) == (6 if mark == "stacked" else 5)  # a stack has their sum


def test_grey_bars_say_which_they_are(charted: Callable[..., Chart]) -> None:
    """Beside each other they would not be told apart."""
    chart = charted("bar", {f"s{one}": [one + 1] for one in range(10)})
    for svg in drawings(chart).values():
        assert {"3 · s2", "10"} <= {one.text for one in texts(svg)}


@pytest.mark.parametrize("mark", MARKS)
def test_a_long_name_stands_in_lines(charted: Callable[..., Chart], mark: str) -> None:
    """No legend is wider than the chart."""
    long = "ຄະນະກຳມະການຕ້ານການຄ້າມະນຸດລະດັບຊາດ ແລະ ຂະແໜງການທີ່ກ່ຽວຂ້ອງ ໃນລະດັບແຂວງ"
    chart = charted(mark, {long: [1, 2], "w" * 90: [3, 4]}, "lo")
    for name, svg in drawings(chart).items():
        assert size(svg)[0] <= (WIDE if name == "wide" else WIDTH) + 2 * MARGIN + 12
    assert fault(spec_of(chart)) == ""


def test_values_below_zero_go_left(charted: Callable[..., Chart]) -> None:
    """Each bar is as long as its value is far from zero."""
    for svg in drawings(charted("bar", {"a": [-5, 10, -20]})).values():
        found = widths(svg)
        assert [round(one / found[0], 1) for one in found] == [1, 2, 4]


def test_a_line_ends_at_a_gap(plain: Plain, catalog: Catalogs) -> None:
    """Where a row has no value there is no line, and a point alone is seen."""
    values = [1, 2, None, 4, None, None, 6, 7]
    rows = [{"year": 1990 + at, "people": value} for at, value in enumerate(values)]
    package = plain({"year": "year", "people": "number"}, rows)
    view = View("own", both("", "Own"), both("", ""), "line", "year", "people", resource="values")
    chart = chart_of(catalog(package), package, view, "en")
    [line] = re.findall(r'<path[^>]* d="([^"]*)"[^>]* stroke-width="2.5"', drawings(chart)["wide"])
    assert line.count("M") == 3
    assert [row["value"] for row in chart.table] == values
    assert spec_of(chart)["layer"][0]["mark"]["point"]
