"""The same site in each language: every page has its twins, and says so to machines."""

import re
from urllib.parse import urljoin

import pytest

from scripts.text.words import table
from site_tests.building import SITE_URL
from site_tests.built.reading import Html, Site
from site_tests.editions.pseudo import TAG
from site_tests.sites import EVERY

MARKS = ("{", "&", "<")
"""Strings with values or markup in them cannot be looked for as they are."""
MISSING = "404.html"
SHOWN = ("page.", "figure.", "field.", "download.", "cite.", "check.", "nav.", "chart.", "finder.",
         "help.", "glossary.")  # fmt: skip
"""Words of the interface that stand on pages."""


def twins(site: Site) -> dict[str, list[Html]]:
    """Give every page in all languages, by its path."""
    [first, *_] = site.languages
    return {path: [site.pages[f"{one}/{path}"] for one in site.languages]
            for path in site.of_language(first)}  # fmt: skip


@pytest.mark.sites(*EVERY)
def test_every_page_is_there_in_every_language(site: Site) -> None:
    """What is below one language is below all others, and nothing is in none."""
    [first, *others] = [set(site.of_language(one)) for one in site.languages]
    assert "index.html" in first
    assert all(one == first for one in others)
    below = {name for name in site.pages if name.split("/")[0] in site.languages}
    assert set(site.pages) - below == {"index.html", MISSING}


def test_a_page_says_its_language(site: Site) -> None:
    """Screen readers and browsers get the language from the root element."""
    for name, page in site.pages.items():
        expected = name.split("/")[0] if "/" in name else site.languages[0]
        assert page.lang == expected, name


@pytest.mark.sites(*EVERY)
def test_each_page_names_its_twins_to_search_engines(site: Site) -> None:
    """Alternates are absolute, point to the same page, and x-default to the entrance."""
    for path, pages in twins(site).items():
        if path == MISSING:
            continue
        address = path.removesuffix("index.html")
        expected = {one: f"{SITE_URL}{one}/{address}" for one in site.languages}
        for page in pages:
            found = {one["hreflang"]: one["href"] for one in page.all("link") if "hreflang" in one}
            assert found == expected | {"x-default": SITE_URL}, path
            [canonical] = [one["href"] for one in page.all("link") if one.get("rel") == "canonical"]
            assert canonical == expected[page.lang]


@pytest.mark.sites(*EVERY)
def test_the_switch_stays_on_the_page(site: Site) -> None:
    """The links to the other languages lead to the twins, with JavaScript off."""
    for path, pages in twins(site).items():
        address = path.removesuffix("index.html")
        for page in pages:
            links = [one for one in page.all("a") if "hreflang" in one]
            others = [one for one in site.languages if one != page.lang]
            assert {one["hreflang"] for one in links} - {page.lang} == set(others), path
            here = f"{SITE_URL}{page.lang}/{address}"
            for link in links:
                place = urljoin(here, link["href"])
                # A page for a missing address is shown anywhere and can lead home only.
                assert place == f"{SITE_URL}{link['hreflang']}/{address}" or path == MISSING, path


def test_the_entrance_leads_to_every_language(site: Site) -> None:
    """The root offers each language in words of its own."""
    page = site.pages["index.html"]
    links = {one["hreflang"]: one["href"] for one in page.all("a")}
    assert links == {one: f"{one}/" for one in site.languages}
    written = page.path.read_text(encoding="utf-8")
    for language in site.languages:
        [section] = re.findall(f'<section lang="{language}">(.*?)</section>', written, re.DOTALL)
        own = table(language).get("root.enter", "«")
        assert own in section


def test_the_page_for_a_missing_address_speaks_every_language(site: Site) -> None:
    """It has a part in each language, with ways on that begin at the root of the host."""
    page = site.pages[MISSING]
    parts = [one["lang"] for one in page.all("section") if "lang" in one]
    assert parts == site.languages
    for language in site.languages:
        assert f"/project/{language}/" in page.linked()


def test_no_interface_string_of_another_language(site: Site) -> None:
    """Whole sentences of the words file appear on pages of their own language only."""
    words = {one: table(one) for one in site.languages if one != TAG}
    for other, said in words.items():
        strings = {
            (key, text) for key, text in said.items() if key.startswith(SHOWN)
            and not any(mark in text for mark in MARKS) and len(text) > 12
        }  # fmt: skip
        assert len(strings) > 10
        for language in (one for one in site.languages if one != other):
            foreign = {text for key, text in strings if table(language).get(key) != text}
            for path, page in site.of_language(language).items():
                assert not {one for one in foreign if one in page.text}, (path, language)


def test_twins_hold_the_same(site: Site) -> None:
    """Twins have the same anchors, the same figures and the same downloads."""
    for path, pages in twins(site).items():
        if not path.startswith("packages/"):
            continue
        first, *others = [(anchors(page), downloads(page)) for page in pages]
        assert all(one == first for one in others), path


def anchors(page: Html) -> set[str]:
    """Give the anchors of a page but those that its language is a part of."""
    return {one for one in page.ids if f"-{page.lang}-" not in one}


def downloads(page: Html) -> set[str]:
    """Give the files that a page leads to, whatever language they are in."""
    return {one.replace(f".{page.lang}.", ".*.") for one in page.linked() if "/data/" in one}
