"""Lines of many points keep their course: peaks, ends and gaps."""

import datetime as dt
import math
from collections.abc import Callable, Sequence
from decimal import Decimal

import pytest

from scripts.charts.chart import Chart, chart_of
from scripts.charts.data.plain.thinning import MAX_POINTS, course
from scripts.charts.views.listing import views_of
from scripts.model.catalog import Catalog
from scripts.model.package import Package
from site_tests.pictures import spec_of

FIRST = dt.date(2001, 1, 1)


@pytest.fixture
def charted(plain: Callable[..., Package], catalog: Callable[..., Catalog]) -> Callable[..., Chart]:
    """Give a maker of the default chart of a value a day."""

    def make(values: Sequence[float | None], language: str = "en") -> Chart:
        rows = [{"day": (FIRST + dt.timedelta(place)).isoformat(), "v": value}
                for place, value in enumerate(values)]  # fmt: skip
        package = plain({"day": "date", "v": "number"}, rows)
        [view] = views_of(catalog(package), package)
        return chart_of(catalog(package), package, view, language)

    return make


@pytest.mark.parametrize(
    ("language", "words"),
    [("en", "the smallest and the largest value"), ("lo", "ຄ່າໜ້ອຍສຸດ ແລະ ຄ່າຫຼາຍສຸດ")],
)
@pytest.mark.parametrize("peak", [1000, -1000])
def test_a_peak_of_a_day_is_drawn(
    charted: Callable[..., Chart], peak: int, language: str, words: str
) -> None:
    """One of thousands of days may be all that matters; the note says what is drawn."""
    values = [math.sin(place / 50) for place in range(5000)]
    values[2500] = peak
    chart = charted(values, language)
    held = [row["value"] for row in chart.table]
    assert peak in held
    assert (held[0], held[-1]) == (values[0], values[-1])
    assert len(held) <= MAX_POINTS
    assert words in chart.note


def test_a_gap_is_one_also_where_points_are_left_out(charted: Callable[..., Chart]) -> None:
    """The line ends before it and begins again behind it."""
    chart = charted([None if 180 <= place < 209 else place for place in range(400)])
    drawn = [row["value"] for row in spec_of(chart)["data"]["values"]]
    assert drawn.count(None) == 1
    place = drawn.index(None)
    assert (drawn[place - 1], drawn[place + 1]) == (179, 209)
    assert "Rows without a value: 29." in chart.note


def test_a_short_line_has_all_of_its_points_and_gaps() -> None:
    """However many rows have no value."""
    found = course([None, 1, None, None, 2, None] + [None] * 400)
    assert found == ([1, 4], [2, 5], False)


def test_no_more_than_so_many_points() -> None:
    """Whatever is longer by one is thinned, also in numbers of all digits and level lines."""
    up_and_down = [Decimal(place % 7) for place in range(MAX_POINTS + 1)]
    for cells in (list(range(MAX_POINTS + 1)), up_and_down, [5] * 1000, [None, *range(999), None]):
        points, gaps, thinned = course(cells)
        assert thinned
        assert len(points) <= MAX_POINTS
        assert gaps == []
    assert len(course(range(MAX_POINTS)).points) == MAX_POINTS
