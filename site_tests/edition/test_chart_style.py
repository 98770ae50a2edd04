"""Titles and questions of this edition's charts keep to the style that editors agreed on."""

import pytest

from scripts.charts.views.listing import views_of
from scripts.model.catalog import Catalog
from scripts.model.view import View
from scripts.site.inspection import inspect
from scripts.site.settings import settings
from site_tests.building import ROOT

LONGEST = 150
"""Letters of a title: three lines on a phone."""
UNIT = " · "


@pytest.fixture(scope="module")
def catalog() -> Catalog:
    """Read the edition."""
    return inspect(settings(ROOT, environment={}))[0]


@pytest.fixture(scope="module")
def views(catalog: Catalog) -> list[View]:
    """Give every view that this edition declares."""
    return [view for one in catalog.packages for view in views_of(catalog, one)
            if not view.default]  # fmt: skip


def test_a_title_says_what_is_shown(catalog: Catalog, views: list[View]) -> None:
    """It has a unit behind a dot, is no question and no sentence, and is short enough to read."""
    assert views
    for view in views:
        for language in catalog.languages:
            title = view.title.in_(language)
            assert title.count(UNIT) == 1, title
            assert not title.endswith((".", "?", "!")), title
            assert "?" not in title, title
            assert len(title) <= LONGEST, title


def test_no_two_charts_have_one_title(catalog: Catalog, views: list[View]) -> None:
    """Who sees a picture alone knows which it is."""
    for language in catalog.languages:
        titles = [view.title.in_(language) for view in views]
        assert len(titles) == len(set(titles))


def test_a_question_asks_and_does_not_repeat_the_title(views: list[View]) -> None:
    """It ends with a question mark, and has other words than the title."""
    for view in views:
        for language, question in view.question.by_language.items():
            assert question.endswith("?"), question
            assert question.rstrip("?") not in view.title.in_(language)
