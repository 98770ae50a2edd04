"""The finder of other people's packages: names and codes that ours do not have."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from markdown import Markdown
from playwright.sync_api import Page, expect

from scripts.downloads.figures import figures_csv
from scripts.model.addresses import Site
from scripts.model.catalog import Catalog
from scripts.pages.kinds.finder import finder_page
from scripts.pages.publication import Publication
from site_tests.building import ROOT
from site_tests.making import EDITION, Row, figure, package
from site_tests.serving import served

pytestmark = pytest.mark.browser


@pytest.fixture
def published(tmp_path: Path) -> Iterator[Callable[[Catalog], str]]:
    """Write the finder of a catalog and serve it with its script; give its address."""
    site = tmp_path / "site"
    site.mkdir()
    (site / "scripts").symlink_to(ROOT / "scripts" / "theme" / "assets" / "scripts")
    with served(site) as address:

        def publish(catalog: Catalog) -> str:
            made = finder_page(Publication(catalog, Site("/")), "en")
            body = Markdown(extensions=["attr_list"]).convert(made.markdown)
            script = '<script type="module" src="scripts/finder.js"></script>'
            text = f'<!doctype html><meta charset="utf-8">{body}{script}'
            (site / "index.html").write_text(text, encoding="utf-8")
            return address

        yield publish


KEYED = replace(
    EDITION, keywords={"lo": {"themes/law": "ຕິດຄຸກ"}, "en": {"themes/law": "prison, convict"}}
)
"""An edition that knows everyday words of a theme."""


def of_theme(name: str, theme: str, *rows: Row) -> Catalog:
    """Make a catalog of a package with these figures, and one with another figure beside it."""
    made = (package(name, figures=rows), package("beside", figures=[figure("9-9", 9)]))
    named = tuple(replace(one, descriptor={"theme": theme}) for one in made)
    return Catalog(named, edition=EDITION)


@pytest.mark.parametrize("name", ["finder", "top", "find-words", "theme-law"])
def test_a_package_may_have_the_name_of_a_part_of_the_page(
    page: Page, published: Callable[[Catalog], str], name: str
) -> None:
    """Hiding the heading of a package hides no other part, and each name is there once."""
    page.goto(published(of_theme(name, "law", figure("1-1", 7, sex="F"))))
    page.locator("#find-sex").select_option("_T")
    expect(page.locator(".found:visible")).to_have_count(1)
    for part in ("#top", "#finder", "#find-words", "#theme-law"):
        expect(page.locator(part)).to_be_visible()
    expect(page.locator("h3:visible")).to_have_text(["beside"])


@pytest.mark.parametrize("code", ["two words", "q\"uo'te", "<b>&amp;", "[1]"])
def test_any_code_can_be_chosen(page: Page, published: Callable[[Catalog], str], code: str) -> None:
    """A code with blanks, quotes or signs of markup leaves the rows that have it."""
    page.goto(published(of_theme("cases", "law", figure("1-1", 7, indicator=code))))
    page.locator("#find-indicator").select_option(index=1 if code < "people" else 2)
    expect(page.locator("tr.figure:visible")).to_have_count(1)
    expect(page.locator("tr.figure:visible .place")).to_have_text("1-1")


@pytest.mark.parametrize("words", ["prison", "Convicted in 2022", "ຕິດຄຸກ"])
def test_everyday_words_lead_to_the_figures_of_their_theme(
    page: Page, published: Callable[[Catalog], str], words: str
) -> None:
    """Those that the search knows, in any language; one press shows the figures."""
    catalog = of_theme("cases", "law", figure("1-1", 7), figure("1-2", 8))
    page.goto(published(replace(catalog, edition=KEYED)))
    ways = page.locator("#find-nothing")
    expect(ways).to_be_hidden()
    page.locator("#find-words").fill(words)
    expect(ways).to_be_visible()
    expect(ways.get_by_role("link", name="The page “law”")).to_have_attribute(
        "href", "../themes/law/"
    )
    ways.get_by_role("button", name="All figures of the theme “law”").click()
    expect(page.locator("tr.figure:visible")).to_have_count(3)
    expect(page.locator("#find-theme")).to_have_value("law")
    expect(page.locator("#find-words")).to_be_focused()
    expect(ways).to_be_hidden()


def test_there_are_ways_on_where_nothing_fits(
    page: Page, published: Callable[[Catalog], str]
) -> None:
    """Without the filters, in the search of the whole site, in the list of packages."""
    row = figure("1-1", 7, sex="F", indicator="<b>cases</b>")
    page.goto(published(replace(of_theme("cases", "law", row), edition=KEYED)))
    ways = page.locator("#find-nothing")
    page.locator("#find-sex").select_option("F")
    page.locator("#find-words").fill("x <i>")
    expect(ways.get_by_role("listitem")).to_have_text(
        ["These words without filters", "Search the whole site: x <i>", "To the list of packages"]
    )
    found = ways.get_by_role("link", name="Search the whole site")
    expect(found).to_have_attribute("href", "../?q=x%20%3Ci%3E")
    page.locator("#find-words").fill("1-1")
    expect(ways).to_be_hidden()
    page.locator("#find-words").fill("9-9")
    expect(page.locator("tr.figure")).to_have_count(0)
    ways.get_by_role("button", name="These words without filters").click()
    expect(page.locator("tr.figure:visible")).to_have_count(1)
    expect(page.locator("#find-sex")).to_have_value("")


def test_names_in_any_language_are_found(page: Page, published: Callable[[Catalog], str]) -> None:
    """The table names a figure in each language of the edition, whichever these are."""
    made = package("cases", figures=[figure("1-1", 7, time_period="2031-05"), figure("1-2", 8)])
    catalog = Catalog((made,), edition=EDITION)
    table = figures_csv(catalog).replace(b"name_lo", b"name_fr")
    page.route("**/data/figures.csv", lambda route: route.fulfill(body=table))
    page.goto(published(catalog))
    for words, count in (("ພຶດສະພາ", 1), ("undefined", 0), ("", 2)):
        page.locator("#find-words").fill(words)
        expect(page.locator("tr.figure:visible")).to_have_count(count)
