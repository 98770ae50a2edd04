"""Charts that count rows, on bars and on a map of tiles."""

import dataclasses
import re
from collections.abc import Callable
from typing import Any

import pytest

from scripts.charts.chart import Chart, chart_of
from scripts.charts.data.rules import data_problems
from scripts.charts.look.theme import RAMP
from scripts.charts.problems import view_problems
from scripts.model.catalog import Catalog
from scripts.model.field import ForeignKey
from scripts.model.package import Package
from scripts.model.view import View
from site_tests.making import EDITION, both
from site_tests.pictures import pictured, spec_of, table_of
from site_tests.unit.charts.conftest import package, table

AREA = {"code": "string", "name_lo": "string", "name_en": "string", "within": "string",
        "tile_column": "integer", "tile_row": "integer", "short_lo": "string"}  # fmt: skip
AREAS: list[dict[str, Any]] = [
    {"code": "LA", "name_en": "Laos"},
    {"code": "LA-BK", "name_lo": "ແຂວງບໍ່ແກ້ວ", "name_en": "Bokeo", "within": "LA",
     "tile_column": 1, "tile_row": 2, "short_lo": "ບໍ່ແກ້ວ"},
    {"code": "LA-PH", "name_en": "Phongsaly", "within": "LA", "tile_column": 3, "tile_row": 1},
    {"code": "LA-BK-TP", "name_en": "Ton Pheung", "within": "LA-BK"},
    {"code": "TH", "name_en": "Thailand"},
]  # fmt: skip
PLACES = [("A-1", "LA-BK"), ("A-1", "LA-BK-TP"), ("A-2", "LA-BK"), ("A-3", "TH"), ("A-4", None)]
MAP = View("map", both("ແຜນທີ່", "Map"), both("ໃສ?", "Where?"), "tile", "count", "ref_area",
           resource="places")  # fmt: skip
BARS = dataclasses.replace(MAP, mark="bar", sort="-x")


@pytest.fixture
def places() -> Package:
    """A package of activities with their places and the list of areas."""
    fields = {"activity": "string", "position": "integer", "ref_area": "string"}
    rows: list[dict[str, Any]] = [
        {"activity": activity, "position": place, "ref_area": area}
        for place, (activity, area) in enumerate(PLACES)
    ]
    keys = (ForeignKey(("ref_area",), "", "areas", ("code",)),)
    return package(
        "acts", table("places", fields, rows, "activity", keys=keys),
        table("areas", AREA, AREAS, "code"),
    )  # fmt: skip


def tiles(chart: Chart) -> dict[str, tuple[int, int, Any, str]]:
    """Give column, row, value and fill of every tile."""
    rows = spec_of(chart)["layer"][0]["data"]["values"]
    return {row["category"]: (row["column"], row["row"], row["value"], row["fill"]) for row in rows}


def test_distinct(places: Package) -> None:
    """An activity that names an area twice counts once; what names no area is not stated."""
    twice = [{"activity": "A-1", "position": 9, "ref_area": "LA-BK"}]
    fields = {"activity": "string", "position": "integer", "ref_area": "string"}
    rows: list[dict[str, Any]] = [*places.resources[0].records, *twice]
    more = table("places", fields, rows, "activity")
    same = dataclasses.replace(places, resources=(more, places.resources[1]))
    chart = chart_of(Catalog((same,), edition=EDITION), same, BARS, "en")
    assert dict(zip(table_of(chart)["category"], table_of(chart)["value"], strict=True)) == {
        "LA-BK": 2, "LA-BK-TP": 1, "TH": 1, "": 1}  # fmt: skip
    assert "Not stated: 1" in chart.alt
    assert chart.csv.splitlines()[:2] == [b"ref_area,value", b"LA-BK,2"]


def test_row_that_stands_for_others() -> None:
    """An activity that others are counted in is not counted beside them."""
    fields = {"activity": "string", "group": "string", "kind": "string"}
    rows: list[dict[str, Any]] = [
        {"activity": "A-1", "kind": "meeting"},
        {"activity": "A-2", "kind": "meeting", "group": "A-1"},
        {"activity": "A-3", "kind": "meeting", "group": "A-1"},
        {"activity": "A-4", "kind": "training"},
    ]
    keys = (ForeignKey(("group",), "", "", ("activity",)),)
    acts = package("acts", table("acts", fields, rows, "activity", keys=keys))
    view = dataclasses.replace(BARS, y="kind", resource="acts")
    chart = chart_of(Catalog((acts,), edition=EDITION), acts, view, "en")
    assert table_of(chart)[["category", "value"]].values.tolist() == [
        ["meeting", 2],
        ["training", 1],
    ]


def test_filtered_count(places: Package) -> None:
    """Filters apply to the rows that are counted."""
    view = dataclasses.replace(BARS, filters={"ref_area": ["TH"]})
    chart = chart_of(Catalog((places,), edition=EDITION), places, view, "en")
    assert table_of(chart)[["category", "value"]].values.tolist() == [["TH", 1]]


def test_column_of_that_name(plain: Callable[..., Package]) -> None:
    """A stranger's column called count is that column."""
    own = plain({"place": "string", "count": "integer"}, [{"place": "A", "count": 40}])
    view = View("own", both("ກ", "Own"), both("", ""), "bar", "count", "place", resource="values")
    chart = chart_of(Catalog((own,), edition=EDITION), own, view, "en")
    assert table_of(chart)["value"].tolist() == [40]


def test_column_called_share(plain: Callable[..., Package]) -> None:
    """A stranger's column called share is that column, and no share of figures."""
    own = plain({"party": "string", "share": "number"}, [{"party": "A", "share": 12.5}])
    view = View("own", both("ກ", "Own"), both("", ""), "bar", "share", "party", resource="values")
    chart = chart_of(Catalog((own,), edition=EDITION), own, view, "en")
    assert "A: 12.5" in chart.alt
    assert chart.note == ""


def test_tiles(places: Package) -> None:
    """Areas stand where their list says; a district counts in its province, zero is an outline."""
    chart = chart_of(Catalog((places,), edition=EDITION), places, MAP, "en")
    classes = set(" ".join(re.findall('class="([^"]+)"', pictured(chart).inline)).split())
    assert tiles(chart) == {"LA-BK": (1, 2, 2, RAMP[-1]), "LA-PH": (3, 1, 0, "transparent")}
    assert "Bokeo: 2; Phongsaly: 0" in chart.alt
    assert "Thailand" not in chart.alt
    assert "lie within another count in it" in chart.note
    assert {"tile_light_text_marks", "tile_empty_text_marks"} <= classes


def test_short_names(places: Package) -> None:
    """A tile has the short name of its list, and the name where there is no short one."""
    chart = chart_of(Catalog((places,), edition=EDITION), places, MAP, "lo")
    assert ">ບໍ່ແກ້ວ</text>" in pictured(chart).inline
    assert "ແຂວງບໍ່ແກ້ວ: 2" in chart.alt


def test_figures_on_tiles(figures: Callable[..., Package], places: Package) -> None:
    """Figures stand on tiles as well; two on one tile are a problem, for nothing is added up."""
    key = ForeignKey(("ref_area",), "acts", "areas", ("code",))
    rows = [{"ref_area": "LA-BK-TP", "value": 7}, {"ref_area": "TH", "value": 5}]
    made = figures(rows)
    view = dataclasses.replace(MAP, resource="figures", x="value")

    def listed(one: Package) -> Package:
        keyed = dataclasses.replace(one.resources[0], foreign_keys=(key,))
        return dataclasses.replace(one, resources=(keyed,))

    first = listed(made)
    chart = chart_of(Catalog((first, places), edition=EDITION), first, view, "en")
    assert {code: tile[2] for code, tile in tiles(chart).items()} == {"LA-BK": 7, "LA-PH": None}
    second = listed(figures([*rows, {"ref_area": "LA-BK", "value": 9}]))
    [problem] = data_problems(Catalog((second, places), edition=EDITION), second, view)
    assert (problem.code, problem.details["keys"]) == ("view-figures", "1-1, 1-3")


def test_no_tiles(places: Package) -> None:
    """A map of a list without tiles is a problem, not a crash."""
    bare = table("areas", AREA, [{"code": "LA-BK", "name_en": "Bokeo"}], "code")
    declared = [{"name": "map", "mark": "tile", "x": "count", "y": "ref_area",
                 "resource": "places"}]  # fmt: skip
    same = dataclasses.replace(
        places, resources=(places.resources[0], bare), descriptor={"views": declared}
    )
    assert [one.code for one in view_problems(Catalog((same,), edition=EDITION))] == ["view-tiles"]
