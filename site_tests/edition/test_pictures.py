"""The numbers of every picture of this edition are those of its table, in both drawings."""

import pytest

from scripts.charts.chart import Chart, chart_of
from scripts.charts.views.listing import views_of
from scripts.model.catalog import Catalog
from scripts.site.inspection import inspect
from scripts.site.settings import settings
from site_tests.building import ROOT
from site_tests.making import LANGUAGES
from site_tests.reading_back import misread


@pytest.fixture(scope="module")
def known() -> Catalog:
    """Read the packages of the edition."""
    return inspect(settings(ROOT, environment={}))[0]


def charts(known: Catalog, language: str) -> list[Chart]:
    """Give every chart in a language."""
    return [chart_of(known, one, view, language)
            for one in known.packages for view in views_of(known, one)]  # fmt: skip


@pytest.mark.parametrize("language", LANGUAGES)
def test_numbers_are_those_of_the_table(known: Catalog, language: str) -> None:
    """Each at the row of its category; what a stack makes up, at its end; bars are as long."""
    made = charts(known, language)
    faults = [f"{one.view.name}: {fault}" for one in made for fault in misread(one)]
    assert faults == []
    assert {one.view.mark for one in made} >= {"bar", "stacked", "dot", "tile"}
    assert len(made) > 20


def test_both_languages_have_the_same_totals(known: Catalog) -> None:
    """What is printed of a whole does not hang on the words around it."""
    told = [[set(one.worded.totals) for one in charts(known, language)] for language in LANGUAGES]
    assert told[0] == told[1]
    assert any(told[0])
