"""A site of three years: the newest comes first, and every year keeps its address."""

import re
from html import unescape

import pytest

from scripts.model import addresses
from scripts.text.words import say
from site_tests.building import SEVERAL, SITE_URL
from site_tests.built.reading import Site
from site_tests.editions.years import FIRST, YEARS

pytestmark = pytest.mark.sites(SEVERAL)
ALL = (FIRST, *YEARS)
NEWEST = YEARS[-1]
LANGUAGES = ("lo", "en", "en-XA")
THEME = "themes/rescue/"


def source(site: Site, language: str, path: str) -> str:
    """Give the HTML of a page."""
    return site.pages[f"{language}/{path}index.html"].path.read_text("utf-8")


def foot(site: Site, language: str, path: str) -> str:
    """Give the words at the foot of a page."""
    return unescape(source(site, language, path).partition("<footer")[2])


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("page", ["", THEME])
def test_every_year_has_an_address(site: Site, language: str, page: str) -> None:
    """The newest stands at the shortest and its own leads there; the first one has moved to its."""
    shown = {"": [FIRST], THEME: [FIRST, "2022"]}[page]
    for year in shown:
        assert f"{language}/{page}{year}/index.html" in site.pages
    forward = site.forwards[f"{language}/{page}{NEWEST}/index.html"]
    assert forward.linked() == ["../"]
    [canonical] = [one["href"] for one in forward.all("link") if one["rel"] == "canonical"]
    assert canonical == f"{SITE_URL}{language}/{page}"


@pytest.mark.parametrize("language", LANGUAGES)
def test_pages_of_a_theme_lead_to_each_other(site: Site, language: str) -> None:
    """Each says its year and has a way to every other one, which is there."""
    for year in ALL:
        path = THEME if year == NEWEST else f"{THEME}{year}/"
        text = source(site, language, path)
        [line] = re.findall(r'<nav class="years".*?</nav>', text, re.DOTALL)
        assert re.findall(r"<strong[^>]*>(\d+)</strong>", line) == [year]
        assert re.findall(r">(\d+)</", line) == sorted(ALL, reverse=True)


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_page_of_a_year_has_what_is_of_that_year(site: Site, language: str) -> None:
    """Figures, checks and downloads are those of its packages; its foot names its report."""
    for year in ALL:
        path = THEME if year == NEWEST else f"{THEME}{year}/"
        text = source(site, language, path)
        named = set(re.findall(r"packages/rescue-(\d+)/#\d", text))
        assert named == {year}
        words = foot(site, language, path)
        assert f"{int(year) + 1}" in words
        assert say("en" if language == "en-XA" else language, "footer.version",
                   version=f"{year}.1") in words or language == "en-XA"  # fmt: skip


@pytest.mark.parametrize("language", ["lo", "en"])
def test_a_written_page_keeps_its_report(site: Site, language: str) -> None:
    """What was written of the first year says its year and quotes its figures, wherever it is."""
    name = {"lo": "ບົດສະຫຼຸບ ເລກທີ 04, ລົງວັນທີ 4 ພຶດສະພາ 2022", "en": "report no. 04 of 4 May 2022"}
    for path in (f"{FIRST}/", f"{THEME}{FIRST}/", "method/"):
        text = source(site, language, path)
        assert f"· {FIRST} · {name[language]}" in text, path
        assert f"packages/rescue-{FIRST}/#1.1-1" in text, path
        assert f"packages/report-{FIRST}/" in text, path


@pytest.mark.parametrize("language", LANGUAGES)
def test_lists_have_the_newest_first(site: Site, language: str) -> None:
    """The list of packages, the menu, the finder and the checks have each theme's newest first."""
    order = [f"rescue-{year}" for year in sorted(ALL, reverse=True)]
    listed = source(site, language, addresses.PACKAGES).partition("<article")[2]
    assert re.findall(r'href="(rescue-\d+)/"', listed) == order
    finder = source(site, language, addresses.FIGURES).partition("<article")[2]
    assert re.findall(r'data-package="(rescue-\d+)"', finder) == order
    [period] = re.findall(r'<select id="find-period".*?</select>', finder, re.DOTALL)
    assert re.findall(r'value="(\d+)"', period) == sorted(ALL, reverse=True)
    checks = source(site, language, addresses.CHECKS).partition("<article")[2]
    assert re.findall(r'<details[^>]* id="(rescue-\d+)"', checks) == order


@pytest.mark.parametrize("language", ["lo", "en"])
def test_checks_and_sources_name_their_report(site: Site, language: str) -> None:
    """Where figures of several reports stand on a page, each says of which it is."""
    differing = source(site, language, addresses.CHECKS).partition('id="differing"')[2]
    rows = re.findall(r'<li class="differs" id="check-rescue-(\d+)-.*?</li>', differing, re.DOTALL)
    assert set(rows) == set(ALL)
    for year in ALL:
        [row] = re.findall(
            rf'<li[^>]* id="check-rescue-{year}-sexes">.*?</li>', differing, re.DOTALL
        )
        assert str(int(year) + 1) in row


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_menu_has_one_page_a_theme(site: Site, language: str) -> None:
    """It leads to the newest year; others are a step further."""
    menu = (
        source(site, language, "about/")
        .partition("md-sidebar--primary")[2]
        .partition("<article")[0]
    )
    assert re.findall(r'href="\.\./(themes/rescue/[^"]*)"', menu) == [THEME]
    assert f"../{FIRST}/" not in menu


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_home_page_of_the_newest_year_is_made(site: Site, language: str) -> None:
    """Nobody has written it: it leads to the themes, the lists and the page of the first year."""
    links = site.pages[f"{language}/index.html"].linked()
    for way in (f"./{FIRST}/", "./themes/rescue/", "figures/", "packages/", "checks/"):
        assert way in links, way
