"""The numbers of a stack's parts: each in its segment or under it, none over another."""

from collections.abc import Callable, Sequence
from itertools import combinations, pairwise

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from scripts.charts.chart import Chart, chart_of
from scripts.charts.look.arranged import arranged
from scripts.charts.look.segments import APART, INSET, SYMBOL, Segment
from scripts.charts.look.sheet import SHEETS, Sheet
from scripts.charts.look.wrapping import width
from scripts.drawing.style import MARGIN, SMALL_SIZE
from scripts.model.catalog import Catalog
from scripts.model.package import Package
from scripts.model.view import View
from site_tests.making import both
from site_tests.reading_bands import missummed
from site_tests.shown import Box, bars, drawings, texts

Charts = Callable[[Sequence[Sequence[int]]], Chart]
VIEW = View("own", both("", "Own"), both("", ""), "stacked", "y", "x", "s", resource="values")
values = st.integers(1, 10).flatmap(lambda digits: st.integers(0, 10**digits - 1))
"""Numbers of one to ten digits."""
signed = st.tuples(values, st.sampled_from([1, 1, 1, -1])).map(lambda one: one[0] * one[1])
stacks = st.integers(2, 40).flatmap(
    lambda parts: st.lists(st.lists(signed, min_size=parts, max_size=parts), min_size=1, max_size=3)
)


@pytest.fixture
def charted(plain: Callable[..., Package], catalog: Callable[..., Catalog]) -> Charts:
    """Give a maker of charts of stacks."""

    def make(some: Sequence[Sequence[int]]) -> Chart:
        rows = [
            {"x": f"stack {place}", "s": f"s{part}", "y": value}
            for place, parts in enumerate(some)
            for part, value in enumerate(parts)
        ]
        package = plain({"x": "string", "s": "string", "y": "integer"}, rows)
        return chart_of(catalog(package), package, VIEW, "en")

    return make


def needed(one: Segment) -> float:
    """Give how wide the number of a part is under its bar."""
    return SYMBOL + width(one.text, SMALL_SIZE)


def middle(one: Segment) -> tuple[float, float]:
    """Give where the number of a part begins and ends that stands in its segment."""
    half = width(one.text, SMALL_SIZE) / 2
    return (one.first + one.last) / 2 - half, (one.first + one.last) / 2 + half


def drawn(one: Segment) -> float:
    """Give how wide a part is drawn."""
    return one.last - one.first


def apart(places: Sequence[tuple[float, float]], least: float) -> bool:
    """Tell whether all of these, each with where it begins and ends, are so far from each other."""
    ordered = sorted(places)
    return all(last + least <= first + 0.01 for (_, last), (first, _) in pairwise(ordered))


@pytest.mark.parametrize("sheet", SHEETS, ids=lambda one: one.name)
@settings(
    max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(some=stacks)
def test_no_number_is_over_another(charted: Charts, some: list[list[int]], sheet: Sheet) -> None:
    """Whatever the parts are; and where one has no number, there was no room for it."""
    chart = charted(some)
    found = arranged(chart.drawn.on(sheet))
    assert missummed(chart) == []
    assert len(found.segments) == len(chart.drawn.rows)
    for place in range(len(some)):
        own = {at: one for at, one in enumerate(found.segments)
               if one.row.datum.category == f"stack {place}"}  # fmt: skip
        inside = [middle(one) for one in own.values() if one.inside]
        under = [(found.below[at], found.below[at] + needed(one)) for at, one in own.items()
                 if at in found.below]  # fmt: skip
        assert apart(inside, 2 * INSET)
        assert apart(under, APART)
        assert not [at for at in found.below if at in own and own[at].inside]
        assert all(found.span.left - 0.01 <= first and last <= sheet.width + 0.01
                   for first, last in (*inside, *under))  # fmt: skip
        left_out = [one for at, one in own.items() if not one.inside and at not in found.below]
        if left_out:
            room = found.span.right - found.span.left
            largest = max(left_out, key=drawn)
            assert needed(largest) + APART + sum(last - at + APART for at, last in under) > room
            assert all(drawn(own[at]) >= drawn(largest) - 0.01 for at in own if at in found.below)


@pytest.mark.parametrize(
    "some",
    [
        [[66, 116], [1, 2]],
        [[1] * 40],
        [[10**10 - 1, 1, 2, 3], [5, 5, 10**9, 7]],
        [[-5, 10, -20, 40], [-1, -2, -3, -400]],
        [[0, 0], [0, 3]],
        [[10**6 + one for one in range(20)]],
    ],
)
def test_no_words_of_a_drawing_are_over_others(charted: Charts, some: list[list[int]]) -> None:
    """Names, numbers, totals and the legend keep apart, and are on paper."""
    chart = charted(some)
    for sheet in SHEETS:
        svg = drawings(chart)[sheet.name]
        words = texts(svg)
        over = [(one.text, other.text) for one, other in combinations(words, 2)
                if one.over(other, 1)]  # fmt: skip
        assert over == []
        assert all(one.left >= -1 and one.right <= sheet.width + 2 * MARGIN + 2 for one in words)
        assert clear(words, bars(svg))


def clear(words: Sequence[Box], drawn: Sequence[Box]) -> bool:
    """Tell whether only the numbers in segments stand on bars."""
    return not [one for one in words if "part_inside" not in one.mark
                and any(one.over(bar, 1.5) for bar in drawn)]  # fmt: skip
