"""Every page has its parts in order: headings, a way past the menu, a foot that says what it is."""

import re
from html import unescape
from itertools import pairwise

import pytest

from scripts.model.language import Language
from scripts.text.words import say
from scripts.validation.reading.edition import read_edition
from site_tests.building import ROOT
from site_tests.built.reading import Html, Site
from site_tests.making import LANGUAGES

EDITION, _ = read_edition(ROOT)


def levels(page: Html) -> list[int]:
    """Give the levels of the headings in the order of the page."""
    return [int(tag[1]) for tag, _ in page.elements if tag in {f"h{one}" for one in range(1, 7)}]


def disorder(page: Html) -> list[str]:
    """Say what is wrong with the headings of a page."""
    found = levels(page)
    skipped = [f"h{one} to h{next_}" for one, next_ in pairwise(found) if next_ > one + 1]
    single = [] if found[:1] == [1] and found.count(1) == 1 else [f"h1: {found.count(1)}"]
    return skipped + single


def test_headings_are_in_order(site: Site, grown: Site) -> None:
    """A page begins with its only h1, and no level is skipped on the way down."""
    for one in (site, grown):
        assert {name: wrong for name, page in one.pages.items() if (wrong := disorder(page))} == {}


def test_the_way_past_the_menu_leads_into_the_page(site: Site) -> None:
    """The skip link is the first link of a page, in its language, to an anchor that is there."""
    for name, page in site.pages.items():
        if "/" not in name or name.endswith("404.html"):
            continue
        first = page.all("a")[0]
        assert first.get("class") == "md-skip", name
        assert first["href"].removeprefix("#") in page.ids, name
        words = {"lo": "ຂ້າມໄປຫາເນື້ອໃນ", "en": "Skip to content"}[page.lang]
        assert words in page.text, name


def test_the_foot_says_edition_and_version(site: Site) -> None:
    """Each page tells whose edition it is, when it was last updated, and which version it has."""
    newest, version = "2026-11-24", "2022.1.0"
    descriptors = [one.read_text(encoding="utf-8")
                   for one in site.root.glob("data/*/datapackage.json")]  # fmt: skip
    assert max(text.split('"created": "')[1][:10] for text in descriptors) == newest
    assert {text.split('"version": "')[1].split('"')[0] for text in descriptors} == {version}
    days = {"lo": "24 ພະຈິກ 2026", "en": "24 November 2026"}
    for language in LANGUAGES:
        for name, page in site.pages.items():
            if name.startswith(f"{language}/"):
                assert EDITION.statement.in_(language) in page.text, name
                assert EDITION.licence.in_(language) in page.text, name
                assert say(language, "footer.updated", date=days[language]) in page.text, name
                assert say(language, "footer.version", version=version) in page.text, name


def foot(page: Html) -> str:
    """Give the words at the foot of a page."""
    [found] = re.findall(r"<footer.*?</footer>", page.path.read_text("utf-8"), re.DOTALL)
    return unescape(found)


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_edition_does_not_speak_for_data_of_others(grown: Site, language: Language) -> None:
    """A page of other people's package has its source and licence, and no line of the edition."""
    feet = {name: foot(grown.pages[f"{language}/packages/{name}/index.html"])
            for name in ("gdp", "markup", "prosecution-2022", "codelists")}  # fmt: skip
    ours = {name for name, words in feet.items() if EDITION.statement.in_(language) in words}
    assert ours == {"prosecution-2022", "codelists"}
    assert {name for name, words in feet.items() if EDITION.licence.in_(language) in words} == ours
    assert say(language, "licence.source", title="World Bank") in feet["gdp"]
    assert say(language, "footer.version", version="2011") in feet["gdp"]
    assert say(language, "licence.named", name="<i>own</i>") in feet["markup"]


def test_the_page_for_a_missing_address_leads_on(site: Site) -> None:
    """It has the ways home, to the data and to the search of both languages."""
    page = site.pages["404.html"]
    for language in LANGUAGES:
        assert say(language, "root.missing") in page.text
        assert {f"/project/{language}/", f"/project/{language}/packages/"} <= set(page.linked())
        assert f"/project/{language}/" in {one.get("action") for one in page.all("form")}


def test_no_repository_is_named_so_none_is_asked(site: Site) -> None:
    """The link to a new issue is there only where mkdocs.yml names a repository."""
    assert not any(one.get("class") == "wrong" for page in site.pages.values()
                   for one in page.all("a"))  # fmt: skip
