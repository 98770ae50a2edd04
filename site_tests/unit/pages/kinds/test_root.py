"""What stands at the root of the site, before a language is chosen: for any number of languages."""

import re
from dataclasses import replace
from functools import cache
from xml.etree import ElementTree as ET

import pytest

from scripts.model.addresses import Site
from scripts.model.catalog import Catalog
from scripts.model.language import Language, Text
from scripts.pages.kinds.root import root_files
from scripts.pages.publication import Publication
from scripts.text.words import say, speaking, table
from site_tests.making import EDITION, package
from site_tests.markup import Tags

PSEUDO = "en-XA"
WORDS = {**table("en"), "root.enter": "[Réåd ïn Énglïsh]"}
"""A language that only the edition has words for."""
EDITIONS = [("en",), ("lo", "en"), ("lo", "en", PSEUDO)]
ADDRESS = "https://example.org/data/"
HOTLINE = {"hotline": "1", "agency": "x", "section": "1", "position": 1, "purpose_en": "x"}


@cache
def files(languages: tuple[Language, ...], *, helped: bool = True) -> dict[str, str]:
    """Give the files of the root of an edition in these languages, as text."""
    name = Text({one: f"Name in {one}" for one in languages})
    edition = replace(EDITION, languages=languages, name=name)
    packages = (package("help", hotlines=[HOTLINE]),) if helped else ()
    with speaking({PSEUDO: WORDS}):
        made = root_files(Publication(Catalog(packages, edition=edition), Site(ADDRESS)))
    return {path: content.decode() for path, content in made.items()}


@pytest.mark.parametrize("languages", EDITIONS)
def test_each_language_is_offered_by_a_relative_link(languages: tuple[Language, ...]) -> None:
    """The entrance has a section with a link to each language and works under any address."""
    tags = Tags(files(languages)["index.html"])
    sections = [one["lang"] for tag, one in tags.found if tag == "section"]
    links = [(one["href"], one["hreflang"]) for tag, one in tags.found if tag == "a"]
    assert sections == list(languages)
    assert links == [(f"{one}/", one) for one in languages]
    assert ("html", {"lang": languages[0]}) in tags.found


@pytest.mark.parametrize("languages", EDITIONS)
def test_each_language_is_told_to_machines(languages: tuple[Language, ...]) -> None:
    """Search engines read where each language is, the script which there are to choose from."""
    text = files(languages)["index.html"]
    alternates = {one["hreflang"]: one["href"] for tag, one in Tags(text).found
                  if tag == "link" and one["rel"] == "alternate"}  # fmt: skip
    assert alternates == {one: f"{ADDRESS}{one}/" for one in languages} | {"x-default": ADDRESS}
    assert re.findall(r"var known = \[(.*)\];", text) == [
        ", ".join(f'"{one}"' for one in languages)
    ]


@pytest.mark.parametrize("languages", EDITIONS)
def test_the_missing_page_knows_its_root(languages: tuple[Language, ...]) -> None:
    """It is shown at any depth, so it links and searches from the root of its host."""
    tags = Tags(files(languages)["404.html"])
    links = [str(one["href"]) for tag, one in tags.found if tag == "a"]
    assert [one for one in links if one.count("/") == 3] == [f"/data/{one}/" for one in languages]
    assert tags.all("action") == [f"/data/{one}/" for one in languages]


@pytest.mark.parametrize("languages", EDITIONS)
def test_the_sitemap_names_that_of_each_language(languages: tuple[Language, ...]) -> None:
    """The root's sitemap is well-formed and robots.txt leads to it."""
    made = files(languages)
    tree = ET.fromstring(made["sitemap.xml"])  # noqa: S314 - our own
    places = [text for one in tree.iter() if (text := (one.text or "").strip())]
    assert places == [f"{ADDRESS}{one}/sitemap.xml" for one in languages]
    assert f"Sitemap: {ADDRESS}sitemap.xml" in made["robots.txt"]


def test_a_language_of_the_edition_has_its_own_words() -> None:
    """The words that an edition brings stand in the section of their language, and only there."""
    text = files(EDITIONS[-1])["index.html"]
    assert text.count(WORDS["root.enter"]) == 1
    assert text.index(WORDS["root.enter"]) > text.index(f'<section lang="{PSEUDO}">')


@pytest.mark.parametrize("languages", EDITIONS[:2])
def test_help_is_offered_only_where_there_is_some(languages: tuple[Language, ...]) -> None:
    """The page for a missing address leads to the page of help, if the site has one."""
    for one in languages:
        link = f'<a href="/data/{one}/help/" hreflang="{one}">{say(one, "help.title")}</a>'
        assert link in files(languages)["404.html"]
        assert link not in files(languages, helped=False)["404.html"]
