"""The numbers of each picture are those of its table: read back from both of its drawings."""

import dataclasses
from collections.abc import Callable, Mapping
from typing import Any

import pytest

from scripts.charts.chart import Chart, chart_of
from scripts.charts.views.listing import views_of
from scripts.model.catalog import Catalog
from scripts.model.field import ForeignKey
from scripts.model.package import Package
from scripts.model.view import View
from site_tests import reading_back
from site_tests.making import EDITION, LANGUAGES, both
from site_tests.mini import FIGURES, PERIODS, STRANGER
from site_tests.mini import catalog as case
from site_tests.reading_back import misread
from site_tests.shown import drawings
from site_tests.unit.charts.conftest import package, table

Charts = Callable[..., Chart]
PEOPLE = View("people", both("ຄົນ", "People"), both("", ""), "bar", "value", "nationality", "sex",
              filters={"sex": ["F", "M"], "nationality": ["*"]})  # fmt: skip
ALL = dataclasses.replace(PEOPLE, color="", filters={"sex": ["_T"], "nationality": ["*"]})
LINE = {"mark": "line", "x": "nationality", "y": "value"}
VIEWS: Mapping[str, View] = {
    "bars": ALL,
    "bars in lanes": PEOPLE,
    "stacks": dataclasses.replace(PEOPLE, mark="stacked"),
    "dots": dataclasses.replace(ALL, mark="dot"),
    "dots in lanes": dataclasses.replace(PEOPLE, mark="dot"),
    "table": dataclasses.replace(ALL, mark="table"),
    "table of columns": dataclasses.replace(PEOPLE, mark="table"),
    "line": dataclasses.replace(ALL, **LINE),  # type: ignore[arg-type]
    "lines": dataclasses.replace(PEOPLE, **LINE),  # type: ignore[arg-type]
    "shares": dataclasses.replace(ALL, mark="dot", x="share",
                                  filters={"sex": ["F"], "nationality": ["*"]}),
}  # fmt: skip
AREAS = [{"code": f"LA-{place}", "name_lo": f"ແຂວງ {place}", "name_en": f"Province {place}",
          "tile_column": place % 2, "tile_row": place} for place in range(6)]  # fmt: skip
TILES = {"code": "string", "name_lo": "string", "name_en": "string", "tile_column": "integer",
         "tile_row": "integer"}  # fmt: skip


def people(times: int) -> list[dict[str, Any]]:
    """Give people, of whom some parts are tiny, one is masked, and one is not split."""
    return [
        {"nationality": code, "sex": sex, "value": value and times * value,
         "conf_status": "F" if value is not None else "A"}
        for code, women, men in (("THA", 1802, 14), ("CHN", 3, 2), ("VNM", None, 33))
        for sex, value in (("F", women), ("_T", (women or 7) + men))
    ] + [{"nationality": "KOR", "sex": "_T", "value": times * 250}]  # fmt: skip


@pytest.fixture
def charted(figures: Callable[..., Package], catalog: Callable[..., Catalog]) -> Charts:
    """Give a maker of charts of people over some periods."""

    def make(name: str, count: int, language: str) -> Chart:
        years = [figures(people(3 + year), name=f"of-{2020 + year}", period=str(2020 + year))
                 for year in range(count)]  # fmt: skip
        return chart_of(catalog(*years), years[-1], VIEWS[name], language)

    return make


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("count", [1, 2, 4])
@pytest.mark.parametrize("name", VIEWS)
def test_figures(charted: Charts, name: str, count: int, language: str) -> None:
    """Every mark, with colours and without, in one year, in lanes of two, in charts of four."""
    chart = charted(name, count, language)
    assert len(chart.table) >= 2
    assert misread(chart) == []


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("name", [FIGURES, PERIODS, STRANGER])
def test_cases(name: str, language: str) -> None:
    """All charts of the golden cases."""
    known = case(name)
    charts = [chart_of(known, one, view, language)
              for one in known.packages for view in views_of(known, one)]  # fmt: skip
    assert charts
    assert [fault for one in charts for fault in misread(one)] == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_tiles(language: str) -> None:
    """A map has a name and a number on each tile that has one."""
    rows = [{"act": f"A-{place}-{one}", "ref_area": area["code"]}
            for place, area in enumerate(AREAS) for one in range(7 * place)]  # fmt: skip
    keys = (ForeignKey(("ref_area",), "", "areas", ("code",)),)
    owner = package(
        "acts", table("acts", {"act": "string", "ref_area": "string"}, rows, "act", keys=keys),
        table("areas", TILES, AREAS, "code"),
    )  # fmt: skip
    view = View("map", both("ແຜນທີ່", "Map"), both("", ""), "tile", "count", "ref_area",
                resource="acts")  # fmt: skip
    chart = chart_of(Catalog((owner,), edition=EDITION), owner, view, language)
    assert [row["value"] for row in chart.table] == [0, 7, 14, 21, 28, 35]
    assert misread(chart) == []


@pytest.mark.parametrize(
    ("name", "old", "new"),
    [
        ("bars", ">5,448<", ">5,484<"),
        ("bars in lanes", ">5,406 Female<", ">5,406 Male<"),
        ("stacks", ">42<", ">24<"),
        ("stacks", ">5,448<", ">5,449<"),
        ("dots", ">750<", ">751<"),
        ("bars", ">Thailand<", ">China<"),
        ("stacks", ">120<", "><"),
    ],
)
def test_what_is_wrong_is_found(
    charted: Charts, monkeypatch: pytest.MonkeyPatch, name: str, old: str, new: str
) -> None:
    """A number, a name or a series that is changed in a drawing is told, on each sheet."""
    chart = charted(name, 1, "en")
    made = drawings(chart)
    assert all(old in svg for svg in made.values()), texts_of(made)
    spoiled = {sheet: svg.replace(old, new, 1) for sheet, svg in made.items()}
    monkeypatch.setattr(reading_back, "drawings", lambda _: spoiled)
    assert {one.split(":")[0] for one in misread(chart)} == {"narrow", "wide"}


def texts_of(made: Mapping[str, str]) -> list[str]:
    """Give the pieces of drawings, to say what there is where something is not."""
    return [piece for svg in made.values() for piece in svg.split("</text>")]
