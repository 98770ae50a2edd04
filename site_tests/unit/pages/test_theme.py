"""The generated page of a theme: what its packages of all years have, and nothing twice."""

import re
from collections.abc import Mapping
from dataclasses import replace

from scripts.charts import Chart
from scripts.model.package import Package
from scripts.pages.publication import Publication
from scripts.pages.theme import theme_pages
from site_tests.mini import PERIODS, package, published

OLD, NEW = "court-2021", "court-2022"
TEXTS = {OLD: "<p>Courts, 2021.</p>", NEW: "<p>Courts, 2022.</p>"}


def drawing(views: Mapping[str, list[tuple[str, str]]]) -> Publication:
    """Let each package have charts of these names, each of a resource."""
    made = published(PERIODS)
    [chart] = made.charts_of(package(PERIODS, NEW), "en")
    listed: list[tuple[Package, Chart]] = [
        (package(PERIODS, owner), replace(chart, view=replace(chart.view, name=name, resource=one)))
        for owner, wanted in views.items()
        for name, one in wanted
    ]
    return replace(made, charts={"en": listed})


def page(publication: Publication) -> str:
    """Make the page of the theme of courts."""
    _, made = theme_pages(publication, "en")
    return made.markdown


def anchors(text: str) -> list[str]:
    """Give the anchors of the charts on a page, in its order."""
    return re.findall(r'<figure class="chart" id="([^"]+)"', text)


def test_a_chart_of_all_years_stands_once() -> None:
    """What a newer package draws with all years is left out of the older one, with its text."""
    text = page(drawing({OLD: [("people", "figures")], NEW: [("people", "figures")]}))
    assert anchors(text) == ["chart-people"]
    assert [one in text for one in TEXTS.values()] == [False, True]


def test_a_chart_that_the_newer_year_has_not_is_shown() -> None:
    """A chart that only the older year has is there with its text; the one of both is not twice."""
    old = [("people", "figures"), ("places", "figures")]
    text = page(drawing({OLD: old, NEW: [("people", "figures")]}))
    assert anchors(text) == ["chart-places", "chart-people"]
    assert all(one in text for one in TEXTS.values())


def test_a_table_of_each_year_has_its_chart() -> None:
    """A chart of another table draws its own year only: both are there."""
    text = page(drawing({OLD: [("rain", "rain")], NEW: [("rain", "rain")]}))
    assert anchors(text) == ["chart-rain", f"chart-{NEW}-rain"]


def test_a_package_without_charts_keeps_its_text() -> None:
    """An older year of which nothing is drawn is not left out."""
    text = page(drawing({NEW: [("people", "figures")]}))
    assert all(one in text for one in TEXTS.values())
