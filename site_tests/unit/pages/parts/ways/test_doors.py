"""Doors to themes: each says what is behind it, with a number that leads to its source."""

from collections.abc import Mapping
from dataclasses import replace

import pytest

from scripts.model.addresses import Site
from scripts.model.package import Package
from scripts.pages.parts.ways.doors import Door, doors
from scripts.pages.prose.placing import Place
from scripts.pages.prose.quotes import Quotes
from scripts.pages.publication import Publication
from site_tests.making import both, figure, of_year, reports

SAID = {"title": "ຄະດີ", "title@en": "cases of the year"}
ABOUT = both("ກ່ຽວກັບນ້ຳ. ອື່ນໆ.", "About 1.5 lakes. And more.\n\nLast.")


def made(year: str = "2022", /, *, value: float | None = 1802, **headline: str) -> Package:
    """Make the package of a theme, with a headline if any of it is given."""
    rows = [figure("1.1-1", value), figure("1.1-2", 5)]
    package = of_year(year, "lakes", figures=rows)
    said: Mapping[str, object] = {"headline": {**SAID, **headline}} if headline else {}
    return replace(package, languages=("lo", "en"), description=ABOUT,
                   descriptor={**package.descriptor, **said})  # fmt: skip


def published(*packages: Package) -> Publication:
    """Publish packages."""
    return Publication(reports(*packages), Site("https://example.org/"))


def door(*packages: Package, language: str = "en") -> Door:
    """Give the only door."""
    [found] = doors(published(*packages), language)
    return found


def test_a_door_has_the_figure_of_the_headline() -> None:
    """Its number is written as the language does and leads to its row, its words are told."""
    found = door(made(figure="1.1-1"))
    assert (found.path, found.headline.value) == ("themes/lakes/", "1,802")
    assert found.headline.path == "packages/lakes-2022/#1.1-1"
    assert found.headline.words.text == "cases of the year"
    lao = door(made(figure="1.1-1"), language="lo").headline
    assert (lao.value, lao.words.text) == ("1.802", "ຄະດີ")


def test_a_masked_figure_stays_masked() -> None:
    """A door tells no more than the row does."""
    assert door(made(figure="1.1-1", value=None)).headline.value == "<5"


def test_rows_of_a_table_are_counted() -> None:
    """A table of no figures has a number as well."""
    found = door(made(resource="figures")).headline
    assert (found.value, found.path) == ("2", "packages/lakes-2022/")


def test_the_newest_year_speaks() -> None:
    """The door leads to the page of the newest report, so the number is of it."""
    assert door(made("2021", figure="1.1-2"), made(figure="1.1-1")).headline.value == "1,802"
    assert door(made("2021", figure="1.1-2"), made()).headline.value == ""


@pytest.mark.parametrize(("language", "text"), [("lo", "ກ່ຽວກັບນ້ຳ."), ("en", "About 1.5 lakes.")])
def test_without_a_headline_the_description_speaks(language: str, text: str) -> None:
    """Its first sentence stands behind the name, and there is no number."""
    found = door(made(), language=language).headline
    assert (found.value, found.path, found.words.text) == ("", "", text)


def test_the_number_is_a_link_of_its_own() -> None:
    """Links do not lie in links; what comes from data is inert."""
    hurt = replace(made(), description=both("<b>", "<i>Rain</i>"))
    sites = [published(one) for one in (made(figure="1.1-1"), hurt)]
    whole, plain = (str(Quotes(one, "en", Place("")).doors()) for one in sites)
    assert '<a class="door" href="./themes/lakes/">lakes</a> <a class="figure" href="' in whole
    assert '">1,802</a> <span class="about">cases of the year</span></li>' in whole
    assert "&lt;i&gt;Rain" in plain
    assert 'class="figure"' not in plain
