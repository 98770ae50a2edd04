"""Shapes, which Altair builds without validating them: what fills them makes valid Vega-Lite."""

import copy
import dataclasses
from collections.abc import Callable, Iterator
from typing import Any

import pytest

from scripts.charts.chart import Chart, chart_of
from scripts.charts.encoding import bars
from scripts.charts.encoding.shape import MARK, filled, keeping
from scripts.charts.layouts import PERIODS
from scripts.charts.marks import marks
from scripts.charts.spec import Spec
from scripts.model.catalog import Catalog
from scripts.model.field import ForeignKey
from scripts.model.kept import Made, Nothing
from scripts.model.package import Package
from scripts.model.view import View
from site_tests.making import EDITION, both
from site_tests.pictures import fault, spec_of
from site_tests.unit.charts.conftest import package, table

Charts = Callable[..., Chart]


VIEW = View(
    "people", both("ຄົນ", "People"), both("ໃຜ?", "Who?"), "bar", "value", "nationality", "sex",
    filters={"sex": ["F", "M"], "nationality": ["*"]},
)  # fmt: skip
WOMEN = dataclasses.replace(VIEW, color="", filters={"sex": ["F"], "nationality": ["*"]})
VIEWS = {
    "bar": WOMEN,
    "bars in lanes": VIEW,
    "stacked": dataclasses.replace(VIEW, mark="stacked"),
    "dot": dataclasses.replace(WOMEN, mark="dot"),
    "dots in lanes": dataclasses.replace(VIEW, mark="dot"),
    "line of codes": dataclasses.replace(WOMEN, mark="line", x="nationality", y="value"),
    "lines of codes": dataclasses.replace(VIEW, mark="line", x="nationality", y="value"),
}
"""What is drawn of one period as it is, of two in lanes, and of more as small charts."""
OTHERS = {
    "table": dataclasses.replace(VIEW, mark="table"),
    "shares": dataclasses.replace(WOMEN, mark="dot", x="share"),
    "dot on a log scale": dataclasses.replace(WOMEN, mark="dot", scale="log"),
}
YEARS = {"two": 2, "many": 4}
FEW, MANY = 3, 40
"""Times of a line: each with a point, or too many for that."""
TIMES = {"few points": FEW, "many points": MANY}
AREAS: list[dict[str, Any]] = [
    {"code": f"LA-{place}", "name_lo": f"ແຂວງ {place}", "tile_column": place % 2, "tile_row": place}
    for place in range(6)
]
NAMES = (
    *VIEWS, *OTHERS, *(f"{one} over {count}" for one in VIEWS for count in YEARS), "tile",
    "slope", "slopes",
    *(f"{kind} with {count}" for kind in ("line", "lines") for count in TIMES),
)  # fmt: skip


def people(times: int) -> list[dict[str, Any]]:
    """Give women, men and all people of three nationalities."""
    return [
        {"nationality": nationality, "sex": sex, "value": value}
        for place, nationality in enumerate(("THA", "CHN", "VNM"), 1)
        for sex, value in (("F", times * place), ("M", 9), ("_T", times * place + 9))
    ]


def line(plain: Callable[..., Package], catalog: Callable[..., Catalog], count: int, times: int,
         **more: Any) -> Chart:  # noqa: ANN401 # fmt: skip
    """Make a chart of so many years of a stranger's table, with a line a place or one in all."""
    rows = [{"year": 1900 + year, "place": place, "people": times * (year + 5)}
            for year in range(count) for place in ("AB" if more.get("color") else "A")]  # fmt: skip
    owner = plain({"year": "year", "place": "string", "people": "integer"}, rows)
    view = View("own", both("", "Own"), both("", ""), "line", "year", "people", resource="values")
    return chart_of(catalog(owner), owner, dataclasses.replace(view, **more), "lo")


def tile(times: int) -> Chart:
    """Make a map with dark tiles, light ones and an empty one."""
    rows = [{"act": f"A-{place}-{one}", "ref_area": area["code"]}
            for place, area in enumerate(AREAS) for one in range(times * place)]  # fmt: skip
    fields = {"code": "string", "name_lo": "string", "tile_column": "integer",
              "tile_row": "integer"}  # fmt: skip
    keys = (ForeignKey(("ref_area",), "", "areas", ("code",)),)
    owner = package(
        "acts", table("acts", {"act": "string", "ref_area": "string"}, rows, "act", keys=keys),
        table("areas", fields, AREAS, "code"),
    )  # fmt: skip
    view = View("map", both("ແຜນທີ່", "Map"), both("", ""), "tile", "count", "ref_area",
                resource="acts")  # fmt: skip
    return chart_of(Catalog((owner,), edition=EDITION), owner, view, "lo")


@pytest.fixture
def charts(
    figures: Callable[..., Package],
    plain: Callable[..., Package],
    catalog: Callable[..., Catalog],
) -> Charts:
    """Give a maker of charts by their names; their values may be some times those of others."""

    def make(name: str, times: int = 1) -> Chart:
        if name == "tile":
            return tile(times)
        if name in {"slope", "slopes"}:
            color = "place" if name == "slopes" else ""
            return line(plain, catalog, 2, times, color=color, mark="slope")
        kind, _, points = name.partition(" with ")
        if points:
            return line(plain, catalog, TIMES[points], times,
                        color="place" if kind == "lines" else "")  # fmt: skip
        kind, _, over = name.partition(" over ")
        years = [figures(people(times), name=f"of-{2019 + one}", period=str(2019 + one))
                 for one in range(YEARS.get(over, 1))]  # fmt: skip
        return chart_of(catalog(*years), years[-1], (VIEWS | OTHERS)[kind], "lo")

    return make


def encoded(chart: Chart) -> Spec:
    """Encode a chart: a shape with all that fills it, before anything else is done with it."""
    return chart.drawn.data.layout.encode(chart.drawn)


def parts(part: object) -> Iterator[object]:
    """Give a spec and all that is in it, names too."""
    yield part
    inner = [*part.keys(), *part.values()] if isinstance(part, dict) else part
    if isinstance(inner, list):
        for one in inner:
            yield from parts(one)


def slots(spec: object) -> list[object]:
    """Find what was not filled."""
    return [one for one in parts(spec) if isinstance(one, str) and MARK in one]


def held(spec: Spec) -> set[int]:
    """Give what tells the parts of a spec that could be changed from those of another."""
    return {id(one) for one in parts(spec) if isinstance(one, dict | list)}


def test_every_mark_is_here(charts: Charts) -> None:
    """Whoever adds a mark adds its shapes to these; every layout is laid out, in every shape."""
    made = {name: charts(name) for name in NAMES}
    assert {one.view.mark for one in made.values()} == marks().keys()
    facets = {one.view.mark for one in made.values() if one.worded.data.layout is PERIODS}
    assert facets == {"bar", "stacked", "dot", "line"}
    pointed = {name: encoded(made[f"line with {name}"])["layer"][0]["mark"]["point"]
               for name in TIMES}  # fmt: skip
    assert pointed == {"few points": {"size": 45}, "many points": False}
    inks = {one["name"].split("_")[1] for one in encoded(made["tile"])["layer"][1:]}
    assert inks == {"empty", "dark", "light"}


@pytest.mark.parametrize("name", NAMES)
def test_what_is_drawn_is_vega_lite(charts: Charts, name: str) -> None:
    """The schema allows it, and nothing of it is left to be filled."""
    spec = spec_of(charts(name))
    assert slots(spec) == []
    assert fault(spec) == ""


@pytest.mark.parametrize("name", NAMES)
def test_what_is_published_is_vega_lite(charts: Charts, name: str) -> None:
    """The same holds with title, tooltips and selects."""
    chart = charts(name)
    assert slots(chart.interactive()) == []
    assert fault(chart.interactive()) == ""


def misspelt(spec: Spec) -> None:
    """Name a mark that there is not."""
    spec["layer"][1]["mark"]["type"] = "pie"


def worded(spec: Spec) -> None:
    """Give a word in the place of a number."""
    spec["layer"][1]["mark"]["size"] = "large"


def beyond(spec: Spec) -> None:
    """Give a channel that there is not."""
    spec["layer"][1]["encoding"]["z"] = {"field": "value", "type": "quantitative"}


def unfilled(spec: Spec) -> None:
    """Leave a slot where a number goes."""
    spec["height"]["step"] = f"{MARK}step"


@pytest.mark.parametrize("spoil", [misspelt, worded, beyond, unfilled])
def test_a_wrong_spec_is_refused(charts: Charts, spoil: Callable[[Spec], None]) -> None:
    """The schema is asked about every part, also deep in a layer."""
    spec = spec_of(charts("bar"))
    assert fault(spec) == ""
    spoil(spec)
    assert fault(spec) != ""


def test_a_slot_without_a_value_is_an_error() -> None:
    """A shape is full of slots; one that nothing fills does not go out."""
    shape = bars._shape("bar", stacked=False, parted=False, legend="none")
    assert f"{MARK}step" in slots(shape)
    values = {str(one).removeprefix(MARK): 1 for one in slots(shape)}
    assert slots(filled(shape, values)) == []
    del values["step"]
    with pytest.raises(KeyError, match="step"):
        filled(shape, values)


class Builder(Nothing):
    """Keeps nothing, and counts what has to be built."""

    def __init__(self) -> None:
        self.built = 0

    def made(self, _: str, __: tuple[object, ...], make: Callable[[], Made]) -> Made:
        """Build something."""
        self.built += 1
        return make()


@pytest.mark.parametrize("name", NAMES)
def test_charts_of_one_shape_share_nothing(charts: Charts, name: str) -> None:
    """Rows of one are not in the other, and what is done to one is not done to the other."""
    first = encoded(charts(name))
    before = copy.deepcopy(first)
    builder = Builder()
    with keeping(builder):
        second = encoded(charts(name, 10))
    assert builder.built == 0
    assert first == before != second
    assert not held(first) & held(second)
