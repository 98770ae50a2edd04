"""Charts of tables of many kinds: what they look like is kept, and their numbers are read back."""

import re
from pathlib import Path

import pytest

from scripts.charts.chart import Chart, chart_of
from scripts.charts.marks import marks
from scripts.charts.views.listing import views_of
from scripts.model.catalog import Catalog
from scripts.site.inspection import inspect
from scripts.site.settings import settings
from site_tests import reading_back
from site_tests.making import LANGUAGES
from site_tests.reading_back import misread
from site_tests.reading_tables import misdrawn
from site_tests.references import FOLDER, PAGES, differing, drawings, side_by_side, store, stored
from site_tests.shown import drawings as drawn

CASES = FOLDER.parent / "charts"
CHARTS = FOLDER / "charts"


@pytest.fixture(scope="module")
def known() -> Catalog:
    """Read the tables."""
    return inspect(settings(CASES, environment={}))[0]


def charts(known: Catalog, language: str) -> list[tuple[Path, Chart]]:
    """Give every chart in a language with the folder of its tables."""
    return [
        ((CASES / one.path).parent, chart_of(known, one, view, language))
        for one in known.packages for view in views_of(known, one)
    ]  # fmt: skip


def test_no_chart_has_drifted(known: Catalog, *, update_golden: bool) -> None:
    """Every drawing is its reference; look at both in the page that is left.

    ``make drawings`` accepts what is drawn now.
    """
    made = drawings(known, sparing=True)
    if update_golden:
        store(CHARTS, made)
    kept = stored(CHARTS)
    side_by_side(PAGES / "charts", kept, made)
    assert len(kept) > 50
    assert differing(kept, made) == [], "look at build.drawings/charts/index.html"


@pytest.mark.parametrize("language", LANGUAGES)
def test_numbers_are_those_of_the_table(known: Catalog, language: str) -> None:
    """In both drawings of each chart, and in its table those of the file."""
    made = charts(known, language)
    faults = [f"{one.view.name}: {fault}" for folder, one in made
              for fault in (*misread(one), *misdrawn(one, folder))]  # fmt: skip
    assert faults == []
    assert {one.view.mark for _, one in made} == {*marks()} - {"tile"}


def test_what_says_no_amount_has_no_chart(known: Catalog) -> None:
    """Names, dates, and a table of which nothing is known yet; of others only amounts are drawn."""
    drawn = {one.view.resource for _, one in charts(known, "en")}
    tables = {one.name for package in known.packages for one in package.resources}
    assert tables - drawn == {"boats", "missing"}
    axes = {one.view.x for _, one in charts(known, "en")} | {
        one.view.y for _, one in charts(known, "en")
    }
    assert not axes & {"rank", "opened", "postcode", "district_code", "latitude", "well"}


def test_the_deepest_point_of_a_long_line_is_kept(known: Catalog) -> None:
    """A line of 420 days has 300 points, and the one day that is far below all others."""
    [levels] = [one for _, one in charts(known, "en") if one.view.resource == "levels"]
    assert len(levels.table) <= 300
    assert -36.98 in [row["value"] for row in levels.table]


def test_a_moved_point_is_found(known: Catalog, monkeypatch: pytest.MonkeyPatch) -> None:
    """A line that goes elsewhere at one time is told, on each sheet."""
    [lake] = [one for _, one in charts(known, "en") if one.view.resource == "lake"]
    made = drawn(lake)
    spoiled = {sheet: re.sub(r"(M16,\d+)", r"\g<1>9", svg, count=1) for sheet, svg in made.items()}
    assert all(spoiled[sheet] != made[sheet] for sheet in made)
    monkeypatch.setattr(reading_back, "drawings", lambda _: spoiled)
    assert {one.split(":")[0] for one in misread(lake)} == {"narrow", "wide"}


def test_another_number_in_the_file_is_found(known: Catalog, tmp_path: Path) -> None:
    """Also where many rows are added up: the file is read apart from the chart."""
    [(folder, total)] = [one for one in charts(known, "en") if one[1].view.name == "sum"]
    assert misdrawn(total, folder) == []
    rows = (folder / "trips.csv").read_text(encoding="utf-8").splitlines()
    first = rows[2].rpartition(",")[0] + ",1"
    (tmp_path / "trips.csv").write_text("\n".join([*rows[:2], first, *rows[3:]]), encoding="utf-8")
    assert len(misdrawn(total, tmp_path)) == 1
