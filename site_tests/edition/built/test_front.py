"""The front page: ways for who reads, looks up or downloads, and what is behind each door."""

import json
import re
import tomllib
from html import unescape
from pathlib import Path

import pytest

from site_tests.built.reading import Site
from site_tests.making import LANGUAGES

ROOT = Path(__file__).resolve().parents[3]
DOOR = re.compile(
    r'<li><a class="door" href="\./themes/(\w+)/">[^<]+</a>'
    r' <a class="figure" href="\./(packages/[\w-]+/(?:#[^"]+)?)">([^<]+)</a>'
    r' <span class="about">([^<]+)</span></li>'
)


def front(site: Site, language: str) -> str:
    """Give the front page of a language."""
    return site.pages[f"{language}/index.html"].path.read_text(encoding="utf-8")


@pytest.mark.parametrize("language", LANGUAGES)
def test_each_door_says_what_is_behind_it(site: Site, language: str) -> None:
    """A number that leads to its source, and what it counts; in both languages the same ones."""
    doors = DOOR.findall(front(site, language))
    assert len(doors) == len(set(doors)) == front(site, language).count('class="door"') == 7
    others = DOOR.findall(front(site, next(one for one in LANGUAGES if one != language)))
    assert [door[:2] for door in doors] == [door[:2] for door in others]
    for theme, source, value, about in doors:
        page, _, anchor = source.partition("#")
        assert page == f"packages/{theme}-2022/"
        assert re.fullmatch(r"[\d.,]+", value), theme
        assert about.endswith("."), theme
        assert not anchor or anchor in site.pages[f"{language}/{page}index.html"].ids


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_shared_theme_shows_the_number_of_its_door(site: Site, language: str) -> None:
    """So does its package, in the same words; the front page shows the first of its own."""
    country = {"lo": "ສປປ ລາວ", "en": "Lao PDR"}[language]
    found = DOOR.findall(front(site, language))
    for theme, _, value, about in found:
        for page in (f"themes/{theme}", f"packages/{theme}-2022"):
            said = shown(site, f"{language}/{page}/index.html")
            number, _, words = said.partition(" ")
            assert number == value
            assert words.endswith(f" ({country}, 2022)")
            assert unescape(about).startswith(words.rpartition(" (")[0])
    headlines = front(site, language).partition('<ul class="headlines">')[2]
    [first, *_] = re.findall(r'<a class="figure"[^>]*>([^<]+)</a>', headlines)
    assert shown(site, f"{language}/index.html").startswith(f"{first} ")


def shown(site: Site, name: str) -> str:
    """Give the number of the picture that a link to a page shows, in words."""
    tags = site.pages[name].all("meta")
    [title] = [one["content"] for one in tags if one.get("property") == "og:title"]
    [said] = [one["content"] for one in tags if one.get("property") == "og:image:alt"]
    return said.removeprefix(f"{title}: ")


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_visitor_has_a_way(site: Site, language: str) -> None:
    """To read, to look a number up, to download; the chart, of the whole report, comes later."""
    text = front(site, language)
    [ways] = re.findall(r'<ul class="ways" id="data">.*?</ul>', text, re.DOTALL)
    assert re.findall('href="([^"]+)"', ways) == ["#themes", "figures/", "packages/"]
    assert re.findall(r'<figure class="chart"[^>]* id="([^"]+)"', text) == ["chart-main-kinds"]
    assert text.index('id="data"') < text.index('id="themes"') < text.index("chart-main-kinds")


@pytest.mark.parametrize("language", LANGUAGES)
def test_everyday_words_are_of_pages_that_there_are(site: Site, language: str) -> None:
    """A list of words for a page that is not there would be of no use; both languages have one."""
    file = ROOT / "docs" / language / "words.toml"
    asked = tomllib.loads(file.read_text(encoding="utf-8"))["search"]
    assert len(asked) > 10
    assert [one for one in asked if f"{language}/{one}/index.html" not in site.pages] == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_titles_of_charts_say_when_and_in_which_unit(language: str) -> None:
    """Each view of the edition, also those that only the page of their package shows."""
    key = "title" if language == "lo" else f"title@{language}"
    files = sorted((ROOT / "datapackages").glob("*/datapackage.json"))
    views = [view for file in files
             for view in json.loads(file.read_text(encoding="utf-8")).get("views", [])]  # fmt: skip
    assert len(views) > 20
    assert [one[key] for one in views if not re.search(r"2022 · \S", one[key])] == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_theme_lists_its_parts(site: Site, language: str) -> None:
    """Every heading of a theme's page stands in the list of its parts, in the same words."""
    for theme in ("prosecution", "prevention", "activities"):
        text = site.pages[f"{language}/themes/{theme}/index.html"].path.read_text(encoding="utf-8")
        [jump] = re.findall(r'<nav class="jump".*?</nav>', text, re.DOTALL)
        listed = re.findall(r'<a href="#([^"]+)">([^<]+)</a>', jump)
        headings = re.findall(r'<h2[^>]* ?id="([^"]+)"[^>]*>([^<]+)', text)
        assert listed == [(anchor, words.strip()) for anchor, words in headings]
