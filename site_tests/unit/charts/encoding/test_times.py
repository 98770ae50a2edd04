"""Times stand at their time, with labels that have room."""

from collections.abc import Callable
from datetime import datetime, timedelta
from itertools import pairwise

import pytest

from scripts.charts.chart import chart_of
from scripts.charts.data.moments import in_time
from scripts.charts.encoding.times import places, time_labels
from scripts.charts.look.axes import key
from scripts.charts.look.lines.times import APART, PADDING, TimeAxis
from scripts.charts.look.wrapping import width
from scripts.charts.views.listing import views_of
from scripts.drawing.style import FONT_SIZE
from scripts.model.catalog import Catalog
from scripts.model.package import Package
from site_tests.pictures import fault, pictured, spec_of
from site_tests.shown import drawings, texts

HOURS = [f"2022-01-01T{hour:02}:30:00+00:00" for hour in range(24)]


@pytest.mark.parametrize(
    "codes",
    [
        HOURS,
        [f"{hour:02}:30:00" for hour in range(24)],
        ["2022-01-01", "2022-01-02", "2022-01-03"],
        ["812", "813", "814"],
    ],
    ids=["hours", "times of day", "days", "old years"],
)
def test_steps_of_time_are_steps_on_the_axis(codes: list[str]) -> None:
    """What is evenly apart stands evenly apart, in its order."""
    at = list(places(codes).values())
    steps = [after - before for before, after in pairwise(at)]
    assert all(step == pytest.approx(steps[0], abs=2e-6) for step in steps)
    assert steps[0] > 0


def test_zones_are_compared_by_the_instant() -> None:
    """Half past seven in Vientiane is half past midnight of UTC."""
    codes = ["2022-01-01T01:00:00", "2022-01-01T07:30:00+07:00", "2022-01-01T00:30:00+00:00"]
    at = places(in_time(codes))
    first, second, third = at.values()
    assert first == second < third


def test_what_is_no_time_stands_in_its_order() -> None:
    """Terms of a school have no place in a year that is known."""
    assert places(in_time(["Rains", "Harvest"])) == {"Rains": 0, "Harvest": 1}


def test_labels_have_room_where_times_are_uneven() -> None:
    """Days beside each other are not all labelled; the first and the last are."""
    at = places(["2013-01-01", "2013-01-02", "2013-01-09", "2020-01-05", "2023-01-01"])
    made = time_labels(at, {code: [code] for code in at}, 500)
    assert made["time_ticks"] == [at[one] for one in ("2013-01-01", "2020-01-05", "2023-01-01")]


YEARS = [str(year) for year in range(1990, 2016)]
MONTHS = [f"{year}-{month:02}" for year in (2022, 2023) for month in range(1, 13)]
DAYS = [f"2024-{month:02}-{day:02}" for month in range(1, 13) for day in range(1, 29)]
SCHOOL_DAYS = [one for place, one in enumerate(DAYS) if place % 7 < 5]


@pytest.mark.parametrize("room", [260, 300, 560, 640])
@pytest.mark.parametrize("codes", [YEARS, YEARS[:19], YEARS[:4] + YEARS[6:], MONTHS, DAYS,
                                   SCHOOL_DAYS])  # fmt: skip
def test_labels_have_room(codes: list[str], room: float) -> None:
    """Each label keeps its distance to the next one, also where those at the ends are flush."""
    at = places(codes)
    ticks = time_labels(at, {code: [code] for code in codes}, room)["time_ticks"]
    shown = [code for code in codes if at[code] in ticks]
    assert (shown[0], shown[-1]) == (codes[0], codes[-1])
    widths = {code: width(code, FONT_SIZE) for code in codes}
    flush = widths[codes[0]] / 2 > PADDING + 2
    ends = [TimeAxis(at, widths, room, flush)._ends(code) for code in shown]
    assert all(after[0] - before[1] >= APART for before, after in pairwise(ends))
    assert len(shown) > 2 or 3 * widths[codes[0]] > room / 2


@pytest.mark.parametrize("lacking", [(), ("1994", "1995"), ("2003",)])
def test_labels_of_years_are_evenly_apart(lacking: tuple[str, ...]) -> None:
    """Also where some years lack: a label is left out, and those after it stay on their steps."""
    at = places([year for year in YEARS if year not in lacking])
    ticks = time_labels(at, {code: [code] for code in at}, 300)["time_ticks"]
    assert len(ticks) >= 4
    assert {tick % 5 for tick in ticks} == {0}


def test_labels_of_a_thinned_line_are_evenly_apart() -> None:
    """Of numbers many are left out: labels stand next to even places, and not at steps."""
    at = places([str(1000 + place) for place in range(420) if place % 7 not in {3, 4}])
    ticks = time_labels(at, {code: ["24 2024"] for code in at}, 600)["time_ticks"]
    gaps = [after - before for before, after in pairwise(ticks)]
    assert len(ticks) >= 4
    assert max(gaps) < 1.1 * min(gaps)


DAY = timedelta(days=1)
HOUR = timedelta(hours=1)


@pytest.mark.parametrize(
    ("first", "step", "count", "labelled"),
    [
        ("2022-11-20", DAY, 420, ["2023-04-01", "2023-07-01", "2023-10-01"]),
        ("2022-12-26", DAY, 30, ["2023-01-09", "2023-01-16"]),
        ("2020-02-10", 31 * DAY, 90, ["2022-01-23", "2024-01-06"]),
        ("2022-03-26T05:00", HOUR, 72, ["2022-03-27T00:00", "2022-03-28T00:00"]),
    ],
)  # fmt: skip
def test_labels_stand_where_days_and_months_begin(
    first: str, step: timedelta, count: int, labelled: list[str]
) -> None:
    """At the first time of each quarter, week, second year or day: of the shortest with room."""
    times = [datetime.fromisoformat(first) + place * step for place in range(count)]
    at = places([one.isoformat(timespec="minutes")[: len(first)] for one in times])
    ticks = time_labels(at, {code: ["10 Jan 2023"] for code in at}, 600)["time_ticks"]
    assert [code for code in at if at[code] in ticks][1:-1] == labelled


def test_where_two_labels_have_no_room_there_is_one() -> None:
    """Names of times may be long."""
    at = places(["Beginning of the rains", "End of the rains"])
    assert time_labels(at, {code: [code] for code in at}, 200)["time_ticks"] == [0]


def test_every_tick_is_labelled(
    plain: Callable[..., Package], catalog: Callable[..., Catalog]
) -> None:
    """A drawing has as many labels of times as it has ticks of them."""
    package = plain({"month": "yearmonth", "rain": "number"},
                    [{"month": month, "rain": 1.5} for month in MONTHS])  # fmt: skip
    (view,) = views_of(catalog(package), package)
    for language in ("lo", "en"):
        chart = chart_of(catalog(package), package, view, language)
        names = {name for lines in chart.worded.times.values() for name in lines}
        for sheet, svg in drawings(chart).items():
            ticks = svg.split("role-axis-tick")[1:]
            count = max(one.split("</g>")[0].count("<line") for one in ticks)
            assert sum(one.text in names for one in texts(svg)) == count >= 2, sheet


@pytest.mark.parametrize(
    ("value", "written"),
    [(2022.5, "2022.5"), (5, "5"), (1e21, "1e+21"), (1e-7, "1e-7"), (2.5e-7, "2.5e-7"), (0, "0")],
)
def test_keys_are_numbers_as_javascript_writes_them(value: float, written: str) -> None:
    """Labels are looked up by what a script makes of a number."""
    assert key(value) == written


def test_hours_are_labelled_in_words_of_the_language(
    plain: Callable[..., Package], catalog: Callable[..., Catalog]
) -> None:
    """The day stands in one line and the time in another."""
    rows = [{"at": at, "rate": place} for place, at in enumerate(HOURS)]
    package = plain({"at": "datetime", "rate": "number"}, rows)
    (view,) = views_of(catalog(package), package)
    chart = chart_of(catalog(package), package, view, "lo")
    picture = pictured(chart).inline
    assert fault(spec_of(chart)) == ""
    assert "1 ມັງກອນ 2022" in picture
    assert "23:30 UTC" in picture
    assert "T23:30" not in picture
    assert dict(chart.table[-1])["category_label"] == "1 ມັງກອນ 2022, 23:30 UTC"
